import { useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import type { AnswerSession, SaveState } from '../../lib/view/services';
import { Hidden } from '../ui/Hidden';
import css from './SaveStatus.module.css';

/** The save state in words; "Saved" only when every edit is acknowledged. */
export function saveText(state: SaveState): string {
  switch (state.kind) {
    case 'saved':
      return 'Saved';
    case 'saving':
      return 'Saving…';
    case 'failed':
      return `Not saved: ${state.reason}`;
    case 'orphaned':
      return state.unsent ? 'Not saved: Sidestory was updated' : 'Saved';
    case 'unkept':
      return 'Not saved: nothing is kept here';
  }
}

function problemOf(state: SaveState): string {
  const text = saveText(state);
  return text.startsWith('Not saved') ? text : '';
}

/**
 * Whether the vault has every word. It changes twice with every key, so it is written into the page
 * without React, and it is not read out; a failure is, by a region of its own.
 */
export function SaveStatus({ save }: { save: AnswerSession['save'] }) {
  const status = useRef<HTMLSpanElement>(null);
  const problem = useSyncExternalStore(save.subscribe, () => problemOf(save.get()));

  useLayoutEffect(() => {
    const show = () => {
      const { current } = status;
      if (!current) return;
      const state = save.get();
      const bad = problemOf(state);
      current.textContent = saveText(state);
      current.dataset.kind = bad ? 'bad' : state.kind;
      // Even the same title written again is a change of the page.
      if (current.title !== bad) current.title = bad;
    };
    show();
    return save.subscribe(show);
  }, [save]);

  return (
    <>
      <span ref={status} role="status" aria-live="off" className={css.status} />
      <Hidden role="alert">{problem}</Hidden>
    </>
  );
}
