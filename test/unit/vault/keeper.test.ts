import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import { Doc, encodeStateAsUpdate } from 'yjs';
import { VaultDatabase } from '../../../lib/vault/database';
import { Keeper } from '../../../lib/vault/keeper';
import { memoryStore } from './local-store';
import { profile, textOf, write } from './profile';
import { edit, found, writing } from './support';

describe('a database that comes up empty', () => {
  test('is filled from the second copy before anybody reads it, and the user is told', async () => {
    const { worker, lose } = profile();
    const first = worker();
    const id = await write(first, 'Why us?', 'Because of the work.');
    await write(first, 'Tell me about a conflict.', 'She wanted a rewrite.', 'challenges');
    await first.keeper.copy();
    first.vault.close();
    lose();

    const later = worker();
    expect((await later.vault.openQuestion(found('why us'))).record).toMatchObject({ id });
    expect(await textOf(later, 'Why us?')).toBe('Because of the work.');
    expect(await textOf(later, 'Tell me about a conflict.', 'challenges')).toBe(
      'She wanted a rewrite.',
    );
    const { state, incidents } = await later.keeper.status();
    expect(state).toEqual({ kind: 'ready' });
    expect(incidents).toMatchObject([{ kind: 'restored', questions: 2, missing: 0 }]);
    expect(later.onNews).toHaveBeenLastCalledWith({ restored: true });
  });

  test('is known for lost also when nothing of it had a copy', async () => {
    const { worker, lose, items } = profile();
    const first = worker();
    await write(first, 'Why us?', 'Text');
    await first.keeper.copy();
    first.vault.close();
    for (const key of items.keys()) if (key.startsWith('copy:')) items.delete(key);
    lose();
    const later = worker();
    await later.db.open();
    const { incidents } = await later.keeper.status();
    expect(incidents).toMatchObject([{ kind: 'restored', questions: 0, missing: 1 }]);
  });

  test('says how far it is while it is being filled', async () => {
    const { worker, lose, store } = profile();
    const first = worker();
    await write(first, 'Why us?', 'Text');
    await first.keeper.copy();
    first.vault.close();
    lose();
    const later = worker();
    const { keys } = store;
    let go = () => {};
    vi.spyOn(store, 'keys').mockImplementation(async () => {
      await new Promise<void>((resolve) => {
        go = resolve;
      });
      return keys();
    });
    expect((await later.keeper.status()).state).toMatchObject({ kind: 'restoring' });
    go();
    expect(await textOf(later, 'Why us?')).toBe('Text');
    expect((await later.keeper.status()).state).toEqual({ kind: 'ready' });
  });

  test('of a new profile is nothing to speak of', async () => {
    const { worker } = profile();
    const first = worker();
    expect(await first.keeper.status()).toMatchObject({ state: { kind: 'ready' }, incidents: [] });
    expect(first.onNews).not.toHaveBeenCalled();
  });

  test('is filled again where the worker died while it was being filled', async () => {
    const { worker, lose, store } = profile();
    const first = worker();
    await write(first, 'Why us?', 'Text');
    await first.keeper.copy();
    first.vault.close();
    lose();
    const dying = worker();
    const get = vi.spyOn(store, 'keys').mockRejectedValueOnce(new Error('killed'));
    await expect(dying.vault.findQuestion('Why us?')).rejects.toThrow('killed');
    dying.vault.close();
    get.mockRestore();
    const later = worker();
    expect(await textOf(later, 'Why us?')).toBe('Text');
    expect((await later.keeper.status()).incidents).toHaveLength(1);
  });

  test('while the worker runs is filled when it is next used', async () => {
    const { worker } = profile();
    const first = worker();
    await write(first, 'Why us?', 'Text');
    await first.keeper.copy();
    const outside = worker();
    await outside.db.delete();
    expect(await textOf(first, 'Why us?')).toBe('Text');
  });

  test('gives its rows numbers beyond those that open views know', async () => {
    const { worker, lose } = profile();
    const first = worker();
    const id = await write(first, 'Why us?', 'Text');
    await first.keeper.copy();
    let last = { seq: 0 };
    for (let i = 0; i < 20; i++) {
      last = await first.vault.append(edit(id, writing('Not yet copied', 'role')));
    }
    first.vault.close();
    lose();
    const later = worker();
    const { seq } = await later.vault.append(edit(id, writing('Typed on', 'data')));
    expect(seq).toBeGreaterThan(last.seq);
  });

  test('keeps what was deleted deleted, and under its other names', async () => {
    const { worker, lose } = profile();
    const first = worker();
    const id = await write(first, 'Why us?', 'Text');
    const other = await first.vault.openQuestion(found('Why this company?', 'https://a.example/'));
    await first.vault.adopt(id, other.record.id);
    await first.vault.deleteQuestion(id);
    await first.keeper.copy();
    first.vault.close();
    lose();
    const record = await worker().vault.findQuestion('Why this company?');
    expect(record).toMatchObject({ id, question: { text: 'Why us?' } });
    expect(record?.deletedAt).toBeDefined();
  });
});

test('a database that fell back to an older state gets its newer words again', async () => {
  const { worker, files, backTo, lose, store } = profile();
  // The older state: made by a worker of another profile, whose files then take their place.
  const first = worker();
  const id = await write(first, 'Why us?', 'Old words. ');
  const old = files();
  const { rows } = await first.vault.pull(id, 0, 100_000);
  const record = await first.vault.getQuestion(id);
  await first.keeper.copy();
  first.vault.close();
  lose();
  const newer = worker();
  expect(await textOf(newer, 'Why us?')).toBe('Old words. ');
  await newer.vault.append(edit(id, writing('New words.', 'role')));
  await newer.keeper.copy();
  newer.vault.close();
  expect(rows).toHaveLength(1);
  expect(record.id).toBe(id);
  const before = (await store.get(['witness'])).witness;
  backTo(old);
  const later = worker();
  expect(await textOf(later, 'Why us?')).toBe('Old words. ');
  expect(await textOf(later, 'Why us?', 'role')).toBe('New words.');
  const { incidents } = await later.keeper.status();
  expect(incidents[0]).toMatchObject({ kind: 'restored', questions: 1, missing: 0 });
  expect((await store.get(['witness'])).witness).not.toEqual(before);
});

describe('the second copy', () => {
  test('takes in only what changed', async () => {
    const { worker, store } = profile();
    const one = worker();
    const a = await write(one, 'Why us?', 'A');
    const b = await write(one, 'What now?', 'B');
    await one.keeper.copy();
    const set = vi.spyOn(store, 'set');
    const copied = () =>
      set.mock.calls.flatMap(([items]) => Object.keys(items)).filter((key) => key !== 'witness');
    await one.keeper.copy();
    expect(copied()).toEqual([]);
    await one.vault.append(edit(b, writing('More', 'role')));
    await one.keeper.copy();
    expect(copied()).toEqual([`copy:${b}`]);
    await one.vault.deleteQuestion(a);
    await one.keeper.copy();
    expect(copied()).toEqual([`copy:${b}`, `copy:${a}`]);
  });

  test('is caught up by a later worker, from what the log says', async () => {
    const { worker, lose } = profile();
    const first = worker();
    await write(first, 'Why us?', 'Text');
    first.vault.close();
    const second = worker();
    await second.keeper.copy();
    second.vault.close();
    lose();
    expect(await textOf(worker(), 'Why us?')).toBe('Text');
  });

  test('of many answers goes on where a worker that died had left it', async () => {
    const { worker, store } = profile();
    const first = worker();
    const ids: string[] = [];
    for (let i = 0; i < 250; i++) ids.push(await write(first, `Question ${i}?`, 'Text'));
    const { set } = store;
    let writes = 0;
    const dying = vi.spyOn(store, 'set').mockImplementation((items) => {
      writes++;
      return writes > 9 ? Promise.reject(new Error('killed')) : set(items);
    });
    await expect(first.keeper.copy()).rejects.toThrow('killed');
    dying.mockRestore();
    first.vault.close();
    const later = vi.spyOn(store, 'set');
    await worker().keeper.copy();
    const copied = later.mock.calls.flatMap(([items]) => Object.keys(items));
    expect(copied.length).toBeLessThan(100);
    expect(copied).toContain(`copy:${ids.at(-1)}`);
    const all = (await store.keys()).filter((key) => key.startsWith('copy:'));
    expect(all).toHaveLength(250);
  });

  test('that cannot be written is told, does no harm, and is made later', async () => {
    const { worker, state, lose } = profile();
    const one = worker();
    await write(one, 'Why us?', 'Text');
    state.full = true;
    await expect(one.keeper.copy()).rejects.toThrow();
    expect(await one.keeper.status()).toMatchObject({ copyProblem: 'storage is full' });
    state.full = false;
    await one.keeper.copy();
    expect((await one.keeper.status()).copyProblem).toBeUndefined();
    one.vault.close();
    lose();
    expect(await textOf(worker(), 'Why us?')).toBe('Text');
  });

  test('gives back what an answer lost, instead of losing it too', async () => {
    const { worker } = profile();
    const one = worker();
    const doc = new Doc();
    const updates: Uint8Array[] = [];
    doc.on('update', (update: Uint8Array) => updates.push(update));
    for (const word of ['One ', 'two ', 'three'])
      doc.getText('goal').insert(doc.getText('goal').length, word);
    const { record } = await one.vault.openQuestion(found('Why us?'));
    const [first, second, third] = updates.map((update) => edit(record.id, update));
    if (!first || !second || !third) throw new Error('three edits expected');
    await one.vault.append(first);
    const { seq } = await one.vault.append(second);
    await one.keeper.copy();
    await one.db.updates.delete(seq);
    await one.vault.append(third);
    expect(await textOf(one, 'Why us?')).toBe('One ');
    await one.keeper.copy();
    expect(await textOf(one, 'Why us?')).toBe('One two three');
    const { incidents } = await one.keeper.status();
    expect(incidents).toMatchObject([{ kind: 'damaged', questionId: record.id, mended: true }]);
  });

  test('brings back questions that vanished alone', async () => {
    const { worker } = profile();
    const one = worker();
    const id = await write(one, 'Why us?', 'Text');
    await write(one, 'What now?', 'Other');
    await one.keeper.copy();
    await one.db.questions.delete(id);
    await one.keeper.copy();
    expect(await textOf(one, 'Why us?')).toBe('Text');
    expect((await one.keeper.status()).incidents).toMatchObject([{ questions: 1, missing: 0 }]);
  });

  test('of one answer that is damaged costs none of the others', async () => {
    const { worker, lose, items } = profile();
    const one = worker();
    const id = await write(one, 'Why us?', 'Text');
    await write(one, 'What now?', 'Other');
    await one.keeper.copy();
    one.vault.close();
    const copy = items.get(`copy:${id}`) ?? '';
    items.set(`copy:${id}`, copy.replace(/.{8}"$/, 'AAAAAAAA"'));
    lose();
    const later = worker();
    expect(await textOf(later, 'What now?')).toBe('Other');
    const { incidents } = await later.keeper.status();
    expect(incidents).toMatchObject([{ kind: 'restored', questions: 1, missing: 1 }]);
  });
});

test('a database that cannot be opened is told as it is', async () => {
  const { store } = memoryStore();
  const indexedDB = new IDBFactory();
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
  });
  const keeper = new Keeper(new VaultDatabase({ indexedDB, IDBKeyRange }), store);
  expect((await keeper.status()).state).toMatchObject({ kind: 'failed', code: 'unavailable' });
});

test('an incident stays until it is put away', async () => {
  const { worker } = profile();
  const one = worker();
  await one.keeper.report({ kind: 'damaged', questionId: 'a', mended: false });
  await one.keeper.report({ kind: 'restored', questions: 1, missing: 0 });
  await one.keeper.report({ kind: 'damaged', questionId: 'a', mended: true });
  const { incidents } = await worker().keeper.status();
  expect(incidents.map(({ kind, mended }) => [kind, mended])).toEqual([
    ['damaged', true],
    ['restored', undefined],
  ]);
  await one.keeper.dismiss(incidents[0]?.id ?? '');
  expect((await one.keeper.status()).incidents).toMatchObject([{ kind: 'restored' }]);
});

test('typing is not slowed: an edit is one transaction, whatever is copied', async () => {
  const { worker } = profile();
  const one = worker();
  const id = await write(one, 'Why us?', 'Text');
  const transaction = vi.spyOn(one.db, 'transaction');
  await one.vault.append(edit(id, encodeStateAsUpdate(new Doc())));
  expect(transaction).toHaveBeenCalledTimes(1);
});

describe('copies that were cleared from outside', () => {
  test('are made anew by the next worker, of answers that nobody edits too', async () => {
    const { worker, lose, items } = profile();
    const first = worker();
    await write(first, 'Why us?', 'Because of the work.');
    await first.keeper.copy();
    first.vault.close();
    items.clear();

    const second = worker();
    await second.keeper.copy();
    second.vault.close();
    lose();
    const third = worker();
    expect(await textOf(third, 'Why us?')).toBe('Because of the work.');
    expect((await third.keeper.status()).incidents).toMatchObject([{ questions: 1, missing: 0 }]);
  });
});
