import { describe, expect, it } from 'vitest';
import { GUIDES } from '../../../lib/guidance/competencies';
import { general } from '../../../lib/guidance/competencies/general';
import { ALL_SECTION_IDS, SECTION_IDS } from '../../../lib/guidance/sections';
import { sharesOf } from '../../../lib/guidance/shares';

const sum = (shares: ReturnType<typeof sharesOf>) =>
  [...shares.values()].reduce((total, { seconds }) => total + seconds, 0);

describe('sharesOf', () => {
  it('divides the middle of the timebox by the guide', () => {
    const shares = sharesOf(general, SECTION_IDS, [3, 5]);
    // 12 % of four minutes are 28.8 seconds; 30 seconds are 75 words.
    expect(shares.get('goal')).toEqual({ seconds: 30, words: 75 });
    expect(shares.get('challenges')).toEqual({ seconds: 60, words: 150 });
  });

  it.each([...Object.values(GUIDES), general])('stays near the middle for $name', (guide) => {
    for (const sections of [SECTION_IDS, ALL_SECTION_IDS]) {
      // Each share is rounded to five seconds.
      expect(Math.abs(sum(sharesOf(guide, sections, [3, 5])) - 240)).toBeLessThanOrEqual(20);
    }
  });

  it('gives the ninth section its part of the same time', () => {
    const eight = sharesOf(general, SECTION_IDS, [3, 5]).get('challenges')?.seconds ?? 0;
    const nine = sharesOf(general, ALL_SECTION_IDS, [3, 5]).get('challenges')?.seconds ?? 0;
    expect(nine).toBeLessThan(eight);
  });

  it('leaves out what is not needed', () => {
    expect(sharesOf(GUIDES.introduction, SECTION_IDS, [1, 2]).has('tradeoffs')).toBe(false);
  });
});
