import { describe, expect, test, vi } from 'vitest';
import { Doc } from 'yjs';
import { profile, textOf, typed, type Worker, write } from './profile';
import { edit, found, writing } from './support';

describe('what is found wrong is told', () => {
  const spoil = ({ db }: Worker, seq = 0) =>
    db.updates.update(seq, { bytes: new Uint8Array([9, 9]) });

  test('also where it was found while the store was full', async () => {
    const { worker, state } = profile();
    const one = worker();
    const { seqs } = await typed(one, 'Why us?', ['One ', 'two ', 'three']);
    await spoil(one, seqs[1]);
    state.full = true;
    await expect(one.keeper.copy()).rejects.toThrow();
    state.full = false;
    await one.keeper.copy();
    expect((await one.keeper.status()).incidents).toMatchObject([{ kind: 'damaged' }]);
  });

  test('also in a round that brings questions back', async () => {
    const one = profile().worker();
    const lost = await write(one, 'Lost?', 'Text');
    await write(one, 'Other?', 'Text');
    await one.keeper.copy();
    const { seqs } = await typed(one, 'Other?', ['One ', 'two ', 'three']);
    await spoil(one, seqs[1]);
    await one.db.questions.delete(lost);
    await one.keeper.copy();
    const { incidents } = await one.keeper.status();
    expect(incidents.map(({ kind }) => kind).sort()).toEqual(['damaged', 'restored']);
  });

  test('also where the worker dies before it could', async () => {
    const { worker, lose, store, items } = profile();
    const one = worker();
    await write(one, 'Why us?', 'Text');
    const other = await write(one, 'What now?', 'Other');
    await one.keeper.copy();
    one.vault.close();
    items.delete(`copy:${other}`);
    lose();
    const dying = worker();
    const { set } = store;
    const killed = vi
      .spyOn(store, 'set')
      .mockImplementation((all) =>
        'incidents' in all ? Promise.reject(new Error('killed')) : set(all),
      );
    await expect(dying.vault.findQuestion('Why us?')).rejects.toThrow('killed');
    dying.vault.close();
    killed.mockRestore();
    const later = worker();
    await later.keeper.copy();
    expect((await later.keeper.status()).incidents).toMatchObject([
      { kind: 'restored', missing: 1 },
    ]);
  });

  test('and is not called whole where something was in no copy', async () => {
    const one = profile().worker();
    const { seqs, id } = await typed(one, 'Why us?', ['One ', 'two ']);
    await one.keeper.copy();
    const more = await one.vault.append(edit(id, writing('Never copied.', 'role')));
    await spoil(one, seqs[1]);
    await spoil(one, more.seq);
    await one.keeper.copy();
    expect(await textOf(one, 'Why us?')).toBe('One two ');
    expect((await one.keeper.status()).incidents).toMatchObject([
      { kind: 'damaged', mended: false },
    ]);
  });

  test('but no loss of the database where its last row was set aside', async () => {
    const { worker, state } = profile();
    const one = worker();
    const gone = await write(one, 'Deleted?', 'Text');
    const { record } = await one.vault.openQuestion(found('Why us?'));
    const text = writing('Words');
    await one.vault.append(edit(record.id, text));
    // A view that sends all it has once more.
    const { seq } = await one.vault.append(edit(record.id, text));
    await one.keeper.copy();
    await spoil(one, seq);
    await one.vault.inspect(record.id);
    await one.vault.deleteQuestion(gone);
    state.full = true;
    await expect(one.keeper.copy()).rejects.toThrow();
    one.vault.close();
    state.full = false;
    const later = worker();
    expect((await later.vault.getQuestion(gone)).deletedAt).toBeDefined();
    expect((await later.keeper.status()).incidents).toEqual([]);
  });

  test('and the answers can be read on where they could not be filled up', async () => {
    const { worker, store } = profile();
    const one = worker();
    const id = await write(one, 'Why us?', 'Text');
    await write(one, 'What now?', 'Other');
    await one.keeper.copy();
    await one.db.questions.delete(id);
    const { get } = store;
    vi.spyOn(store, 'get').mockImplementation((keys) =>
      keys.some((key) => key.startsWith('copy:'))
        ? Promise.reject(new Error('IO error'))
        : get(keys),
    );
    await expect(one.keeper.copy()).rejects.toThrow();
    expect((await one.keeper.status()).state.kind).toBe('ready');
  });
});

test('what a closed view has noted is not given up, however old the gap that waits for it', async () => {
  const { worker, clock, store } = profile();
  const one = worker();
  const { record } = await one.vault.openQuestion(found('Why us?'));
  const doc = new Doc();
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  for (const words of ['Friday. ', 'Unanswered. ', 'Sent past the queue.']) {
    doc.getText('goal').insert(doc.getText('goal').length, words);
  }
  const [first, noted, last] = updates.map((update) => edit(record.id, update));
  if (!first || !noted || !last) throw new Error('Three edits were made');
  await one.vault.append(first);
  await one.keeper.copy();
  await one.vault.append(last);
  await store.set({ [`unsent:${noted.editId}`]: { questionId: record.id, at: clock.now } });
  one.vault.close();
  clock.now += 3 * 24 * 60 * 60_000;
  const monday = worker();
  await monday.keeper.copy();
  await monday.vault.append(noted);
  expect(await textOf(monday, 'Why us?')).toBe('Friday. Unanswered. Sent past the queue.');
});
