import { describe, expect, test } from 'vitest';
import { coach } from '../../../lib/coaching/coach';
import { CODES, type Code, type Finding } from '../../../lib/coaching/finding';
import { findingKey } from '../../../lib/coaching/finding-key';
import { followUps } from '../../../lib/coaching/follow-ups';
import { summarize } from '../../../lib/coaching/summary';
import { draftWith, sectionsWith } from './support';

const finding = (code: Code, more: Partial<Finding> = {}): Finding => ({
  code,
  section: 'results',
  quote: '',
  start: 0,
  end: 0,
  message: 'Why.',
  fix: 'What.',
  ...more,
});

describe('a summary', () => {
  test('names what is told and what is missing, and one thing to do first', () => {
    const draft = draftWith({ goal: 'To move the archive by May.', results: 'n/a' });
    const { covered, missing, next } = summarize(draft.sections, coach(draft));
    expect(covered).toEqual(['goal']);
    expect(missing).toContain('results');
    expect(missing).not.toContain('goal');
    expect(next?.code).toBe('empty-section');
  });

  test('of a draft with nothing to remark on has nothing to do', () => {
    const sections = sectionsWith({ goal: 'All is said.' });
    expect(summarize(sections, [])).toEqual({ covered: ['goal'], missing: [], next: undefined });
  });

  test('puts substance before wording, and knows every kind', () => {
    const found = [...CODES].reverse().map((code) => finding(code));
    const order: Code[] = [];
    for (let left = found; left.length > 0; ) {
      const { next } = summarize(sectionsWith({}), left);
      if (!next) break;
      order.push(next.code);
      left = left.filter((other) => other !== next);
    }
    expect([...order].sort()).toEqual([...CODES].sort());
    expect(order.indexOf('vague-role')).toBeLessThan(order.indexOf('hedging'));
    expect(order.indexOf('no-numbers')).toBeLessThan(order.indexOf('filler'));
  });
});

describe('follow-ups', () => {
  test('come from the gaps first, then from the usual ones, four at most and none twice', () => {
    const found = [
      finding('no-baseline', { quote: '40 % faster' }),
      finding('hedging', { quote: 'maybe' }),
      finding('no-solution'),
      finding('no-solution'),
    ];
    expect(followUps(found, ['What next?', 'And then?', 'Why you?'])).toEqual([
      'You say 40 % faster: from what to what?',
      'And how did you get past that?',
      'What next?',
      'And then?',
    ]);
  });

  test('are none where nothing is found and nothing usual', () => {
    expect(followUps([])).toEqual([]);
  });
});

describe('a dismissed finding is known again', () => {
  const maybe = finding('hedging', { quote: 'Maybe  we', start: 4, end: 13 });
  test.each([
    ['elsewhere in the section', { ...maybe, start: 90, end: 99 }, true],
    ['in other spacing and case', { ...maybe, quote: 'maybe we' }, true],
    ['not by other words', { ...maybe, quote: 'maybe they' }, false],
    ['not in another section', { ...maybe, section: 'goal' as const }, false],
    ['not as another kind', { ...maybe, code: 'filler' as const }, false],
    ['on the whole answer', { ...maybe, section: null }, false],
  ])('%s', (_, other, same) => {
    expect(findingKey(other) === findingKey(maybe)).toBe(same);
  });
});
