import { useSyncExternalStore } from 'react';
import { reloadWhenBack } from '../../lib/view/orphan';
import type { AnswerSession, PanelServices, SaveState } from '../../lib/view/services';
import { wholeAnswer } from '../answer/wholeAnswer';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { useGuard } from '../ui/guard';
import { SURE } from '../ui/sure';
import { useCopy } from '../ui/useCopy';
import { WhatHelps } from './WhatHelps';

interface SaveBannerProps {
  session: AnswerSession;
  copy: PanelServices['copy'];
}

/** The save state while something is wrong. Apart from that it changes with every key, and draws nothing. */
function useProblem(save: AnswerSession['save']): SaveState | undefined {
  return useSyncExternalStore(save.subscribe, () => {
    const state = save.get();
    return state.kind === 'saved' || state.kind === 'saving' ? undefined : state;
  });
}

/** What to do when words cannot be saved: get them out, try again, load anew. */
export function SaveBanner({ session, copy }: SaveBannerProps) {
  const state = useProblem(session.save);
  const guard = useGuard(state !== undefined);
  const copying = useCopy(copy, state !== undefined);
  const copyAll = () => copying.copy(wholeAnswer(session.doc));
  const reload = () =>
    reloadWhenBack(() => {
      session.carry();
      return true;
    });
  const problem = copying.error && <span>Not copied: {copying.error}</span>;

  if (state?.kind === 'unkept') {
    return (
      <Banner
        tone="warn"
        actions={<Button onClick={copyAll}>{copying.copied ? 'Copied' : 'Copy my answer'}</Button>}
      >
        <strong>What you write is in this panel only</strong>
        <span>It is gone once you leave this page or close the panel. Copy it out before.</span>
        {problem}
      </Banner>
    );
  }
  if (state?.kind === 'failed') {
    return (
      <Banner
        tone="bad"
        actions={
          <>
            <Button onClick={copyAll}>{copying.copied ? 'Copied' : 'Copy my answer'}</Button>
            <Button look="quiet" onClick={() => void session.flush()}>
              Try again now
            </Button>
          </>
        }
      >
        <strong>Your last words are not saved yet</strong>
        <span>
          Reason: {state.reason}. Sidestory keeps trying; until it succeeds they are only in this
          panel, so copy them out before you close it.
        </span>
        <WhatHelps reason={state.reason} />
        {problem}
      </Banner>
    );
  }
  if (state?.kind === 'orphaned' && !state.unsent) {
    return (
      <Banner tone="warn">
        <strong>Sidestory was updated.</strong>
        <span>Everything you wrote is saved. The panel comes back by itself in a moment.</span>
      </Banner>
    );
  }
  if (state?.kind === 'orphaned') {
    return (
      <Banner
        tone="warn"
        actions={
          <>
            <Button look="solid" onClick={copyAll}>
              {copying.copied ? 'Copied' : 'Copy unsaved text'}
            </Button>
            <Button onClick={() => guard(SURE.reload, reload)}>Reload panel</Button>
          </>
        }
      >
        <strong>Sidestory was updated. Your last words are not saved yet.</strong>
        <span>
          The panel comes back by itself in a moment and saves them. If it stays as it is, copy them
          before you reload it.
        </span>
        {problem}
      </Banner>
    );
  }
  return null;
}
