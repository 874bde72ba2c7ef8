import { wordsOf } from '../lib/detection/classifier/words';
import type { Sentence } from './data';

/** Sentences that share this much of their words are near copies, and stay in one fold. */
const NEAR = 0.6;

/** The fold of each sentence, near copies together. */
export function foldsOf(sentences: readonly Sentence[], folds: number): number[] {
  const words = sentences.map(({ text }) => new Set(wordsOf(text).map((word) => word.stem)));
  const leader = sentences.map((_, at) => at);
  const find = (at: number): number => {
    let root = at;
    while (leader[root] !== undefined && leader[root] !== root) root = leader[root] ?? root;
    return root;
  };
  for (let one = 0; one < words.length; one++) {
    for (let other = 0; other < one; other++) {
      if (overlap(words[one] ?? NONE, words[other] ?? NONE) >= NEAR)
        leader[find(one)] = find(other);
    }
  }
  return sentences.map((_, at) => (Math.imul(find(at) + 1, 0x9e3779b1) >>> 8) % folds);
}

const NONE: ReadonlySet<string> = new Set();

/** The words two have in common, as a share of all the words of both. */
export function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  if (few.size < NEAR * many.size) return 0;
  let common = 0;
  for (const word of few) if (many.has(word)) common++;
  return common / Math.max(one.size + other.size - common, 1);
}
