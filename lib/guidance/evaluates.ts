import type { Guide } from './competencies/guide';

const MAX_PHRASES = 3;

/** What a question evaluates: up to three phrases, the first ones of each guide in turn. */
export function looksFor(guides: readonly Guide[]): readonly string[] {
  const phrases: string[] = [];
  for (let rank = 0; rank < MAX_PHRASES; rank++) {
    for (const guide of guides) {
      const phrase = guide.looksFor[rank];
      if (phrase && phrases.length < MAX_PHRASES) phrases.push(phrase);
    }
  }
  return phrases;
}
