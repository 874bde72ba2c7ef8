import { fromBase64 } from '../messaging/base64';
import { joinBytes } from '../messaging/join-bytes';
import type { Row } from '../messaging/view';

/**
 * Joins the parts of large edits as their rows come in, in order, over as many messages as it
 * takes. A group whose start was compacted away in between never completes and is dropped when the
 * next one begins: the snapshot that replaced it comes with a later row.
 */
export function createRowJoiner(apply: (update: Uint8Array, editId: string) => void) {
  let open: { editId: string; parts: Uint8Array[] } | undefined;
  return (row: Row): void => {
    const bytes = fromBase64(row.update);
    if (row.parts === 1) {
      apply(bytes, row.editId);
      return;
    }
    if (row.part === 0) open = { editId: row.editId, parts: [] };
    if (open?.editId !== row.editId || open.parts.length !== row.part) {
      open = undefined;
      return;
    }
    open.parts.push(bytes);
    if (open.parts.length === row.parts) {
      apply(joinBytes(open.parts), row.editId);
      open = undefined;
    }
  };
}
