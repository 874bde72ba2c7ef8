import type { VaultDatabase } from './database';
import { historyOf } from './history';
import { logOf } from './log';
import { mark } from './marks';
import { TRASH_DAYS } from './records';
import { readQuestion } from './stored-question';

/** How long a deleted question is kept, in milliseconds. */
export const TRASH_MS = TRASH_DAYS * 24 * 60 * 60 * 1_000;

/** The questions in the trash; with `before`, those that were deleted before that moment. */
export function trashIds(db: VaultDatabase, before = Number.POSITIVE_INFINITY): Promise<string[]> {
  return Promise.resolve(db.questions.where('deletedAt').below(before).primaryKeys());
}

/** The questions that have been in the trash long enough. */
export function expiredIds(db: VaultDatabase, now: number): Promise<string[]> {
  return trashIds(db, now - TRASH_MS);
}

/**
 * Takes questions out for good, with everything that belongs to them. One that is no longer deleted,
 * since it was written to or restored meanwhile, stays, and is marked to be copied anew. Gives those
 * that are gone.
 */
export async function purge(db: VaultDatabase, ids: readonly string[]): Promise<string[]> {
  const { questions, aliases, updates, pieces, summaries, versions, aside, uncopied } = db;
  const tables = [questions, aliases, updates, pieces, summaries, versions, aside, uncopied];
  const gone: string[] = [];
  for (const id of ids) {
    await db.transaction('rw', tables, async () => {
      if (readQuestion(await questions.get(id))?.deletedAt === undefined) return mark(db, id);
      gone.push(id);
      for (const table of [aliases, summaries, aside, uncopied]) {
        await table.where('questionId').equals(id).delete();
      }
      await logOf(db, id).delete();
      await historyOf(db, id).delete();
      await pieces.filter(({ questionId }) => questionId === id).delete();
      await questions.delete(id);
    });
  }
  return gone;
}
