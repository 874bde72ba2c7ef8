import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { errorCode, OrphanedError, RequestError, replySchema, UnansweredError } from './envelope';

/**
 * Whether the extension was reloaded under this script. An orphan keeps its DOM and its memory but
 * has lost its connection for good.
 */
export function isOrphaned(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true;
  }
}

/** Carries a request to the background; rejects where no reply came. */
export type Transport = (request: unknown) => Promise<unknown>;

/**
 * Sends one request in its envelope.
 * @param carry by what; a message of its own, or a view's open port
 * @returns the unparsed value of the reply
 * @throws RequestError (refused), UnansweredError (no reply; may be repeated) or OrphanedError
 */
export async function sendRequest(
  envelope: { contract: 'page' | 'view'; name: string; body: unknown; session?: string },
  carry: Transport = byMessage,
): Promise<unknown> {
  const reply = v.safeParse(replySchema, await send(envelope, carry));
  if (!reply.success) throw new UnansweredError('No reply from the background');
  const { ok, value, code, message = '' } = reply.output;
  if (!ok) throw new RequestError(errorCode(code), message);
  return value;
}

const byMessage: Transport = (request) => browser.runtime.sendMessage(request);

async function send(envelope: unknown, carry: Transport): Promise<unknown> {
  if (isOrphaned()) throw new OrphanedError('The extension was reloaded');
  try {
    return await carry(envelope);
  } catch (error) {
    if (isOrphaned()) throw new OrphanedError('The extension was reloaded');
    throw new UnansweredError(error instanceof Error ? error.message : String(error));
  }
}
