import { describe, expect, it } from 'vitest';
import { GUIDES } from '../../../lib/guidance/competencies';
import { general } from '../../../lib/guidance/competencies/general';
import { looksFor } from '../../../lib/guidance/evaluates';
import { guidesFor } from '../../../lib/guidance/guides';
import { answerText, composeAnswer } from '../../../lib/guidance/preview';
import { templateText } from '../../../lib/guidance/template';

describe('templateText', () => {
  it('tells a sentence as often as asked, each on its own line', () => {
    const { template } = general.sections.challenges;
    const lines = templateText(general, 'challenges', 3).split('\n');
    expect(lines).toEqual([template, template, template]);
  });
});

describe('looksFor', () => {
  it('takes the first phrases of each guide in turn', () => {
    const { conflict, failure } = GUIDES;
    expect(looksFor([conflict, failure])).toEqual([
      conflict.looksFor[0],
      failure.looksFor[0],
      conflict.looksFor[1],
    ]);
  });

  it('takes all phrases of the only guide', () => {
    expect(looksFor([general])).toEqual(general.looksFor);
  });
});

describe('guidesFor', () => {
  it('gives the guides in the order of the competencies', () => {
    expect(guidesFor(GUIDES, ['conflict', 'failure'])).toEqual([GUIDES.conflict, GUIDES.failure]);
  });

  it('gives the general one where nothing is known, and until the others are loaded', () => {
    expect(guidesFor(GUIDES, undefined)).toEqual([general]);
    expect(guidesFor(GUIDES, [])).toEqual([general]);
    expect(guidesFor(undefined, ['conflict'])).toEqual([general]);
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
