import { Dexie } from 'dexie';
import { joinBytes } from '../messaging/join-bytes';
import { MAX_PIECE_BYTES, MAX_PIECES } from '../messaging/limits';
import type { VaultDatabase } from './database';
import { VaultError } from './errors';
import { type Commit, findCommit, writeEdit } from './log';
import { type PieceRecord, pieceRecordSchema } from './records';
import { validateUpdate } from './updates';

/** One ordered piece of an edit too large for one message. */
export interface Piece {
  questionId: string;
  editId: string;
  index: number;
  total: number;
  bytes: Uint8Array;
}

/**
 * Takes in one piece. As soon as all are here the edit is checked and moved into the log in the same
 * transaction, and its commit is given; until then null. Every piece may be sent again, also after
 * the commit, and a worker may die between any two of them: nothing is held in memory.
 * @throws VaultError `missing-pieces` when the last piece is here and another is not; `bad-update`
 *   when the whole is no update (its pieces are dropped) or the piece contradicts the others;
 *   `too-large`, `not-found`, `conflict`, `storage-full`, `storage`
 */
export async function appendPiece(
  db: VaultDatabase,
  piece: Piece,
  now: number,
): Promise<Commit | null> {
  checkBounds(piece);
  const outcome = await db.transaction('rw', db.questions, db.updates, db.pieces, async () => {
    const earlier = await findCommit(db, piece);
    if (earlier) return earlier;
    if (!(await db.questions.get(piece.questionId))) {
      throw new VaultError('not-found', 'this question is not in the vault');
    }
    await db.pieces.put({ ...piece, at: now });
    const pieces = await piecesOf(db, piece);
    const missing = firstGap(pieces, piece.total);
    // Thrown outside: an error here would undo the piece that has just been stored.
    if (missing < piece.total) return piece.index === piece.total - 1 ? { missing } : null;
    await db.pieces.bulkDelete(pieces.map(({ editId, index }) => [editId, index]));
    const update = joinBytes(pieces.map(({ bytes }) => bytes));
    try {
      validateUpdate(update);
    } catch (error) {
      return { error };
    }
    return writeEdit(db, { ...piece, update }, now);
  });
  if (outcome === null || 'seq' in outcome) return outcome;
  if ('error' in outcome) throw outcome.error;
  const message = `piece ${outcome.missing} of ${piece.total} is missing`;
  throw new VaultError('missing-pieces', message, { missing: outcome.missing });
}

function checkBounds({ index, total, bytes }: Piece): void {
  if (total > MAX_PIECES || bytes.byteLength > MAX_PIECE_BYTES) {
    throw new VaultError('too-large', 'the edit or one of its pieces is too large');
  }
  if (!Number.isInteger(index) || !Number.isInteger(total) || index < 0 || index >= total) {
    throw new VaultError('bad-update', `there is no piece ${index} of ${total}`);
  }
}

/** The stored pieces of an edit in order. One that does not parse counts as missing. */
async function piecesOf(db: VaultDatabase, piece: Piece): Promise<PieceRecord[]> {
  const stored = await db.pieces
    .where('[editId+index]')
    .between([piece.editId, Dexie.minKey], [piece.editId, Dexie.maxKey])
    .toArray();
  const pieces = stored.flatMap((row) => pieceRecordSchema.safeParse(row).data ?? []);
  if (pieces.some((p) => p.total !== piece.total || p.questionId !== piece.questionId)) {
    throw new VaultError('bad-update', 'the pieces of this edit contradict each other');
  }
  return pieces;
}

/** Index of the first piece that is not there; `total` when all are. */
function firstGap(pieces: readonly PieceRecord[], total: number): number {
  const gap = pieces.findIndex((piece, i) => piece.index !== i);
  return gap === -1 ? Math.min(pieces.length, total) : gap;
}
