import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { OrphanedError, RequestError, replySchema, UnansweredError } from './envelope';

/** A contract: requests by name, each with the schema of what is sent and what comes back. */
export type Contract = Readonly<
  Record<string, { request: z.ZodMiniType; response: z.ZodMiniType }>
>;

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

/** One way to send the requests of a contract; `session` is asked for at each request. */
export type Client<C extends Contract> = <N extends keyof C & string>(
  name: N,
  body: z.infer<C[N]['request']>,
) => Promise<z.infer<C[N]['response']>>;

/**
 * Makes the client of a contract.
 * @param kind which contract it is, as the background tells them apart
 * @param contract the requests, whose replies are parsed by their schema
 * @param session gives the secret of the panel's session, where there is one
 * @returns a function that sends one request and gives its parsed response; it rejects with
 *   RequestError (refused), UnansweredError (no reply; may be repeated) or OrphanedError
 */
export function createClient<C extends Contract>(
  kind: 'page' | 'view',
  contract: C,
  session: () => string | undefined = () => undefined,
): Client<C> {
  return async (name, body) => {
    const response = property(contract[name], 'response');
    const secret = session();
    const envelope = {
      contract: kind,
      name,
      body,
      ...(secret !== undefined && { session: secret }),
    };
    const reply = z.safeParse(replySchema, await send(envelope));
    if (!reply.success) throw new UnansweredError('No reply from the background');
    if (!reply.data.ok) throw new RequestError(reply.data.error.code, reply.data.error.message);
    return z.parse(response, reply.data.value);
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

// Keeps the generic type that a plain property access would widen.
function property<T, K extends keyof T>(object: T, key: K): T[K] {
  return object[key];
}
