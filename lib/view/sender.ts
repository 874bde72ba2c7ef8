import { toBase64 } from '../messaging/base64';
import type { Client } from '../messaging/client';
import { OrphanedError, RequestError } from '../messaging/envelope';
import { MAX_PIECE_BYTES } from '../messaging/limits';
import { type Committed, viewRequests } from '../messaging/view';

/** How long an unanswered edit waits for its answer before it is sent again, in milliseconds. */
const ANSWER_TIMEOUT_MS = 8_000;

/**
 * Sends one edit until it is acknowledged or refused for good. An edit that fits one message goes
 * in one; a larger one in ordered pieces, acknowledged as one by the last.
 * @throws RequestError when refused, OrphanedError, UnansweredError when no answer came this time
 */
export async function sendEdit(
  client: Client,
  edit: { questionId: string; editId: string; update: Uint8Array },
): Promise<Committed> {
  const { questionId, editId, update } = edit;
  if (update.byteLength <= MAX_PIECE_BYTES) {
    const body = { questionId, editId, update: toBase64(update) };
    return withTimeout(client(viewRequests['answer.edit'], body));
  }
  const total = Math.ceil(update.byteLength / MAX_PIECE_BYTES);
  for (let index = 0; ; index++) {
    const bytes = update.subarray(index * MAX_PIECE_BYTES, (index + 1) * MAX_PIECE_BYTES);
    const body = { questionId, editId, index, total, update: toBase64(bytes) };
    const { committed } = await withTimeout(client(viewRequests['answer.piece'], body));
    if (committed) return committed;
    // The last piece is in and others are not: a refusal says so, so this cannot go on for ever.
    if (index >= total - 1) throw new RequestError('missing-pieces', 'The edit is not complete');
  }
}

/** Whether it makes sense to send the same edit again after this error. */
export function isRepeatable(error: unknown): boolean {
  if (error instanceof OrphanedError) return false;
  if (!(error instanceof RequestError)) return true;
  return ['storage-full', 'storage', 'missing-pieces', 'internal'].includes(error.code);
}

/** The promise, or a rejection after some seconds: a message may stay without any answer. */
export function withTimeout<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error('The background did not answer')),
      ANSWER_TIMEOUT_MS,
    );
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
