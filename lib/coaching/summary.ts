import { SECTION_IDS, type SectionId } from '../guidance/sections';
import type { Draft } from './draft';
import type { Code, Finding } from './finding';
import { holdsNothing } from './reading/empty';

/** What a draft has and lacks, in words: no score, since nobody could say what its points mean. */
export interface Summary {
  /** Sections that hold something. */
  readonly covered: readonly SectionId[];
  /** Sections that this question needs and that are empty. */
  readonly missing: readonly SectionId[];
  /** The one thing to do first; undefined where nothing is left. */
  readonly next: Finding | undefined;
}

/**
 * What to do first. What the answer cannot be judged without comes before what makes it better, and
 * its substance before its wording: whoever rewrites a paragraph loses the polish put into it.
 */
const ORDER: readonly Code[] = [
  'no-solution',
  'vague-role',
  'no-numbers',
  'empty-section',
  'we-heavy',
  'no-baseline',
  'no-alternative',
  'no-guardrail',
  'blame',
  'copied',
  'unfilled-slot',
  'too-long',
  'unbalanced',
  'too-short',
  'confidential',
  'hedging',
  'filler',
];

/** Sums up a draft and what was found in it. */
export function summarize(sections: Draft['sections'], findings: readonly Finding[]): Summary {
  const rank = ({ code }: Finding) => ORDER.indexOf(code);
  return {
    covered: SECTION_IDS.filter((id) => !holdsNothing(sections[id])),
    missing: findings.flatMap(({ code, section }) =>
      code === 'empty-section' && section ? [section] : [],
    ),
    next: [...findings].sort((a, b) => rank(a) - rank(b))[0],
  };
}
