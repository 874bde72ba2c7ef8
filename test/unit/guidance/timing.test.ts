import { describe, expect, it } from 'vitest';
import {
  countWords,
  fitOf,
  formatDuration,
  formatTimebox,
  formatWords,
  spokenSeconds,
  timeboxWords,
} from '../../../lib/guidance/timing';

describe('countWords', () => {
  it.each([
    ['', 0],
    ['  \n\t ', 0],
    ['– … !', 0],
    ['I led it.', 3],
    ["We didn't stop; it's Mira’s follow-up.", 6],
    ['1,200.50 users, 40% more, 3–5 a day', 7],
    ['40 % less', 2],
    ['late—but shipped', 3],
    ['late–but shipped', 3],
    ['one\ntwo\n\nthree', 3],
    ['A/B test', 2],
    ['Größe naïve Ελλάδα', 3],
  ])('counts %j as %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  it('segments text that is written without spaces', () => {
    expect(countWords('我们提高了转化率')).toBeGreaterThan(2);
    expect(countWords('我们提高了转化率')).toBeLessThan(9);
  });
});

describe('time', () => {
  it('takes 150 words a minute', () => {
    expect(spokenSeconds(150)).toBe(60);
    expect(spokenSeconds(352)).toBe(141);
    expect(timeboxWords([3, 5])).toEqual([450, 750]);
  });

  it.each([
    [0, '0:00'],
    [9, '0:09'],
    [140, '2:20'],
    [3_600, '60:00'],
  ])('writes %i seconds as %s', (seconds, text) => {
    expect(formatDuration(seconds)).toBe(text);
  });

  it('writes a timebox with an en dash, and one figure once', () => {
    expect(formatTimebox([3, 5])).toBe('3–5 min');
    expect(formatTimebox([5, 5])).toBe('5 min');
  });

  it.each([
    [0, 'empty'],
    [449, 'under'],
    [450, 'within'],
    [750, 'within'],
    [751, 'over'],
  ] as const)('takes %i words as %s', (words, fit) => {
    expect(fitOf(words, [3, 5])).toBe(fit);
  });

  it('says one word, and many', () => {
    expect(formatWords(1)).toBe('1 word');
    expect(formatWords(1_200)).toBe('1,200 words');
  });
});
