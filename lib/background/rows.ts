import { toBase64 } from '../messaging/base64';
import type { PageOfRows, Row } from '../messaging/view';
import type { UpdateRecord } from '../vault/records';

/** Stored rows in the form in which they travel. */
export function toRows(records: readonly UpdateRecord[]): Row[] {
  return records.map(({ seq = 0, editId, part, parts, bytes }) => ({
    seq,
    editId,
    part,
    parts,
    update: toBase64(bytes),
  }));
}

export function toPage(page: { rows: readonly UpdateRecord[]; more: boolean }): PageOfRows {
  return { rows: toRows(page.rows), more: page.more };
}
