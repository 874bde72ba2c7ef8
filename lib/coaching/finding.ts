import type { SectionId } from '../guidance/sections';

/** What the coach may remark, in the order in which remarks are listed. */
export const CODES = [
  'empty-section',
  'unfilled-slot',
  'no-numbers',
  'no-baseline',
  'we-heavy',
  'vague-role',
  'no-alternative',
  'no-guardrail',
  'no-solution',
  'hedging',
  'filler',
  'blame',
  'too-short',
  'too-long',
  'unbalanced',
  'confidential',
  'copied',
] as const;

export type Code = (typeof CODES)[number];

/** One remark of the coach. The shape is a contract of the command line. */
export interface Finding {
  readonly code: Code;
  /** Null for a remark on the whole answer. */
  readonly section: SectionId | null;
  /** Exactly the section's text from `start` to `end`; empty where something is absent. */
  readonly quote: string;
  /** Offsets into the section's text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Why, in a sentence. */
  readonly message: string;
  /** What to do, in another. */
  readonly fix: string;
}
