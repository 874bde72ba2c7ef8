import { Dexie } from 'dexie';
import { IDBCursor, IDBObjectStore } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import { applyUpdate, Doc } from 'yjs';
import { fromBase64, toBase64 } from '../../../lib/messaging/base64';
import type { ExportedAnswer } from '../../../lib/vault/export';
import {
  type AnswerHistory,
  type DeletedAnswer,
  type ListedAnswer,
  openReader,
} from '../../../lib/vault/reader';
import { begin } from '../../../lib/vault/sentinel';
import { edit, found, storage, writing } from './support';

/** A vault with a written, a captured, a deleted and a merely seen question, in this order. */
async function filled() {
  const base = storage();
  const vault = base.vault();
  await begin(base.database(), 1);
  const question = { text: 'Written?', title: 'A title', company: 'Acme' };
  const source = { url: 'https://a.example/q', title: 'A page', seenAt: 1 };
  const { record: written } = await vault.openQuestion({ question, source });
  await vault.append(edit(written.id, writing('Two words')));
  base.clock.now += 1_000;
  const { record: captured } = await vault.openQuestion({ ...found('Captured?'), keep: true });
  base.clock.now += 1_000;
  const { record: deleted } = await vault.openQuestion(found('Deleted?'));
  await vault.append(edit(deleted.id, writing('Gone')));
  await vault.deleteQuestion(deleted.id);
  await vault.openQuestion(found('Seen?'));
  base.clock.now += 1_000;
  return { ...base, one: vault, written, captured, deleted, reader: openReader(base.database()) };
}

async function collect(answers: AsyncIterable<ExportedAnswer>): Promise<ExportedAnswer[]> {
  const all = [];
  for await (const answer of answers) all.push(answer);
  return all;
}

describe('the reader', () => {
  test('lists what was kept and is not deleted, the last edited first', async () => {
    const { reader, one, written, captured, clock } = await filled();
    expect((await reader.listAnswers()).map(({ id }) => id)).toEqual([captured.id, written.id]);
    await one.append(edit(written.id, writing('More', 'role')));
    const [first] = await reader.listAnswers();
    expect(first).toEqual({
      id: written.id,
      text: 'Written?',
      title: 'A title',
      company: 'Acme',
      url: 'https://a.example/q',
      words: 3,
      covered: [true, false, false, true, false, false, false, false],
      updatedAt: clock.now,
    });
  });

  test('gives nothing of a database that nobody has vouched for, least of all an empty list', async () => {
    const { reader, database } = await filled();
    await database().meta.clear();
    await expect(reader.listAnswers()).rejects.toThrow('being brought back');
    const once = openReader(database(), 10);
    await expect(collect(once.exportAll())).rejects.toThrow('being brought back');
  });

  test('waits, with what is read once, until one that is new is vouched for', async () => {
    const { reader, database, indexedDB } = await filled();
    Object.assign(Dexie.dependencies, { indexedDB });
    await database().meta.clear();
    const exported = collect(reader.exportAll());
    await expect(reader.listAnswers()).rejects.toThrow('being brought back');
    await begin(database(), 1);
    expect(await exported).toHaveLength(3);
  });

  test('a damaged question is listed with what can be read of it', async () => {
    const { reader, written, database } = await filled();
    await database().questions.update(written.id, (row) => {
      Reflect.set(row, 'question', { text: 'Written?', company: 7 });
    });
    const answers = await reader.listAnswers();
    expect(answers).toHaveLength(2);
    expect(answers.find(({ id }) => id === written.id)).toMatchObject({
      text: 'Written?',
      words: 2,
    });
  });

  test('tells of changes that the worker makes', async () => {
    const { reader, one, captured, indexedDB } = await filled();
    // Dexie asks for no live query where there is no global IndexedDB, as in Node.
    Object.assign(Dexie.dependencies, { indexedDB });
    const seen: ListedAnswer[][] = [];
    const stop = reader.watchAnswers(
      (answers) => seen.push(answers),
      (error) => expect(error).toBeUndefined(),
    );
    await vi.waitFor(() => expect(seen.at(-1)).toHaveLength(2));
    await one.append(edit(captured.id, writing('Three more words')));
    await vi.waitFor(() => expect(seen.at(-1)?.[0]).toMatchObject({ id: captured.id, words: 3 }));
    await one.deleteQuestion(captured.id);
    await vi.waitFor(() => expect(seen.at(-1)).toHaveLength(1));
    stop();
  });

  test('tells what is in the trash, the last deleted first, and when', async () => {
    const { reader, one, captured, deleted, indexedDB, clock } = await filled();
    Object.assign(Dexie.dependencies, { indexedDB });
    clock.now += 1_000;
    await one.deleteQuestion(captured.id);
    const seen: DeletedAnswer[][] = [];
    const stop = reader.watchTrash(
      (answers) => seen.push(answers),
      (error) => expect(error).toBeUndefined(),
    );
    await vi.waitFor(() => expect(seen.at(-1)).toHaveLength(2));
    expect(seen.at(-1)?.map(({ id }) => id)).toEqual([captured.id, deleted.id]);
    expect(seen.at(-1)?.[0]?.deletedAt).toBe(clock.now);
    await one.restoreQuestion(deleted.id);
    await vi.waitFor(() => expect(seen.at(-1)).toHaveLength(1));
    stop();
  });

  test('tells an answer’s versions, the newest first, beside its present text', async () => {
    const { reader, one, written, indexedDB, clock } = await filled();
    Object.assign(Dexie.dependencies, { indexedDB });
    await one.takeVersions(written.id, 'closed');
    clock.now += 60 * 60 * 1_000;
    await one.append(edit(written.id, writing('Later', 'role')));
    await one.takeVersions(written.id, 'closed');
    const seen: (AnswerHistory | undefined)[] = [];
    const stop = reader.watchHistory(
      written.id,
      (history) => seen.push(history),
      (error) => expect(error).toBeUndefined(),
    );
    await vi.waitFor(() => expect(seen.at(-1)?.versions).toHaveLength(2));
    stop();
    const [history] = seen;
    expect(history?.present).toEqual({ goal: 'Two words', role: 'Later' });
    expect(history?.versions.map(({ sections }) => Object.keys(sections).length)).toEqual([2, 1]);
  });

  test('exports every kept question with text, checks, sources and state, deleted ones too', async () => {
    const { reader, written, captured, deleted } = await filled();
    const all = await collect(reader.exportAll());
    expect(all.map(({ id }) => id)).toEqual([written.id, captured.id, deleted.id]);
    expect(all[2]?.deletedAt).toBeDefined();
    expect(all[0]).toMatchObject({ question: written.question, sources: written.sources });
    expect(all[0]?.sections.goal).toBe('Two words');
    expect(all[0]).not.toHaveProperty('unreadable');
    const doc = new Doc();
    applyUpdate(doc, fromBase64(all[0]?.state ?? ''));
    expect(doc.getText('goal').toString()).toBe('Two words');
  });

  test('what cannot be read of an answer is exported as it is', async () => {
    const { reader, written, database } = await filled();
    const bytes = new Uint8Array([9, 9, 9]);
    const row = { questionId: written.id, editId: 'damaged-edit', part: 0, parts: 1, bytes, at: 1 };
    await database().updates.add(row);
    const [answer] = await collect(reader.exportAll());
    expect(answer?.unreadable).toEqual([toBase64(bytes)]);
    expect(answer?.sections.goal).toBe('Two words');
  });

  test('writes nothing, and gives no way to', async () => {
    const { reader, written } = await filled();
    const writes = (['add', 'put', 'delete', 'clear'] as const).map((name) =>
      vi.spyOn(IDBObjectStore.prototype, name),
    );
    const cursors = (['update', 'delete'] as const).map((name) =>
      vi.spyOn(IDBCursor.prototype, name),
    );
    await reader.listAnswers();
    await collect(reader.exportAll());
    for (const spy of [...writes, ...cursors]) expect(spy).not.toHaveBeenCalled();
    await reader.judge({ question: written.question, sections: { goal: 'Other words' } });
    for (const spy of [...writes, ...cursors]) expect(spy).not.toHaveBeenCalled();
    const offers = Object.keys(reader).sort();
    const watches = ['watchAnswers', 'watchHistory', 'watchTrash'];
    expect(offers).toEqual(['close', 'exportAll', 'judge', 'listAnswers', ...watches]);
  });
});
