import { describe, expect, test } from 'vitest';
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs';
import { MAX_PIECE_BYTES } from '../../../lib/messaging/limits';
import { edit, found, storage, writing } from './support';

async function question() {
  const base = storage();
  const vault = base.vault();
  const { record } = await vault.openQuestion(found('Why us?'));
  return { ...base, one: vault, id: record.id, db: base.database() };
}

describe('append', () => {
  test('an edit is kept, with the sequence number before it', async () => {
    const { one, id } = await question();
    const first = await one.append(edit(id, writing('One')));
    const second = await one.append(edit(id, writing('Two')));
    expect(first).toMatchObject({ previousSeq: 0, duplicate: false });
    expect(second).toMatchObject({ previousSeq: first.seq, duplicate: false });
    expect(second.rows).toHaveLength(1);
    expect(second.rows[0]?.seq).toBe(second.seq);
  });

  test('the first edit keeps the question', async () => {
    const { one, id, clock } = await question();
    expect((await one.getQuestion(id)).keptAt).toBeUndefined();
    await one.append(edit(id, writing('One')));
    expect((await one.getQuestion(id)).keptAt).toBe(clock.now);
  });

  test('an edit sent again is acknowledged alike and not written twice', async () => {
    const { one, vault, id, db } = await question();
    await one.append(edit(id, writing('Before')));
    const sent = edit(id, writing('Once'));
    const { duplicate: _, ...commit } = await one.append(sent);
    await one.append(edit(id, writing('After')));
    // By this worker, by the next, and twice at once.
    const next = vault();
    const again = [one.append(sent), next.append(sent), next.append(sent)];
    for (const each of await Promise.all(again)) {
      expect(each).toEqual({ ...commit, duplicate: true });
    }
    expect(await db.updates.count()).toBe(3);
  });

  test('a large edit is stored in rows that fit a message, and is one when sent again', async () => {
    const { one, id, db } = await question();
    const sent = edit(id, writing('x'.repeat(MAX_PIECE_BYTES * 2)));
    const commit = await one.append(sent);
    expect(commit.rows.map(({ part, parts }) => [part, parts])).toEqual([
      [0, 3],
      [1, 3],
      [2, 3],
    ]);
    expect(await one.append(sent)).toEqual({ ...commit, duplicate: true });
    expect(await db.updates.count()).toBe(3);
    expect((await one.readDocument(id)).getText('goal')).toHaveLength(MAX_PIECE_BYTES * 2);
  });

  test('an id used in another answer is refused, since its words would be lost', async () => {
    const { one, id, db } = await question();
    const { record } = await one.openQuestion(found('Why you?'));
    const sent = edit(id, writing('One'));
    await one.append(sent);
    const other = one.append({ ...sent, questionId: record.id });
    await expect(other).rejects.toMatchObject({ code: 'conflict' });
    expect(await db.updates.count()).toBe(1);
  });

  test('an unknown question is refused and nothing is stored', async () => {
    const { one, db } = await question();
    const sending = one.append(edit('no-such-id', writing('One')));
    await expect(sending).rejects.toMatchObject({ name: 'VaultError', code: 'not-found' });
    expect(await db.updates.count()).toBe(0);
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['garbage', new Uint8Array([255, 255, 255, 7, 1, 2, 3])],
    ['a cut update', writing('A sentence that is cut off.').slice(0, -9)],
    ['an update without its deletions', writing('One').slice(0, -1)],
  ])('%s is refused and leaves the vault as it was', async (_, update) => {
    const { one, id, db } = await question();
    const before = await one.getQuestion(id);
    await expect(one.append(edit(id, update))).rejects.toMatchObject({ code: 'bad-update' });
    expect(await db.updates.count()).toBe(0);
    expect(await one.getQuestion(id)).toEqual(before);
  });

  test('concurrent edits of one section merge with nothing lost', async () => {
    const { one, vault, id } = await question();
    await one.append(edit(id, writing('Start. ')));
    const base = encodeStateAsUpdate(await one.readDocument(id));
    const workers = [one, vault()];
    await Promise.all(
      Array.from({ length: 20 }, (_, i) => {
        const doc = new Doc();
        applyUpdate(doc, base);
        doc.getText('goal').insert(i % 7, `<${i}>`);
        doc.getMap('checks').set(`check${i}`, true);
        return workers[i % 2]?.append(edit(id, encodeStateAsUpdate(doc)));
      }),
    );
    const doc = await one.readDocument(id);
    const text = doc.getText('goal').toString();
    for (let i = 0; i < 20; i++) expect(text).toContain(`<${i}>`);
    expect(text.replace(/<\d+>/g, '')).toBe('Start. ');
    expect(doc.getMap('checks').size).toBe(20);
  });

  test('concurrent commits chain: each names the one before it', async () => {
    const { one, vault, id } = await question();
    const workers = [one, vault()];
    const commits = await Promise.all(
      Array.from({ length: 30 }, (_, i) => workers[i % 2]?.append(edit(id, writing(`${i}`)))),
    );
    const chain = commits.map((c) => [c?.previousSeq ?? -1, c?.seq ?? -1]);
    chain.sort(([, a = 0], [, b = 0]) => a - b);
    expect(chain.map(([before]) => before)).toEqual([0, ...chain.slice(0, -1).map(([, s]) => s)]);
  });

  test('text is accepted also where the record of its question is damaged', async () => {
    const { one, id, db } = await question();
    await db.questions.update(id, (row) => {
      Reflect.set(row, 'question', null);
    });
    await one.append(edit(id, writing('Still mine.')));
    expect((await one.readDocument(id)).getText('goal').toString()).toBe('Still mine.');
  });
});

describe('a damaged log', () => {
  test('what can be read is read', async () => {
    const { one, id, db } = await question();
    await one.append(edit(id, writing('One', 'goal')));
    const broken = await one.append(edit(id, writing('Two', 'data')));
    const wrong = await one.append(edit(id, writing('Three', 'role')));
    const cut = await one.append(edit(id, writing('x'.repeat(MAX_PIECE_BYTES * 2))));
    await one.append(edit(id, writing('Four', 'results')));
    await db.updates.update(broken.seq, { bytes: new Uint8Array([9, 9, 9]) });
    await db.updates.update(wrong.seq, (row) => {
      Reflect.set(row, 'bytes', 'text');
    });
    await db.updates.delete(cut.seq - 1);
    const doc = await one.readDocument(id);
    expect(doc.getText('goal').toString()).toBe('One');
    expect(doc.getText('results').toString()).toBe('Four');
  });
});
