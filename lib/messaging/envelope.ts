import * as z from 'zod/mini';

/**
 * The wrapping of every request and reply, shared by the page contract and the view contract. The
 * reply carries refusals as data, since an exception does not survive a message.
 */

/** Which contract a request belongs to; the sender's kind must agree. */
export const requestEnvelopeSchema = z.object({
  contract: z.enum(['page', 'view']),
  name: z.string().check(z.maxLength(40)),
  body: z.unknown(),
  /** Secret of a panel's session, for panels in a page's frame. */
  session: z.optional(z.string().check(z.maxLength(100))),
});
export type RequestEnvelope = z.infer<typeof requestEnvelopeSchema>;

export const ERROR_CODES = [
  'bad-message',
  'forbidden',
  'not-found',
  'bad-question',
  'bad-update',
  'missing-pieces',
  'too-large',
  'storage-full',
  'storage',
  'conflict',
  'internal',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export const replySchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({
    ok: z.literal(false),
    error: z.object({ code: z.enum(ERROR_CODES), message: z.string() }),
  }),
]);
export type Reply = z.infer<typeof replySchema>;

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
