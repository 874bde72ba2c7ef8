import { describe, expect, it } from 'vitest';
import { COMPETENCIES } from '../../../lib/detection/detection';
import { LOOKS_FOR, looksFor } from '../../../lib/guidance/evaluates';
import { answerText, composeAnswer } from '../../../lib/guidance/preview';
import { OUR_PROMPTS } from '../../../lib/guidance/prompts';
import { ALL_SECTION_IDS } from '../../../lib/guidance/sections';
import { findSlots } from '../../../lib/guidance/slots';
import { TEMPLATE, templateText } from '../../../lib/guidance/template';
import { TIPS } from '../../../lib/guidance/tips';

describe('template', () => {
  it.each(ALL_SECTION_IDS)('has slots, prompts and a tip for %s', (section) => {
    const pattern = TEMPLATE[section];
    expect(findSlots(pattern).length).toBeGreaterThan(1);
    // Every bracket is a slot that the editor knows.
    expect(findSlots(pattern)).toHaveLength(pattern.split('[').length - 1);
    expect(OUR_PROMPTS[section].length).toBeGreaterThanOrEqual(2);
    expect(TIPS[section]).not.toBe('');
  });

  it('tells a pattern as often as asked, each on its own line', () => {
    const lines = templateText('challenges', 3).split('\n');
    expect(lines).toEqual([TEMPLATE.challenges, TEMPLATE.challenges, TEMPLATE.challenges]);
  });
});

describe('looksFor', () => {
  it('has phrases for every competency', () => {
    for (const competency of COMPETENCIES) expect(LOOKS_FOR[competency]).toHaveLength(3);
  });

  it('takes the first phrases of each competency in turn', () => {
    expect(looksFor(['conflict', 'failure'])).toEqual([
      LOOKS_FOR.conflict[0],
      LOOKS_FOR.failure[0],
      LOOKS_FOR.conflict[1],
    ]);
  });

  it('has something to say where nothing is known', () => {
    expect(looksFor(undefined)).toHaveLength(3);
    expect(looksFor([])).toHaveLength(3);
  });
});

describe('composeAnswer', () => {
  it('leaves empty sections out and keeps the order of telling', () => {
    const texts: Record<string, string> = { results: 'Up 40 %.\n', goal: ' To grow.', role: '  ' };
    const parts = composeAnswer((section) => texts[section] ?? '');
    expect(parts).toEqual([
      { section: 'goal', text: 'To grow.' },
      { section: 'results', text: 'Up 40 %.' },
    ]);
    expect(answerText(parts)).toBe('To grow.\n\nUp 40 %.');
  });
});
