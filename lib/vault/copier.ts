import type { VaultDatabase } from './database';
import type { LocalStore } from './local-store';
import { unmark } from './marks';
import { mend } from './mend';
import { copyKey, packCopy, unpackCopy } from './second-copy';
import { highestSeq, readMeta } from './sentinel';

/** Answers copied in one write. */
const BATCH = 25;

/** Rows looked at in one read for whose they are. */
const ROWS = 200;

/** What a round of copying did. */
export interface CopyRound {
  /** Answers that had lost something, and whether their copy had it. */
  damaged: { questionId: string; mended: boolean }[];
  /** Why some answer could not be read; it keeps the copy it had, and is tried again. */
  failure: unknown;
}

/**
 * Copies every answer that changed since the last round, one compressed value an answer. It holds
 * nothing in memory: what is due is read from the log and the marks, so that a worker that died in
 * between only does it later. Two rounds must not overlap (see keeper.ts).
 */
export async function copyChanges(
  db: VaultDatabase,
  store: LocalStore,
  now: number,
): Promise<CopyRound> {
  const upTo = await highestSeq(db);
  const due = await dueIds(db);
  const round: CopyRound = { damaged: [], failure: undefined };
  for (let from = 0; from < due.length; from += BATCH) {
    await copyBatch(db, store, due.slice(from, from + BATCH), now, round);
  }
  if (round.failure !== undefined) return round;
  // Only now: what failed is due again. What was mended has newer rows, and is, too.
  await db.transaction('rw', db.meta, async () => {
    const meta = await readMeta(db);
    if (meta && meta.copiedSeq < upTo) await db.meta.put({ ...meta, copiedSeq: upTo });
  });
  return round;
}

async function copyBatch(
  db: VaultDatabase,
  store: LocalStore,
  ids: readonly string[],
  now: number,
  round: CopyRound,
): Promise<void> {
  const stored = await store.get(ids.map(copyKey));
  const items: Record<string, string> = {};
  const marks = new Map<string, string | undefined>();
  for (const id of ids) {
    const old = await unpackCopy(stored[copyKey(id)]);
    try {
      const mended = await mend(db, id, old, now);
      if (mended.copy) items[copyKey(id)] = await packCopy(mended.copy);
      const { gained, damaged } = mended;
      // Where the copy had it, nothing is missing.
      if (gained || damaged) round.damaged.push({ questionId: id, mended: gained });
      marks.set(id, mended.mark);
    } catch (error) {
      // One answer on a bad place of the disk costs none of the others their copy.
      round.failure = error;
    }
  }
  await store.set(items);
  await unmark(db, marks);
}

/** The questions with edits after the last round, and those that are marked. */
async function dueIds(db: VaultDatabase): Promise<string[]> {
  const ids = new Set(await db.uncopied.toCollection().primaryKeys());
  let from = (await readMeta(db))?.copiedSeq ?? 0;
  for (;;) {
    const rows = await db.updates.where('seq').above(from).limit(ROWS).toArray();
    for (const { questionId } of rows) if (typeof questionId === 'string') ids.add(questionId);
    const last = rows.at(-1)?.seq;
    if (rows.length < ROWS || last === undefined) return [...ids];
    from = last;
  }
}
