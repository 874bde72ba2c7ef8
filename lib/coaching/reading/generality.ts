import { FUNCTION, GENERAL } from '../lexicon/general';
import type { Sentence } from './section';

/** How many of the words that carry a meaning fit any story. */
export interface Generality {
  readonly general: number;
  readonly of: number;
}

/**
 * How much of what is told is told in general words: all of "quality was important to us", nothing of
 * "a second nurse read the label".
 */
export function generalityOf(sentences: readonly Sentence[]): Generality {
  let of = 0;
  let general = 0;
  for (const { words } of sentences) {
    for (const { text } of words) {
      if (FUNCTION.has(text)) continue;
      of += 1;
      if (GENERAL.has(text)) general += 1;
    }
  }
  return { general, of };
}
