import fc from 'fast-check';
import type { SectionId } from '../../../../lib/guidance/sections.ts';

/** The sections that faults write into: two that are far apart, and one in between. */
export const WRITTEN = ['goal', 'data', 'results'] as const satisfies readonly SectionId[];
export type Written = (typeof WRITTEN)[number];

/** A word of random letters and a space, as a person types between two pauses. */
export function burst(letters = 'abcdefghijklmnopqrstuvwxyz'): fc.Arbitrary<string> {
  const letter = fc.constantFrom(...letters);
  return fc.string({ unit: letter, minLength: 4, maxLength: 14 }).map((word) => `${word} `);
}

/** When a fault strikes a burst: after which of its letters, and how many milliseconds after that. */
export interface Moment {
  readonly letter: number;
  readonly ms: number;
}

export const moment: fc.Arbitrary<Moment> = fc.record({
  letter: fc.integer({ min: 1, max: 4 }),
  // Longer than a key takes, and than most acknowledgments do.
  ms: fc.integer({ min: 0, max: 10 }),
});
