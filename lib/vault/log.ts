import { Dexie } from 'dexie';
import { applyUpdate, Doc } from 'yjs';
import type { VaultDatabase } from './database';
import { isNamed, VaultError } from './errors';
import { hasGap } from './gap';
import type { StoredUpdate, UpdateRecord } from './records';
import { groupEdits, parseRows, toRows, validateUpdate } from './updates';

/** One edit of an answer, as a view sends it. */
export interface Edit {
  questionId: string;
  /** Random id: an edit that is sent again is recognized by it. */
  editId: string;
  /** A Yjs update. */
  update: Uint8Array;
}

/** What is known once an edit's transaction has committed. */
export interface Commit {
  /** Sequence number of the edit's last row. */
  seq: number;
  /** The answer's last sequence number before this edit; 0 for the first. */
  previousSeq: number;
  rows: StoredUpdate[];
  /** The edit was here already; nothing was written. */
  duplicate: boolean;
}

/** All keys of one answer's log after `after`. */
export function logOf(db: VaultDatabase, questionId: string, after: number = Dexie.minKey) {
  return db.updates
    .where('[questionId+seq]')
    .between([questionId, after], [questionId, Dexie.maxKey], after === Dexie.minKey, false);
}

/** The answer's last sequence number, 0 without any; reads one key, no row. */
export async function lastSeq(db: VaultDatabase, questionId: string): Promise<number> {
  const [last] = await logOf(db, questionId).reverse().limit(1).primaryKeys();
  return last ?? 0;
}

/**
 * Stores one edit. The hot path of every keystroke: the bytes are checked before the transaction,
 * all requests of the transaction leave at once, and an edit that was here already is noticed by the
 * unique index, not by a look-up. Resolves after the commit.
 * @throws VaultError `bad-update`, `too-large`, `not-found`, `conflict`, `storage-full`, `storage`
 */
export async function append(db: VaultDatabase, edit: Edit, now: number): Promise<Commit> {
  validateUpdate(edit.update);
  try {
    return await db.transaction('rw', db.questions, db.updates, () => writeEdit(db, edit, now));
  } catch (error) {
    if (!isNamed(error, 'ConstraintError')) throw error;
    const earlier = await findCommit(db, edit);
    if (earlier) return earlier;
    throw error;
  }
}

/** Writes an edit's rows inside the caller's transaction (questions and updates, rw). */
export async function writeEdit(db: VaultDatabase, edit: Edit, now: number): Promise<Commit> {
  const rows = toRows(edit, now);
  // Requests run in the order they are made, so `previous` does not see the rows added after it.
  const [, previousSeq, seqs] = await Promise.all([
    keepQuestion(db, edit, now),
    lastSeq(db, edit.questionId),
    addRows(db, rows),
  ]);
  const stored = rows.map((row, i) => ({ ...row, seq: seqs[i] ?? 0 }));
  return { seq: stored.at(-1)?.seq ?? 0, previousSeq, rows: stored, duplicate: false };
}

/** Adds rows inside the caller's transaction; gives their sequence numbers. */
export async function addRows(db: VaultDatabase, rows: UpdateRecord[]): Promise<number[]> {
  const [first] = rows;
  // Dexie writes the key into the object it is given; the rows stay as they are.
  if (first && rows.length === 1) return [await db.updates.add({ ...first })];
  return db.updates.bulkAdd(
    rows.map((row) => ({ ...row })),
    { allKeys: true },
  );
}

/**
 * Marks a question as kept and not deleted, since text was written to it: nothing typed may vanish. An
 * edit that brings nothing new does not: a view that sends all it has, or an edit that comes once more
 * after the log was compacted. A record that is damaged counts as being there; its answer is still worth
 * every word.
 */
async function keepQuestion(db: VaultDatabase, edit: Edit, now: number): Promise<void> {
  const { questionId } = edit;
  const record = await db.questions.get(questionId);
  if (!record) throw new VaultError('not-found', 'this question is not in the vault');
  if (record.keptAt !== undefined && record.deletedAt === undefined) return;
  if (!(await brings(db, edit))) return;
  const { deletedAt: _, ...alive } = record;
  await db.questions.put({ ...alive, keptAt: record.keptAt ?? now });
}

/** Whether an edit has something that the answer's other rows have not, or that waits for more of them. */
async function brings(db: VaultDatabase, { questionId, editId, update }: Edit): Promise<boolean> {
  const rows = await logOf(db, questionId).toArray();
  const { doc } = build(rows.filter((row) => row.editId !== editId));
  let isNew = false;
  doc.on('update', () => {
    isNew = true;
  });
  applyUpdate(doc, update);
  isNew ||= hasGap(doc);
  doc.destroy();
  return isNew;
}

/**
 * The commit of an edit that is in the log already; undefined if it is not there.
 * @throws VaultError `conflict` when another answer has an edit of the same id
 */
export async function findCommit(
  db: VaultDatabase,
  { questionId, editId }: Pick<Edit, 'questionId' | 'editId'>,
): Promise<Commit | undefined> {
  const { rows } = parseRows(await rowsOfEdit(db, editId));
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last) return undefined;
  if (first.questionId !== questionId) {
    throw new VaultError('conflict', 'another answer has an edit of the same id');
  }
  const before = logOf(db, questionId).filter((row) => (row.seq ?? 0) < first.seq);
  const previousSeq = (await before.last())?.seq ?? 0;
  return { seq: last.seq, previousSeq, rows, duplicate: true };
}

function rowsOfEdit(db: VaultDatabase, editId: string): PromiseLike<UpdateRecord[]> {
  const bounds = [[editId, Dexie.minKey] as const, [editId, Dexie.maxKey] as const] as const;
  return db.updates
    .where('[editId+part]')
    .between(...bounds)
    .toArray();
}

/** What can be read of an answer. */
export interface ReadAnswer {
  doc: Doc;
  /** Sequence number up to which it was read; 0 for an empty answer. */
  seq: number;
  /** Time of the last edit; undefined for an empty answer. */
  updatedAt: number | undefined;
  /** Rows that could not be used: they do not parse, are incomplete, or Yjs refuses them. */
  refused: unknown[];
  /** Rows that the document is made of. */
  merged: StoredUpdate[];
}

/** Builds an answer's document from its log. A damaged row is set aside and costs none of the others. */
export async function readAnswer(db: VaultDatabase, questionId: string): Promise<ReadAnswer> {
  return build(await logOf(db, questionId).toArray());
}

function build(rows: readonly unknown[]): ReadAnswer {
  const parsed = parseRows(rows);
  const { edits, refused } = groupEdits(parsed.rows);
  const doc = new Doc();
  const failed: unknown[] = [...parsed.refused, ...refused];
  const merged: StoredUpdate[] = [];
  doc.transact(() => {
    for (const { rows, update } of edits) {
      try {
        applyUpdate(doc, update);
        merged.push(...rows);
      } catch {
        failed.push(...rows);
      }
    }
  });
  const last = parsed.rows.at(-1);
  return { doc, seq: last?.seq ?? 0, updatedAt: last?.at, refused: failed, merged };
}
