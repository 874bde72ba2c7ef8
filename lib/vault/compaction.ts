import { encodeStateAsUpdate } from 'yjs';
import type { VaultDatabase } from './database';
import { takeVersions } from './history';
import { logOf, readAnswer } from './log';
import { toRows } from './updates';

/** A log with more rows than this is due. Reading 200 rows takes a few milliseconds. */
export const COMPACT_AFTER_ROWS = 200;

/** The same for an answer whose panel was closed: nothing waits, so that it opens quickly next time. */
export const COMPACT_AT_REST_ROWS = 16;

/**
 * Replaces an answer's log by one snapshot with what was deleted in it left out. All in one
 * transaction, so that an edit comes either before it, and is in the snapshot, or after. The
 * snapshot has new sequence numbers: a view that knew older rows pulls it and is right, since
 * updates can be repeated. Rows that cannot be read stay as they are, for export.
 * Gives whether it was due.
 */
export async function compact(
  db: VaultDatabase,
  questionId: string,
  now: number,
  afterRows: number,
): Promise<boolean> {
  if ((await logOf(db, questionId).count()) <= afterRows) return false;
  // A snapshot no longer tells when what was typed.
  await takeVersions(db, questionId, now);
  return db.transaction('rw', db.updates, async () => {
    const { doc, merged, updatedAt } = await readAnswer(db, questionId);
    // A snapshot of an enormous answer alone has many rows; rewriting it would gain nothing.
    const edits = new Set(merged.map((row) => row.editId));
    if (edits.size <= 1 || merged.length <= afterRows) return false;
    const update = encodeStateAsUpdate(doc);
    doc.destroy();
    await db.updates.bulkDelete(merged.map((row) => row.seq));
    const edit = { questionId, editId: crypto.randomUUID(), update };
    await db.updates.bulkAdd(toRows(edit, updatedAt ?? now));
    return true;
  });
}
