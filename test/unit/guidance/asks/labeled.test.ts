import { expect, it } from 'vitest';
import { answeredAsks } from '../../../../lib/guidance/asks/answered';
import { answersOf, KINDS } from '../../../answers/answers';

/** Asks, their sections, and the codes by which a labeled answer is known to leave them open. */
const ASKS = [
  ['What alternatives did you consider?', 'tradeoffs', ['no-alternative']],
  ['How did you know it worked?', 'validation', ['no-guardrail']],
  ['Concrete, quantifiable outcomes', 'results', ['no-numbers']],
  ['What it was before, what it was after', 'results', ['no-numbers', 'no-baseline']],
  ['What did you personally do?', 'role', ['vague-role']],
] as const;

// The answers were labeled for the coach, by someone who had seen no rule of ours.
it.each(KINDS)('agrees with the labels of the %s answers', (set) => {
  const counts = { answered: 0, missed: 0, open: 0, wrong: 0 };
  for (const [text, section, codes] of ASKS) {
    for (const { sections, expected } of answersOf(set)) {
      const labels = expected.filter((label) => label.section === section);
      if (labels.some(({ code }) => code === 'empty-section')) continue;
      if ((sections[section] ?? '').trim() === '') continue;
      const isOpen = labels.some(({ code }) => codes.some((each) => each === code));
      const [state] = answeredAsks([{ text, section }], sections);
      if (state?.words) counts[isOpen ? 'wrong' : 'answered']++;
      else counts[isOpen ? 'open' : 'missed']++;
    }
  }
  expect(counts.answered / (counts.answered + counts.missed)).toBeGreaterThan(0.85);
  expect(counts.open / (counts.open + counts.wrong)).toBeGreaterThan(0.8);
});
