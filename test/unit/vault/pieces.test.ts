import { describe, expect, test } from 'vitest';
import { MAX_PIECE_BYTES, MAX_PIECES } from '../../../lib/messaging/limits';
import type { Piece } from '../../../lib/vault/vault';
import { edit, found, storage, writing } from './support';

const TEXT = 'A long story. '.repeat(12_000);

async function question() {
  const base = storage();
  const { record } = await base.vault().openQuestion(found('Why us?'));
  return { ...base, id: record.id, db: base.database() };
}

/** An edit cut into pieces, as a view sends it. */
function pieces(questionId: string, update = writing(TEXT)): [Piece, Piece, Piece, Piece] {
  const { editId } = edit(questionId, update);
  const size = Math.ceil(update.byteLength / 4);
  const piece = (index: number) => {
    const bytes = update.slice(index * size, (index + 1) * size);
    return { questionId, editId, index, total: 4, bytes };
  };
  return [piece(0), piece(1), piece(2), piece(3)];
}

describe('appendPiece', () => {
  test('a worker may die between any two pieces', async () => {
    const { vault, id, db } = await question();
    const [a, b, c, d] = pieces(id);
    for (const piece of [a, b, c]) {
      const worker = vault();
      expect(await worker.appendPiece(piece)).toBeNull();
      worker.close();
    }
    expect(await db.updates.count()).toBe(0);
    const commit = await vault().appendPiece(d);
    expect(commit).toMatchObject({ previousSeq: 0, duplicate: false });
    expect(await db.pieces.count()).toBe(0);
    expect((await vault().readDocument(id)).getText('goal').toString()).toBe(TEXT);
  });

  test('pieces sent again, before and after the commit, change nothing', async () => {
    const { vault, id, db } = await question();
    const worker = vault();
    const [a, b, c, d] = pieces(id);
    for (const piece of [a, a, b, a, c, b]) expect(await worker.appendPiece(piece)).toBeNull();
    const commit = await worker.appendPiece(d);
    const rows = await db.updates.count();
    for (const piece of [d, a, d]) {
      expect(await worker.appendPiece(piece)).toEqual({ ...commit, duplicate: true });
    }
    expect(await db.updates.count()).toBe(rows);
    expect(await db.pieces.count()).toBe(0);
  });

  test('the last piece names the first that is missing; resending from there completes', async () => {
    const { vault, id } = await question();
    const worker = vault();
    const [a, b, c, d] = pieces(id);
    await worker.appendPiece(c);
    await worker.appendPiece(a);
    const last = worker.appendPiece(d);
    await expect(last).rejects.toMatchObject({ code: 'missing-pieces', missing: 1 });
    const commit = await vault().appendPiece(b);
    expect(commit?.duplicate).toBe(false);
    expect(await worker.appendPiece(d)).toEqual({ ...commit, duplicate: true });
    expect((await worker.readDocument(id)).getText('goal').toString()).toBe(TEXT);
  });

  test('two views sending large edits at once do not mix', async () => {
    const { vault, id } = await question();
    const worker = vault();
    const one = pieces(id, writing('1'.repeat(100_000), 'goal'));
    const two = pieces(id, writing('2'.repeat(100_000), 'goal'));
    for (let i = 0; i < 4; i++) {
      await Promise.all([one[i], two[i]].map((piece) => piece && worker.appendPiece(piece)));
    }
    const text = (await worker.readDocument(id)).getText('goal').toString();
    expect(text.replaceAll('1', '')).toHaveLength(100_000);
    expect(text.replaceAll('2', '')).toHaveLength(100_000);
  });

  test('a whole that is no update is refused, dropped, and leaves the log as it was', async () => {
    const { vault, id, db } = await question();
    const worker = vault();
    const [a, b, c, d] = pieces(id);
    const wrong = { ...c, bytes: c.bytes.slice(10) };
    for (const piece of [a, b, wrong]) await worker.appendPiece(piece);
    await expect(worker.appendPiece(d)).rejects.toMatchObject({ code: 'bad-update' });
    expect(await db.updates.count()).toBe(0);
    expect(await db.pieces.count()).toBe(0);
    expect((await worker.getQuestion(id)).keptAt).toBeUndefined();
  });

  test('pieces that contradict each other are refused', async () => {
    const { vault, id, db } = await question();
    const worker = vault();
    const [a, b] = pieces(id);
    const { record } = await worker.openQuestion(found('Why you?'));
    await worker.appendPiece(a);
    for (const wrong of [
      { ...b, total: 3 },
      { ...b, questionId: record.id },
    ]) {
      await expect(worker.appendPiece(wrong)).rejects.toMatchObject({ code: 'bad-update' });
    }
    expect(await db.pieces.count()).toBe(1);
  });

  test.each([
    ['too many', { total: MAX_PIECES + 1 }, 'too-large'],
    ['too long', { bytes: new Uint8Array(MAX_PIECE_BYTES + 1) }, 'too-large'],
    ['beyond the last', { index: 4 }, 'bad-update'],
    ['before the first', { index: -1 }, 'bad-update'],
    ['of an unknown question', { questionId: 'no-such-id' }, 'not-found'],
  ])('a piece %s is refused and not stored', async (_, change, code) => {
    const { vault, id, db } = await question();
    const [a] = pieces(id);
    await expect(vault().appendPiece({ ...a, ...change })).rejects.toMatchObject({ code });
    expect(await db.pieces.count()).toBe(0);
  });
});
