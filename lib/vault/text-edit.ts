import { diffWordsWithSpace } from 'diff';
import type { Doc } from 'yjs';

/** A comparison that takes longer than this is not worth its while, in milliseconds. */
const COMPARE_MS = 200;

/** One step along a text: so many characters stay, go, or come. */
type Step = { keep: number } | { remove: number } | { insert: string };

/**
 * Changes a section's text into another by the fewest changed words, so that what others type at the
 * same time stays in its place, and cursors too. The caller wraps it into a transaction of the
 * document.
 */
export function rewrite(doc: Doc, section: string, target: string): void {
  const text = doc.getText(section);
  let at = 0;
  for (const step of stepsBetween(text.toString(), target)) {
    if ('keep' in step) at += step.keep;
    else if ('remove' in step) text.delete(at, step.remove);
    else {
      text.insert(at, step.insert);
      at += step.insert.length;
    }
  }
}

function stepsBetween(from: string, to: string): Step[] {
  if (from === to) return [];
  const changes = diffWordsWithSpace(from, to, { timeout: COMPARE_MS });
  if (!changes) return [{ remove: from.length }, { insert: to }];
  return changes.map(({ value, added, removed }) => {
    if (added) return { insert: value };
    return removed ? { remove: value.length } : { keep: value.length };
  });
}
