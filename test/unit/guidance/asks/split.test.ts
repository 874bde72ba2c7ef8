import { describe, expect, it } from 'vitest';
import { splitAsks } from '../../../../lib/guidance/asks/split';

describe('splitAsks', () => {
  it.each([
    ['What did you cut?', ['What did you cut?']],
    [
      'What problem were you solving? Why did it matter (users, money, e.g. churn)?',
      ['What problem were you solving?', 'Why did it matter (users, money, e.g. churn)?'],
    ],
    [
      'Who depended on the date, and how did you keep them informed?',
      ['Who depended on the date', 'how did you keep them informed?'],
    ],
    [
      'What had been promised, to whom, and what would a slip have cost?',
      ['What had been promised, to whom', 'what would a slip have cost?'],
    ],
    ['Say what you did and why it mattered.', ['Say what you did', 'why it mattered.']],
    ['What did you build, measure, or operate?', ['What did you build, measure, or operate?']],
    [
      'How did you test it (what, where, and when)?',
      ['How did you test it (what, where, and when)?'],
    ],
    [
      'Concrete outcomes (e.g. latency, cost). Include before/after comparisons.',
      ['Concrete outcomes (e.g. latency, cost).', 'Include before/after comparisons.'],
    ],
    [
      'Technical or organizational obstacles; what you did about each',
      ['Technical or organizational obstacles;', 'what you did about each'],
    ],
    ['One line\nAnother line', ['One line', 'Another line']],
    ['What it was before, what it was after', ['What it was before, what it was after']],
    ['What did you cut, and why?', ['What did you cut, why?']],
    [
      'An opening ( that never closes, and what then?',
      ['An opening ( that never closes', 'what then?'],
    ],
    ['', []],
    [' … ?! ', []],
  ])('splits %j', (text, asks) => {
    expect(splitAsks(text)).toEqual(asks);
  });

  it('takes a hostile text in its stride', () => {
    const started = performance.now();
    for (const text of [' '.repeat(5_000), '.'.repeat(5_000), ', and what'.repeat(500)]) {
      expect(splitAsks(`${text}x?`).length).toBeLessThanOrEqual(24);
    }
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
