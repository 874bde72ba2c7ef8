import { describe, expect, test } from 'vitest';
import { Doc } from 'yjs';
import { canonicalJson, writeJson } from '../../../lib/backup/json';
import { readJson } from '../../../lib/backup/read-json';
import { plainAnswer } from '../../../lib/vault/answer';
import type { ExportedAnswer } from '../../../lib/vault/export';

const ANSWER: ExportedAnswer = {
  id: 'an-answer',
  question: { text: 'Why us? "<b>"\u0000\u202E' },
  sources: [{ url: 'https://a.example/', title: 'A page', seenAt: 3 }],
  aliases: ['url:a.example/'],
  ...plainAnswer(new Doc()),
  createdAt: 1,
  keptAt: 1,
  updatedAt: 2,
  state: 'AAA=',
  versions: [{ at: 1, reason: 'idle', sections: { goal: 'Before' } }],
};
const HEAD = { appVersion: '1.2.3', exportedAt: 0 };
const ANSWERS = [ANSWER, { ...ANSWER, id: 'another-one', deletedAt: 9 }];
const RULES = [
  {
    id: 'rule-0001',
    where: { scope: 'page' as const, url: 'https://a.example/' },
    what: { says: 'nothing' as const },
    title: 'A page',
    createdAt: 1,
    settled: true,
  },
];

const text = async (...args: Parameters<typeof writeJson>) =>
  (await writeJson(...args)).content.text();

describe('writeJson', () => {
  test('says what it is and how much, and has every answer and rule as it was', async () => {
    const file: unknown = JSON.parse(await text(HEAD, ANSWERS, RULES));
    expect(file).toEqual({
      format: 'sidestory',
      schemaVersion: 2,
      appVersion: '1.2.3',
      exportedAt: '1970-01-01T00:00:00.000Z',
      counts: { answers: 2, deleted: 1, versions: 2, rules: 1 },
      checksum: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      answers: ANSWERS,
      rules: RULES,
    });
  });

  test('is whole without any answer', async () => {
    const { items, rules } = await readJson(await text(HEAD, [], []));
    expect([items, rules]).toEqual([[], []]);
  });

  test('has one line an answer, and does not depend on the order of keys', async () => {
    const turned = ANSWERS.map((answer) => {
      const { sections, ...rest } = answer;
      return { sections, ...rest };
    });
    const written = await text(HEAD, ANSWERS, RULES);
    expect(await text(HEAD, turned, RULES)).toBe(written);
    expect(written.split('\n').filter((line) => line.includes('"state"'))).toHaveLength(2);
  });

  test('tells how far it has come', async () => {
    const done: number[] = [];
    await writeJson(HEAD, ANSWERS, [], (count) => done.push(count));
    expect(done).toEqual([1, 2]);
  });
});

test('canonical JSON has one text for one value', () => {
  const turned = Object.fromEntries(Object.entries(ANSWER).reverse());
  expect(canonicalJson(turned)).toBe(canonicalJson(ANSWER));
  expect(canonicalJson({ ...ANSWER, state: 'AAB=' })).not.toBe(canonicalJson(ANSWER));
  expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1}]}');
});
