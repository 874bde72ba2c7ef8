import { describe, expect, test } from 'vitest';
import { Doc } from 'yjs';
import { sha256 } from '../../../lib/vault/aliases';
import { plainAnswer } from '../../../lib/vault/answer';
import { canonicalJson, type ExportedAnswer, toJson } from '../../../lib/vault/export';

const ANSWER: ExportedAnswer = {
  id: 'an-answer',
  question: { text: 'Why us? "<b>"\u0000\u202E' },
  sources: [{ url: 'https://a.example/', title: 'A page', seenAt: 3 }],
  ...plainAnswer(new Doc()),
  createdAt: 1,
  updatedAt: 2,
  state: 'AAA=',
};
const EXPORT = {
  appVersion: '1.2.3',
  exportedAt: 0,
  answers: [ANSWER, { ...ANSWER, deletedAt: 9 }],
};

describe('toJson', () => {
  test('says what it is and how much, and has every answer as it was', async () => {
    const file: unknown = JSON.parse(await toJson(EXPORT));
    expect(file).toEqual({
      format: 'sidestory',
      schemaVersion: 1,
      appVersion: '1.2.3',
      exportedAt: '1970-01-01T00:00:00.000Z',
      counts: { answers: 2, deleted: 1 },
      checksum: `sha256:${await sha256(canonicalJson(EXPORT.answers))}`,
      answers: EXPORT.answers,
    });
  });

  test('the checksum does not depend on the order of keys, and does on every letter', async () => {
    const turned = Object.fromEntries(Object.entries(ANSWER).reverse());
    expect(canonicalJson(turned)).toBe(canonicalJson(ANSWER));
    expect(canonicalJson({ ...ANSWER, state: 'AAB=' })).not.toBe(canonicalJson(ANSWER));
    expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1}]}');
  });
});
