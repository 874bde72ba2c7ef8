import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { OrphanedError, RequestError, replySchema, UnansweredError } from './envelope';

/** One request of a contract: its name, and the schemas of what is sent and what comes back. */
export interface RequestEntry<Q extends z.ZodMiniType, R extends z.ZodMiniType> {
  readonly name: string;
  readonly request: Q;
  readonly response: R;
}

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
 * Sends one request and gives its parsed response.
 * @throws RequestError (refused), UnansweredError (no reply; may be repeated) or OrphanedError
 */
export type Client = <Q extends z.ZodMiniType, R extends z.ZodMiniType>(
  entry: RequestEntry<Q, R>,
  body: z.infer<Q>,
) => Promise<z.infer<R>>;

/**
 * Makes the client of a contract.
 * @param contract which contract it is, as the background tells them apart
 * @param session gives the secret of the panel's session, where there is one
 */
export function createClient(
  contract: 'page' | 'view',
  session: () => string | undefined = () => undefined,
): Client {
  return async (entry, body) => {
    const secret = session();
    const envelope = {
      contract,
      name: entry.name,
      body,
      ...(secret !== undefined && { session: secret }),
    };
    const reply = z.safeParse(replySchema, await send(envelope));
    if (!reply.success) throw new UnansweredError('No reply from the background');
    if (!reply.data.ok) throw new RequestError(reply.data.error.code, reply.data.error.message);
    return z.parse(entry.response, reply.data.value);
  };
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
