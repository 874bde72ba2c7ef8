import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Doc, encodeStateAsUpdate } from 'yjs';
import { decodeItem } from '../../../lib/backup/item';
import { canonicalJson, writeJson } from '../../../lib/backup/json';
import { BackupError, readJson } from '../../../lib/backup/read-json';
import { toBase64 } from '../../../lib/messaging/base64';
import { sha256 } from '../../../lib/vault/aliases';
import { plainAnswer } from '../../../lib/vault/answer';
import type { ExportedAnswer } from '../../../lib/vault/export';

function answer(id: string, goal: string): ExportedAnswer {
  const doc = new Doc();
  doc.getText('goal').insert(0, goal);
  return {
    id,
    question: { text: `Tell me about ${goal}.` },
    sources: [],
    aliases: [],
    ...plainAnswer(doc),
    createdAt: 1,
    keptAt: 1,
    updatedAt: 2,
    state: toBase64(encodeStateAsUpdate(doc)),
    versions: [],
  };
}

const ANSWERS = [answer('answer-0001', 'one'), answer('answer-0002', 'two')];
const HEAD = { appVersion: '1.2.3', exportedAt: 0 };
const written = async () => (await writeJson(HEAD, ANSWERS, [])).content.text();

/** A file with a checksum of its own, whatever its answers are. */
async function holding(answers: unknown[]): Promise<string> {
  const checksum = `sha256:${await sha256(canonicalJson(answers))}`;
  return JSON.stringify({ format: 'sidestory', schemaVersion: 1, checksum, answers });
}

const BY_US = expect.objectContaining({ name: 'BackupError' });

describe('readJson', () => {
  test('gives back what was written', async () => {
    const { items, rules } = await readJson(await written());
    expect(items).toEqual(
      ANSWERS.map((item, i) => ({ ok: true, origin: `Question ${i + 1}`, item })),
    );
    expect(rules).toEqual([]);
  });

  test('reads the first version, which had no versions, names and rules', async () => {
    const old = ANSWERS.map(({ aliases: _, keptAt: __, versions: ___, ...rest }) => rest);
    const file = {
      format: 'sidestory',
      schemaVersion: 1,
      appVersion: '0.1.0',
      exportedAt: '2026-01-05T10:00:00.000Z',
      counts: { answers: 2, deleted: 0 },
      checksum: `sha256:${await sha256(canonicalJson(old))}`,
      answers: old,
    };
    const { items } = await readJson(JSON.stringify(file, null, 2));
    expect(items.map((item) => item.ok && item.item.id)).toEqual(['answer-0001', 'answer-0002']);
  });

  test.each([
    ['nothing', '', /no JSON/],
    ['a picture', '\u0089PNG\r\n', /no JSON/],
    ['JSON of another program', '{"format":"other"}', /no backup of Sidestory/],
    ['a list', '[]', /no backup of Sidestory/],
    ['a newer version', '{"format":"sidestory","schemaVersion":3}', /Update the extension/],
    ['no answers', '{"format":"sidestory","schemaVersion":2}', /damaged/],
  ])('refuses %s, and says what to do', async (_, text, message) => {
    await expect(readJson(text)).rejects.toThrow(message);
    await expect(readJson(text)).rejects.toEqual(BY_US);
  });

  test('refuses a file that is nested a hundred thousand deep', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const file = `{"format":"sidestory","schemaVersion":2,"checksum":"","answers":[${deep}]}`;
    await expect(readJson(file)).rejects.toEqual(BY_US);
  });

  test.each([
    ['wrong types', { ...ANSWERS[0], createdAt: 'yesterday' }, /createdAt/],
    ['no question', { ...ANSWERS[0], question: undefined }, /question/],
    ['an id that could pass for something else', { ...ANSWERS[0], id: '../../etc' }, /id/],
    ['a foreign name', { ...ANSWERS[0], aliases: ['x'] }, /aliases/],
    ['a section of ours that is no text', { ...ANSWERS[0], sections: { goal: {} } }, /sections/],
    ['an unknown section', { ...ANSWERS[0], sections: { constructor: 'x' } }, /sections/],
    [
      'bytes that are no update',
      { ...ANSWERS[0], state: toBase64(new Uint8Array([9, 9, 9])) },
      /damaged/,
    ],
    ['bytes that are no base64', { ...ANSWERS[0], state: '***' }, /damaged/],
    ['a time that no date reaches', { ...ANSWERS[0], keptAt: 8.64e15 + 1 }, /keptAt/],
    ['no object', 7, /no question of ours/],
    ['nothing', null, /no question of ours/],
  ])('one item with %s costs none of the others', async (_, item, error) => {
    const { items } = await readJson(await holding([item, ANSWERS[1]]));
    expect(items[0]).toEqual({
      ok: false,
      origin: 'Question 1',
      error: expect.stringMatching(error),
    });
    expect(items[1]).toMatchObject({ ok: true, item: { id: 'answer-0002' } });
  });

  test('an item whose state is not of its text counts by its text', async () => {
    const [one, other] = ANSWERS;
    const { items } = await readJson(await holding([{ ...one, state: other?.state }, one]));
    const decoded = items.map((each) => each.ok && decodeItem(each.item));
    expect(decoded).toMatchObject([{ sections: { goal: 'one' } }, { sections: { goal: 'one' } }]);
    expect(decoded.map((each) => each && each.state !== undefined)).toEqual([false, true]);
  });

  test('what has the name of a prototype is data, or nothing', async () => {
    const line = JSON.stringify(ANSWERS[0]).replace(
      '{',
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},',
    );
    const { items } = await readJson(await holding([JSON.parse(line)]));
    expect(items).toMatchObject([{ ok: true, item: { id: 'answer-0001' } }]);
    expect(Object.hasOwn({}, 'polluted') || 'polluted' in {}).toBe(false);
  });

  test('a file that was cut anywhere is refused', async () => {
    const text = await written();
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 3), async (length) => {
        await expect(readJson(text.slice(0, length))).rejects.toBeInstanceOf(BackupError);
      }),
    );
  });

  test('a file of which a letter was changed is refused, or says the same', async () => {
    const text = await written();
    const start = text.indexOf('"answers"');
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: start, max: text.length - 1 }),
        fc.integer({ min: 1, max: 127 }),
        async (at, code) => {
          const changed = text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1);
          const outcome = await readJson(changed).catch((error: unknown) => error);
          if (outcome instanceof BackupError) return;
          expect(outcome).toEqual(await readJson(text));
        },
      ),
      { numRuns: 300 },
    );
  });
});
