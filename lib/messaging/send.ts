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

/**
 * Sends one request in its envelope.
 * @returns the unparsed value of the reply
 * @throws RequestError (refused), UnansweredError (no reply; may be repeated) or OrphanedError
 */
export async function sendRequest(envelope: {
  contract: 'page' | 'view';
  name: string;
  body: unknown;
  session?: string;
}): Promise<unknown> {
  const reply = v.safeParse(replySchema, await send(envelope));
  if (!reply.success) throw new UnansweredError('No reply from the background');
  const { ok, value, code, message = '' } = reply.output;
  if (!ok) throw new RequestError(errorCode(code), message);
  return value;
}

async function send(envelope: unknown): Promise<unknown> {
  if (isOrphaned()) throw new OrphanedError('The extension was reloaded');
  try {
    return await browser.runtime.sendMessage(envelope);
  } catch (error) {
    if (isOrphaned()) throw new OrphanedError('The extension was reloaded');
    throw new UnansweredError(error instanceof Error ? error.message : String(error));
  }
}
