import type { VaultDatabase } from './database';

/**
 * Which questions changed since they were last copied. Edits need no mark, since the log itself says
 * what was added (see copier.ts); a change of the record (captured, deleted, restored, adopted) sets
 * one in its own transaction. A mark is taken away only as the one it was when the copy was made.
 */

/** Marks a question as changed, inside the caller's transaction. */
export async function mark(db: VaultDatabase, questionId: string): Promise<void> {
  await db.uncopied.put({ questionId, mark: crypto.randomUUID() });
}

/** Marks questions as changed, in a transaction of its own. */
export async function markAll(db: VaultDatabase, ids: readonly string[]): Promise<void> {
  await db.uncopied.bulkPut(ids.map((questionId) => ({ questionId, mark: crypto.randomUUID() })));
}

/** The mark that a question has now. */
export async function readMark(db: VaultDatabase, questionId: string): Promise<string | undefined> {
  return (await db.uncopied.get(questionId))?.mark;
}

/** Takes marks away, except those that were set anew since. */
export async function unmark(
  db: VaultDatabase,
  marks: ReadonlyMap<string, string | undefined>,
): Promise<void> {
  await db.transaction('rw', db.uncopied, async () => {
    for (const [questionId, known] of marks) {
      if ((await readMark(db, questionId)) === known) await db.uncopied.delete(questionId);
    }
  });
}
