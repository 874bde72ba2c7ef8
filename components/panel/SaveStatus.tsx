import type { AnswerSession, SaveState } from '../../lib/view/services';
import { Hidden } from '../ui/Hidden';
import { useObservable } from '../ui/useObservable';
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
  }
}

/**
 * Whether the vault has every word. It changes with every key, so it is not read out; a failure
 * is, by a region of its own.
 */
export function SaveStatus({ save }: { save: AnswerSession['save'] }) {
  const state = useObservable(save);
  const text = saveText(state);
  const bad = text.startsWith('Not saved');
  return (
    <>
      <span
        role="status"
        aria-live="off"
        className={css.status}
        data-kind={bad ? 'bad' : state.kind}
        title={bad ? text : undefined}
      >
        {text}
      </span>
      <Hidden role="alert">{bad ? text : ''}</Hidden>
    </>
  );
}
