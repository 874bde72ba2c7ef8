import * as v from 'valibot';

/**
 * The wrapping of every request and reply, shared by the page contract and the view contract. The
 * reply carries refusals as data, since an exception does not survive a message.
 */

export const ERROR_CODES = [
  'bad-message',
  'forbidden',
  'not-found',
  'bad-question',
  'bad-update',
  'missing-pieces',
  'too-large',
  'storage-full',
  'newer',
  'unavailable',
  'storage',
  'conflict',
  'internal',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** A value, or a refusal with its code and a message that can be shown. */
export const replySchema = v.object({
  ok: v.boolean(),
  value: v.optional(v.unknown()),
  code: v.optional(v.string()),
  message: v.optional(v.string()),
});
export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: ErrorCode; readonly message: string };

/** The code of a refusal that came in a message; one that this version does not know is `internal`. */
export function errorCode(code: unknown): ErrorCode {
  return ERROR_CODES.find((known) => known === code) ?? 'internal';
}

/** A request that was refused, with a code to act on and a message that can be shown. */
export class RequestError extends Error {
  override readonly name = 'RequestError';

  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/**
 * No reply came: the worker died before it answered, or could not be reached. The request may or
 * may not have been carried out; all of ours can be repeated.
 */
export class UnansweredError extends Error {
  override readonly name = 'UnansweredError';
}

/** The extension was reloaded or updated under this script: nothing can be sent any more. */
export class OrphanedError extends Error {
  override readonly name = 'OrphanedError';
}
