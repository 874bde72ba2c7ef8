import { describe, expect, it } from 'vitest';
import { answeredAsks } from '../../../lib/guidance/asks/answered';
import { kindOf } from '../../../lib/guidance/asks/kinds';
import { GUIDES } from '../../../lib/guidance/competencies';
import { EXAMPLES } from '../../../lib/guidance/examples';
import { SECTION_IDS } from '../../../lib/guidance/sections';
import { findSlots } from '../../../lib/guidance/slots';
import { countWords, fitOf } from '../../../lib/guidance/timing';

it('has five professions, with a competency each', () => {
  expect(EXAMPLES.map(({ profession }) => profession)).toEqual([
    'Software engineer',
    'Product manager',
    'Data scientist',
    'Nurse',
    'Store manager',
  ]);
  expect(new Set(EXAMPLES.map(({ competency }) => competency)).size).toBe(5);
});

describe.each(EXAMPLES.map((example) => [example.profession, example] as const))(
  '%s',
  (_profession, { sections, competency }) => {
    const guide = GUIDES[competency];
    const words = SECTION_IDS.map((id) => countWords(sections[id]));
    const whole = words.reduce((sum, count) => sum + count, 0);

    it('fits the time of its competency, which it divides much as its guide says', () => {
      expect(fitOf(whole, guide.timebox)).toBe('within');
      SECTION_IDS.forEach((id, index) => {
        const part = ((words[index] ?? 0) / whole) * 100;
        expect(part / guide.sections[id].share, id).toBeGreaterThan(0.5);
        expect(part / guide.sections[id].share, id).toBeLessThan(2);
      });
    });

    it('leaves no gap open', () => {
      for (const id of SECTION_IDS) expect(findSlots(sections[id])).toEqual([]);
    });

    it.each([
      'What was the goal?',
      'Why did it matter?',
      'What data did you use?',
      'Who were the stakeholders?',
      'How did you collaborate?',
      'What did you personally do?',
      'What decisions did you make?',
      'What stood in the way?',
      'How did you overcome it?',
      'What alternatives did you consider?',
      'Why did you choose this way?',
      'How did you test it?',
      'What was your way back, had it been a risk?',
      'Concrete outcomes with numbers',
      'What it was before, what it was after',
      'What was the outcome?',
    ])('answers “%s”', (text) => {
      const [state] = answeredAsks([{ text, section: kindOf(text)?.section }], sections);
      expect(state?.words).toBeDefined();
    });
  },
);

it('says no sentence twice', () => {
  const sentences = EXAMPLES.flatMap(({ sections, notice, question }) => [
    notice,
    question,
    ...SECTION_IDS.flatMap((id) => sections[id].split(/(?<=[.?!])\s+/)),
  ]);
  expect(sentences.filter((each, index) => sentences.indexOf(each) !== index)).toEqual([]);
});
