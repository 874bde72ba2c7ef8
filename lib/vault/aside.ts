import type { VaultDatabase } from './database';

/**
 * Moves rows that cannot be read out of an answer's log, inside the caller's transaction. They are
 * kept for export: a later version may understand them.
 */
export async function setAside(
  db: VaultDatabase,
  questionId: string,
  rows: readonly unknown[],
  now: number,
): Promise<void> {
  if (rows.length === 0) return;
  await db.aside.bulkAdd(rows.map((row) => ({ questionId, at: now, row })));
  await db.updates.bulkDelete(rows.flatMap((row) => seqOf(row) ?? []));
}

/** What was set aside of an answer. */
export async function asideOf(db: VaultDatabase, questionId: string): Promise<unknown[]> {
  const records = await db.aside.where('questionId').equals(questionId).toArray();
  return records.map(({ row }) => row);
}

/** The bytes of a row that could not be used, as far as it has any. */
export function bytesOf(row: unknown): Uint8Array | undefined {
  const bytes: unknown = typeof row === 'object' && row !== null && Reflect.get(row, 'bytes');
  return bytes instanceof Uint8Array ? bytes : undefined;
}

/** A row's key is part of it, however damaged the rest is. */
export function seqOf(row: unknown): number | undefined {
  const seq: unknown = typeof row === 'object' && row !== null && Reflect.get(row, 'seq');
  return typeof seq === 'number' ? seq : undefined;
}
