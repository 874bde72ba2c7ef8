import type * as Y from 'yjs';
import { findSlots } from '../../lib/guidance/slots';
import { countWords } from '../../lib/guidance/timing';

/** What is counted of a section's text. */
export interface SectionStats {
  readonly text: string;
  readonly words: number;
  /** Slots not filled in yet. */
  readonly gaps: number;
}

const counted = new WeakMap<Y.Text, SectionStats>();

/** The figures of a text; the same object as long as the text is the same. */
export function statsOf(ytext: Y.Text): SectionStats {
  const text = ytext.toString();
  const known = counted.get(ytext);
  if (known && known.text === text) return known;
  const stats = { text, words: countWords(text), gaps: findSlots(text).length };
  counted.set(ytext, stats);
  return stats;
}
