import { describe, expect, test } from 'vitest';
import { Doc } from 'yjs';
import { MAX_PIECE_BYTES } from '../../../lib/messaging/limits';
import { openReader } from '../../../lib/vault/reader';
import { profile, textOf, typed, type Worker, write } from './profile';
import { edit, found, writing } from './support';

const DAY = 24 * 60 * 60 * 1_000;

/** What a fault of the disk may make of a row. */
const DAMAGE: Record<string, (worker: Worker, seq: number) => Promise<unknown>> = {
  'does not parse': ({ db }, seq) => db.updates.update(seq, (row) => Reflect.set(row, 'part', 'x')),
  'is no update any more': ({ db }, seq) =>
    db.updates.update(seq, { bytes: new Uint8Array([9, 9]) }),
  'is cut off': async ({ db }, seq) => {
    const row = await db.updates.get(seq);
    return db.updates.update(seq, { bytes: row?.bytes.slice(0, -4) ?? new Uint8Array() });
  },
};

describe.each(Object.entries(DAMAGE))('a row that %s', (_, damage) => {
  const WORDS = ['One ', 'two ', 'three ', 'four'];

  test('is made good from the second copy, and the user is told', async () => {
    const { worker } = profile();
    const one = worker();
    const { id, seqs } = await typed(one, 'Why us?', WORDS);
    await one.keeper.copy();
    await damage(one, seqs[1] ?? 0);
    expect(await textOf(one, 'Why us?')).toBe('One ');
    expect(await one.vault.inspect(id)).toBe(true);
    await one.keeper.copy();
    expect(await textOf(one, 'Why us?')).toBe('One two three four');
    const { incidents } = await one.keeper.status();
    expect(incidents).toMatchObject([{ kind: 'damaged', questionId: id, mended: true }]);
    expect(await one.vault.inspect(id)).toBe(false);
  });

  test('never copied costs its own words only; it is set aside, told and exported', async () => {
    const { worker } = profile();
    const one = worker();
    const { id, seqs } = await typed(one, 'Why us?', WORDS);
    const other = await write(one, 'What now?', 'Unaffected.');
    await damage(one, seqs[1] ?? 0);
    await one.vault.inspect(id);
    await one.keeper.copy();
    expect(await textOf(one, 'Why us?')).toBe('One three four');
    expect(await textOf(one, 'What now?')).toBe('Unaffected.');
    const { incidents } = await one.keeper.status();
    expect(incidents).toMatchObject([{ kind: 'damaged', questionId: id, mended: false }]);
    expect(incidents).toHaveLength(1);
    const exported: Record<string, number | undefined> = {};
    for await (const { id: each, unreadable } of openReader(one.db).exportAll()) {
      exported[each] = unreadable?.length;
    }
    expect(exported).toEqual({ [id]: 1, [other]: undefined });
    // Said once, and not at every look.
    expect(await one.vault.inspect(id)).toBe(false);
  });

  test('can be typed on after, also by the view that typed it', async () => {
    const { worker } = profile();
    const one = worker();
    const doc = new Doc();
    const updates: Uint8Array[] = [];
    doc.on('update', (update: Uint8Array) => updates.push(update));
    const { record } = await one.vault.openQuestion(found('Why us?'));
    const text = doc.getText('goal');
    for (const word of ['One ', 'two ', 'three ']) text.insert(text.length, word);
    const seqs = [];
    for (const update of updates) seqs.push((await one.vault.append(edit(record.id, update))).seq);
    await damage(one, seqs[1] ?? 0);
    await one.vault.inspect(record.id);
    await one.keeper.copy();
    text.insert(text.length, 'four');
    await one.vault.append(edit(record.id, updates.at(-1) ?? new Uint8Array()));
    expect(await textOf(one, 'Why us?')).toBe('One three four');
  });
});

test('a large edit of which a part is gone is set aside whole', async () => {
  const { worker } = profile();
  const one = worker();
  const id = await write(one, 'Why us?', 'Small.');
  const large = await one.vault.append(edit(id, writing('x'.repeat(MAX_PIECE_BYTES * 2), 'role')));
  await one.db.updates.delete(large.seq - 1);
  await one.vault.inspect(id);
  await one.keeper.copy();
  expect(await textOf(one, 'Why us?')).toBe('Small.');
  expect(await one.db.aside.where('questionId').equals(id).count()).toBe(2);
});

test('an edit that is only late is waited for, a day at least', async () => {
  const { worker, clock } = profile();
  const one = worker();
  const { record } = await one.vault.openQuestion(found('Why us?'));
  const doc = new Doc();
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  doc.getText('goal').insert(0, 'First, ');
  doc.getText('goal').insert(7, 'then.');
  const [late = new Uint8Array(), early = new Uint8Array()] = updates;
  await one.vault.append(edit(record.id, early));
  clock.now += DAY;
  await one.vault.inspect(record.id);
  await one.keeper.copy();
  expect((await one.keeper.status()).incidents).toEqual([]);
  await one.vault.append(edit(record.id, late));
  expect(await textOf(one, 'Why us?')).toBe('First, then.');
});

test('a log of which the beginning is gone without a trace is opened a day later', async () => {
  const { worker, clock } = profile();
  const one = worker();
  const { id, seqs } = await typed(one, 'Why us?', ['One ', 'two ', 'three']);
  await one.db.updates.delete(seqs[0] ?? 0);
  clock.now += DAY + 1;
  await one.vault.inspect(id);
  await one.keeper.copy();
  expect(await textOf(one, 'Why us?')).toBe('two three');
  expect((await one.keeper.status()).incidents).toMatchObject([{ questionId: id, mended: false }]);
});
