import { decodeUpdate } from 'yjs';
import { joinBytes } from '../messaging/join-bytes';
import { MAX_PIECE_BYTES, MAX_PIECES } from '../messaging/limits';
import { VaultError } from './errors';
import { type StoredUpdate, storedUpdateSchema, type UpdateRecord } from './records';

/** Largest edit in bytes. */
export const MAX_UPDATE_BYTES = MAX_PIECE_BYTES * MAX_PIECES;

/**
 * Refuses bytes that are no Yjs update, before anything of them is stored. Decodes all of them but
 * builds no document, so that it costs little on the way of every keystroke.
 * @throws VaultError `bad-update`, `too-large`
 */
export function validateUpdate(update: Uint8Array): void {
  if (update.byteLength > MAX_UPDATE_BYTES) {
    throw new VaultError('too-large', `an edit of ${update.byteLength} bytes is too large`);
  }
  try {
    decodeUpdate(update);
  } catch (cause) {
    throw new VaultError('bad-update', 'the edit is damaged', { cause });
  }
}

/** Cuts an edit into rows that each fit one message. */
export function toRows(
  edit: { questionId: string; editId: string; update: Uint8Array },
  at: number,
): UpdateRecord[] {
  const { questionId, editId, update } = edit;
  const parts = Math.max(1, Math.ceil(update.byteLength / MAX_PIECE_BYTES));
  return Array.from({ length: parts }, (_, part) => {
    const bytes = update.slice(part * MAX_PIECE_BYTES, (part + 1) * MAX_PIECE_BYTES);
    return { questionId, editId, part, parts, bytes, at };
  });
}

/** Parses rows read back. One that does not parse is set aside and costs none of the others. */
export function parseRows(rows: readonly unknown[]): { rows: StoredUpdate[]; refused: unknown[] } {
  const good: StoredUpdate[] = [];
  const refused: unknown[] = [];
  for (const row of rows) {
    const parsed = storedUpdateSchema.safeParse(row);
    if (parsed.success) good.push(parsed.data);
    else refused.push(row);
  }
  return { rows: good, refused };
}

/** An edit as stored: its rows in order, and its whole update. */
export interface StoredEdit {
  readonly rows: readonly StoredUpdate[];
  readonly update: Uint8Array;
}

/**
 * Groups rows by edit and sorts the edits out: those whose parts are all there and decode, and the
 * rows of those that are incomplete or that Yjs refuses.
 */
export function groupEdits(rows: readonly StoredUpdate[]): {
  edits: StoredEdit[];
  refused: StoredUpdate[];
} {
  const groups = new Map<string, StoredUpdate[]>();
  for (const row of rows) {
    const group = groups.get(row.editId);
    if (group) group.push(row);
    else groups.set(row.editId, [row]);
  }
  const edits: StoredEdit[] = [];
  const refused: StoredUpdate[] = [];
  for (const group of groups.values()) {
    group.sort((a, b) => a.part - b.part);
    const complete = group.every((row, i) => row.part === i && row.parts === group.length);
    const update = complete ? joinBytes(group.map((row) => row.bytes)) : undefined;
    if (update && decodes(update)) edits.push({ rows: group, update });
    else refused.push(...group);
  }
  return { edits, refused };
}

function decodes(update: Uint8Array): boolean {
  try {
    decodeUpdate(update);
    return true;
  } catch {
    return false;
  }
}
