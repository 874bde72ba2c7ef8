import { isOrphaned } from '../messaging/send';
import { keepInFrame, readFrameState } from './frame-state';
import type { Journal, JournalEntry } from './journal';
import { withTimeout } from './sender';

/** How long the journal is left alone after it took nothing, in milliseconds. */
const AGAIN_MS = 1_000;

/** What stands in a frame that holds words and cannot note them. Fixed words: this frame may see no answer. */
const HELD =
  'Your last words could not be saved yet. Sidestory keeps trying: leave this page open, and make room on the disk.';

/**
 * Carries words over a panel's reload that it can no longer send: the extension was reloaded under it in
 * the moment they were typed, before they could be noted in the journal.
 * @returns whether they are where the frame finds them once it has loaded anew
 */
export function carry(unsent: readonly JournalEntry[]): boolean {
  try {
    keepInFrame({ unsent });
    return true;
  } catch {
    return false;
  }
}

/**
 * Puts into the journal what this frame's former document carried, so that the panel which comes next
 * sends it. Resolves once it is noted, however long that takes, or when the extension was reloaded again,
 * under this document too: it stays in the frame then.
 */
export async function unload(journal: Journal): Promise<void> {
  const { unsent } = readFrameState();
  if (unsent.length === 0) return;
  let note: HTMLElement | undefined;
  for (;;) {
    try {
      await withTimeout(journal.receive(unsent));
      break;
    } catch {
      if (isOrphaned()) return;
      note ??= showHeld();
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }
  note?.remove();
  keepInFrame({ unsent: [] });
}

function showHeld(): HTMLElement {
  const note = document.createElement('p');
  note.textContent = HELD;
  document.body.append(note);
  return note;
}
