import { IDBObjectStore } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import { Doc, encodeStateAsUpdate } from 'yjs';
import { COMPACT_AFTER_ROWS } from '../../../lib/vault/compaction';
import { edit, found, storage, writing } from './support';

/** An answer typed key by key, with a tenth of the keys taken back. */
async function longAnswer(keys = COMPACT_AFTER_ROWS + 1) {
  const base = storage();
  const vault = base.vault();
  const { record } = await vault.openQuestion(found('Why us?'));
  const doc = new Doc();
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  const text = doc.getText('goal');
  for (let i = 0; i < keys; i++) {
    if (i % 10 === 9) text.delete(text.length - 1, 1);
    else text.insert(text.length, String.fromCharCode(97 + (i % 26)));
  }
  for (const update of updates) await vault.append(edit(record.id, update));
  return { ...base, one: vault, id: record.id, doc, db: base.database() };
}

describe('compact', () => {
  test('a long log becomes one snapshot with the same text, and a new number', async () => {
    const { one, id, doc, db } = await longAnswer();
    const last = (await db.updates.toCollection().last())?.seq ?? 0;
    expect(await one.compact(id)).toBe(true);
    const { rows } = await one.pull(id, last, 100_000);
    expect(rows).toHaveLength(1);
    expect(await db.updates.count()).toBe(1);
    const read = await one.readDocument(id);
    expect(read.getText('goal').toString()).toBe(doc.getText('goal').toString());
  });

  test('a short log stays', async () => {
    const { one, id, db } = await longAnswer(COMPACT_AFTER_ROWS);
    expect(await one.compact(id)).toBe(false);
    expect(await db.updates.count()).toBe(COMPACT_AFTER_ROWS);
  });

  test('a snapshot that cannot be written leaves the log as it was', async () => {
    const { one, id, db } = await longAnswer();
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError');
    });
    await expect(one.compact(id)).rejects.toMatchObject({ code: 'storage-full' });
    add.mockRestore();
    expect(await db.updates.count()).toBe(COMPACT_AFTER_ROWS + 1);
  });

  test('what is typed on after it still fits', async () => {
    const { one, id, doc } = await longAnswer();
    await one.compact(id);
    doc.getText('goal').insert(3, ' typed on ');
    const { previousSeq, seq } = await one.append(edit(id, encodeStateAsUpdate(doc)));
    expect(seq).toBe(previousSeq + 1);
    const read = await one.readDocument(id);
    expect(read.getText('goal').toString()).toBe(doc.getText('goal').toString());
  });

  test('edits of other workers at the same time are not lost', async () => {
    const { one, vault, id, db } = await longAnswer();
    const other = vault();
    const appended = Array.from({ length: 30 }, (_, i) => writing(`<${i}>`, 'data'));
    await Promise.all([
      ...appended.slice(0, 15).map((update) => other.append(edit(id, update))),
      one.compact(id),
      other.compact(id),
      ...appended.slice(15).map((update) => one.append(edit(id, update))),
    ]);
    const text = (await one.readDocument(id)).getText('data').toString();
    for (let i = 0; i < 30; i++) expect(text).toContain(`<${i}>`);
    expect(await db.updates.count()).toBeLessThan(COMPACT_AFTER_ROWS);
  });

  test('an edit sent again after it is taken in again and doubles no text', async () => {
    const { one, id } = await longAnswer();
    const sent = edit(id, writing('Once', 'role'));
    await one.append(sent);
    await one.compact(id);
    await one.append(sent);
    expect((await one.readDocument(id)).getText('role').toString()).toBe('Once');
  });

  test('rows that cannot be read, and edits that wait for others, stay', async () => {
    const { one, id, db } = await longAnswer();
    const bytes = new Uint8Array([9, 9, 9]);
    const row = { questionId: id, editId: 'a-damaged-edit', part: 0, parts: 1, bytes, at: 1 };
    await db.updates.add({ ...row });
    const waiting = new Doc();
    const updates: Uint8Array[] = [];
    waiting.on('update', (update: Uint8Array) => updates.push(update));
    waiting.getText('role').insert(0, 'first');
    waiting.getText('role').insert(5, ' then');
    const [first = bytes, then = bytes] = updates;
    await one.append(edit(id, then));
    expect(await one.compact(id)).toBe(true);
    expect(await db.updates.where('[editId+part]').equals(['a-damaged-edit', 0]).count()).toBe(1);
    expect((await one.readDocument(id)).getText('role').toString()).toBe('');
    await one.append(edit(id, first));
    expect((await one.readDocument(id)).getText('role').toString()).toBe('first then');
  });

  test('a snapshot in more rows than the limit is not rewritten again and again', async () => {
    const { one, id, db } = await longAnswer(3);
    await one.append(edit(id, writing('x'.repeat(300_000))));
    expect(await one.compact(id, 5)).toBe(true);
    const before = await db.updates.toCollection().primaryKeys();
    expect(before.length).toBeGreaterThan(5);
    expect(await one.compact(id, 5)).toBe(false);
    expect(await db.updates.toCollection().primaryKeys()).toEqual(before);
  });
});
