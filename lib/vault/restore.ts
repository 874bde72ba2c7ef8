import type { VaultDatabase } from './database';
import type { LocalStore } from './local-store';
import { mend } from './mend';
import { copiedIds, copyKey, unpackCopy } from './second-copy';
import { highestSeq } from './sentinel';

/** Copies merged in one transaction. */
const BATCH = 100;

/**
 * Sequence numbers jump by this after a loss: views that are still open know numbers which were given
 * after the witness was written, and must not take the new rows for old ones.
 */
const SEQ_JUMP = 1_000_000;

/** What a restoration brought back. */
export interface Restored {
  /** Questions that had lost something, or all, and have it back. */
  questions: number;
  /** Copies that could not be read. */
  damaged: number;
}

/**
 * Merges every second copy into the database. What is there stays; doing it twice changes nothing.
 * @param onProgress hears how many of how many copies are done
 * @param trust see mend.ts
 */
export async function restoreAll(
  db: VaultDatabase,
  store: LocalStore,
  now: number,
  onProgress: (done: number, total: number) => void,
  trust: 'database' | 'alive' = 'alive',
): Promise<Restored> {
  const ids = await copiedIds(store);
  const restored: Restored = { questions: 0, damaged: 0 };
  for (let from = 0; from < ids.length; from += BATCH) {
    onProgress(from, ids.length);
    const keys = ids.slice(from, from + BATCH).map(copyKey);
    const stored = await store.get(keys);
    const copies = await Promise.all(keys.map((key) => unpackCopy(stored[key])));
    const tables = [db.questions, db.aliases, db.updates, db.aside, db.uncopied, db.meta];
    await db.transaction('rw', tables, async () => {
      for (const copy of copies) {
        if (!copy) restored.damaged++;
        else if ((await mend(db, copy.record.id, copy, now, { trust })).gained)
          restored.questions++;
      }
    });
  }
  return restored;
}

/** Has the next row get a number beyond all that were given before the loss. */
export async function jumpSeq(db: VaultDatabase, witnessed: number): Promise<void> {
  await db.transaction('rw', db.updates, db.meta, async () => {
    // From here on an older database looks its age no more: that it was not vouched for is what tells the
    // next worker to go on where this one dies.
    await db.meta.delete('vault');
    const seq = Math.max(witnessed, await highestSeq(db)) + SEQ_JUMP;
    // A number that was given explicitly counts for those given after it, also once its row is gone.
    const row = { questionId: 'none', editId: crypto.randomUUID(), part: 0, parts: 1, at: 0 };
    await db.updates.add({ ...row, seq, bytes: new Uint8Array() });
    await db.updates.delete(seq);
  });
}
