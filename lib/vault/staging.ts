import { Dexie } from 'dexie';
import type { VaultDatabase } from './database';
import { VaultError } from './errors';

/** One piece of one item of an import, as it came. */
export interface StagedPart {
  importId: string;
  item: number;
  part: number;
  /** How many pieces the item has. */
  parts: number;
  text: string;
}

/** Takes in a piece. The first of an import drops what another one has left behind. */
export async function stage(db: VaultDatabase, piece: StagedPart): Promise<void> {
  await db.transaction('rw', db.staging, async () => {
    if (piece.item === 0 && piece.part === 0) await dropStaging(db, piece.importId);
    await db.staging.put(piece);
  });
}

/** Drops what was staged: all but `exceptId`. */
export async function dropStaging(db: VaultDatabase, exceptId?: string): Promise<void> {
  if (exceptId === undefined) return db.staging.clear();
  await db.staging.where('importId').notEqual(exceptId).delete();
}

/**
 * The text of one staged item.
 * @throws VaultError `missing-pieces` if one of its pieces is not here: the import has to be begun again
 */
export async function stagedItem(
  db: VaultDatabase,
  importId: string,
  item: number,
): Promise<string> {
  const pieces = await db.staging
    .where('[importId+item+part]')
    .between([importId, item, Dexie.minKey], [importId, item, Dexie.maxKey])
    .toArray();
  const whole = pieces.length > 0 && pieces.length === pieces[0]?.parts;
  if (!whole || pieces.some(({ part }, i) => part !== i)) {
    throw new VaultError(
      'missing-pieces',
      'a part of the file got lost on its way; import it again',
    );
  }
  return pieces.map(({ text }) => text).join('');
}
