import type { VaultDatabase } from './database';
import { logOf } from './log';
import type { StoredUpdate } from './records';
import { parseRows } from './updates';

/** Rows of an answer in order, as many as fit; with `more`, ask again after the last one. */
export interface PulledRows {
  rows: StoredUpdate[];
  more: boolean;
}

/** Rows read at a time; 32 of the largest are 1.5 MB. */
const BATCH = 32;

/** What a row costs as JSON besides its bytes: ids, numbers, names. */
const ROW_OVERHEAD = 200;

/** Length of a row as it travels, in base64 inside JSON. */
function travelSize(row: StoredUpdate): number {
  return Math.ceil(row.bytes.byteLength / 3) * 4 + ROW_OVERHEAD;
}

/**
 * Reads the rows after a sequence number, at least one and as many as fit `maxBytes` of message.
 * Rows that do not parse are left out.
 */
export async function pull(
  db: VaultDatabase,
  questionId: string,
  after: number,
  maxBytes: number,
): Promise<PulledRows> {
  const rows: StoredUpdate[] = [];
  let size = 0;
  let from = after;
  return db.transaction('r', db.updates, async () => {
    for (;;) {
      const batch = await logOf(db, questionId, from).limit(BATCH).toArray();
      for (const row of parseRows(batch).rows) {
        size += travelSize(row);
        if (rows.length > 0 && size > maxBytes) return { rows, more: true };
        rows.push(row);
      }
      const last = batch.at(-1)?.seq;
      if (batch.length < BATCH || last === undefined) return { rows, more: false };
      from = last;
    }
  });
}
