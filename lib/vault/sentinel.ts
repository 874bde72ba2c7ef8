import * as z from 'zod/mini';
import type { VaultDatabase } from './database';
import type { LocalStore } from './local-store';
import { type MetaRecord, metaRecordSchema } from './records';

/**
 * A browser may open a damaged database empty, without an error, and take new writes (measured:
 * Chromium with an emptied or overwritten file of it, Firefox with a bad header). The witness lies
 * outside the database and knows what must be in it at least. It is written after commits, so that
 * it may lag, but never lead; before something is taken out for good it is lowered first.
 */

const WITNESS_KEY = 'witness';

const witnessSchema = z.object({
  /** The database's generation; one of an older, or of none, is not the one that was witnessed. */
  generation: z.int(),
  /** The highest sequence number seen in it. */
  seq: z.int(),
  /** How many questions were kept in it, deleted ones too. */
  count: z.int(),
  /** When it was written, in milliseconds since the epoch. */
  at: z.number(),
});
export type Witness = z.infer<typeof witnessSchema>;

/** What was witnessed; undefined if nothing was, or if it cannot be read. */
export async function readWitness(store: LocalStore): Promise<Witness | undefined> {
  const found = await store.get([WITNESS_KEY]);
  return witnessSchema.safeParse(found[WITNESS_KEY]).data;
}

export function writeWitness(store: LocalStore, witness: Witness): Promise<void> {
  return store.set({ [WITNESS_KEY]: witness });
}

/** What the database says of itself; undefined for one that was just begun. */
export async function readMeta(db: VaultDatabase): Promise<MetaRecord | undefined> {
  return metaRecordSchema.safeParse(await db.meta.get('vault')).data;
}

/**
 * Notes that a database is the one that counts from now on. Until then nobody may take what is in it,
 * or is not, for the user's answers.
 */
export async function begin(db: VaultDatabase, generation: number): Promise<void> {
  const copiedSeq = (await readMeta(db))?.copiedSeq ?? 0;
  await db.meta.put({ key: 'vault', generation, copiedSeq });
}

/** The highest sequence number in the database, 0 without any; reads one key, no row. */
export async function highestSeq(db: VaultDatabase): Promise<number> {
  const [last] = await db.updates.toCollection().reverse().limit(1).primaryKeys();
  return last ?? 0;
}

/** How many questions are kept, deleted ones too. */
export function keptCount(db: VaultDatabase): Promise<number> {
  return Promise.resolve(db.questions.orderBy('keptAt').count());
}

/**
 * Whether the database lacks what was witnessed, as far as two keys tell; the count is compared
 * later (see copier.ts), since it costs more the more answers there are.
 */
export async function isOlder(db: VaultDatabase, witness: Witness): Promise<boolean> {
  return db.transaction('r', db.meta, db.updates, async () => {
    const meta = await readMeta(db);
    if (meta === undefined || meta.generation < witness.generation) return true;
    return (await highestSeq(db)) < witness.seq;
  });
}
