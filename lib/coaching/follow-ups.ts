import type { Code, Finding } from './finding';

/** How many questions are worth preparing for at once. */
const MOST = 4;

/**
 * What an interviewer asks where an answer leaves a gap. Each question is the shortest one that makes
 * the candidate tell what the finding misses.
 */
const ASKED: Partial<Record<Code, (finding: Finding) => string>> = {
  'no-solution': () => 'And how did you get past that?',
  'vague-role': () => 'What exactly did you do yourself?',
  'we-heavy': () => 'You say “we” a lot. Which part was yours?',
  'no-numbers': () => 'How much difference did it make?',
  'no-baseline': ({ quote }) => `You say ${quote}: from what to what?`,
  'no-alternative': () => 'What else did you consider, and why did you turn it down?',
  'no-guardrail': () => 'How would you have noticed that it was going wrong?',
  blame: () => 'How would they tell this story?',
  'too-short': () => 'Can you take me through that in more detail?',
};

/** What the candidate may be asked, chosen from the gaps of the draft, then from `usual` ones. */
export function followUps(findings: readonly Finding[], usual: readonly string[] = []): string[] {
  const asked = findings.flatMap((finding) => ASKED[finding.code]?.(finding) ?? []);
  return [...new Set([...asked, ...usual])].slice(0, MOST);
}
