import type { Code } from '../../lib/coaching/finding';

/** The kinds of remarks, as the user reads of them where they are switched off and on. */
export const RULE_NAMES: Readonly<Record<Code, string>> = {
  'empty-section': 'empty parts',
  'unfilled-slot': 'gaps left in a template',
  'no-numbers': 'results without a figure',
  'no-baseline': 'figures with nothing to compare them with',
  'we-heavy': '“we” where “I” is asked for',
  'vague-role': 'a role that says nothing of what you did',
  'no-alternative': 'trade-offs without an option turned down',
  'no-guardrail': 'validation without a check',
  'no-solution': 'challenges without a solution',
  hedging: 'hedges such as “kind of”',
  filler: 'fillers such as “basically”',
  blame: 'blame',
  'too-short': 'answers far shorter than the time',
  'too-long': 'answers far longer than the time',
  unbalanced: 'one part that crowds out the others',
  confidential: 'names and addresses that should stay with you',
  copied: 'words taken from the page’s sample',
};
