import { describe, expect, test } from 'vitest';
import { RULES } from '../../../lib/coaching/rules';
import type { SectionId } from '../../../lib/guidance/sections';
import { PASSAGE_CODES, type PassageCode, passagesOf } from '../../answers/passages';
import { draftWith, findWith } from './support';

/** Where each code looks; blame may stand anywhere. */
const SECTION: Readonly<Record<PassageCode, SectionId>> = {
  'no-numbers': 'results',
  'no-baseline': 'results',
  'vague-role': 'role',
  'no-alternative': 'tradeoffs',
  'no-guardrail': 'validation',
  'no-solution': 'challenges',
  blame: 'stakeholders',
};

describe.each(PASSAGE_CODES)('%s in passages', (code) => {
  const rule = RULES.find((each) => each.code === code);
  const passages = passagesOf(code);
  const judged = passages.map(({ finds, text }) => ({
    finds,
    text,
    found: rule ? findWith(rule, draftWith({ [SECTION[code]]: text })).length > 0 : false,
  }));

  test('are of both kinds, and each only once', () => {
    expect(passages.filter(({ finds }) => finds).length).toBeGreaterThanOrEqual(15);
    expect(passages.filter(({ finds }) => !finds).length).toBeGreaterThanOrEqual(15);
    expect(new Set(passages.map(({ text }) => text)).size).toBe(passages.length);
  });

  test('is found where it is, and hardly anywhere else', () => {
    const missed = judged.filter(({ finds, found }) => finds && !found);
    const wrong = judged.filter(({ finds, found }) => !finds && found);
    const due = judged.filter(({ finds }) => finds).length;
    const right = due - missed.length;
    console.log(code, { due, right, wrong: wrong.length }, [...missed, ...wrong]);
    expect(right / (right + wrong.length)).toBeGreaterThanOrEqual(0.93);
    expect(right / due).toBeGreaterThanOrEqual(0.93);
  });
});
