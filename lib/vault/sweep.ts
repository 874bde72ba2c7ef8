import type { VaultDatabase } from './database';
import { lastSeq } from './log';
import type { QuestionRecord } from './records';
import { readQuestion } from './stored-question';

const DAY = 24 * 60 * 60 * 1_000;

/** A large edit that is still incomplete after this will not be completed. */
const PIECES_AGE = DAY;

/** A question that was only seen, never kept, is forgotten after this. */
const SEEN_AGE = 7 * DAY;

/** What a sweep took away. */
export interface Swept {
  pieces: number;
  questions: number;
}

/** Takes away what nobody needs: incomplete edits and questions that were only seen. */
export async function sweep(db: VaultDatabase, now: number): Promise<Swept> {
  const pieces = await db.pieces
    .where('at')
    .below(now - PIECES_AGE)
    .delete();
  let questions = 0;
  for (const id of await unkeptIds(db)) {
    if (await forgetQuestion(db, id, now)) questions++;
  }
  return { pieces, questions };
}

/** Two reads of keys; records of 10,000 answers would cost the worker's start. */
async function unkeptIds(db: VaultDatabase): Promise<string[]> {
  const kept = new Set(await db.questions.orderBy('keptAt').primaryKeys());
  const all = await db.questions.toCollection().primaryKeys();
  return all.filter((id) => !kept.has(id));
}

function lastSeen(record: QuestionRecord): number {
  return Math.max(record.createdAt, ...record.sources.map(({ seenAt }) => seenAt));
}

async function forgetQuestion(db: VaultDatabase, id: string, now: number): Promise<boolean> {
  return db.transaction('rw', db.questions, db.aliases, db.updates, db.summaries, async () => {
    const record = readQuestion(await db.questions.get(id));
    // Asked again inside the transaction: it may have been written to meanwhile.
    if (!record || record.keptAt !== undefined || lastSeen(record) >= now - SEEN_AGE) return false;
    if ((await lastSeq(db, id)) > 0) return false;
    await db.aliases.where('questionId').equals(id).delete();
    await db.summaries.delete(id);
    await db.questions.delete(id);
    return true;
  });
}
