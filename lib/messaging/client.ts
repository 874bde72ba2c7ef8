import * as z from 'zod/mini';
import { sendRequest, type Transport } from './send';

/** One request of a contract: its name, and the schemas of what is sent and what comes back. */
export interface RequestEntry<Q extends z.ZodMiniType, R extends z.ZodMiniType> {
  readonly name: string;
  readonly request: Q;
  readonly response: R;
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
 * @param carry how requests travel; by messages of their own, if nothing else is said
 */
export function createClient(
  contract: 'view',
  session: () => string | undefined = () => undefined,
  carry?: Transport,
): Client {
  return async (entry, body) => {
    const secret = session();
    const { name } = entry;
    const value = await sendRequest(
      { contract, name, body, ...(secret !== undefined && { session: secret }) },
      carry,
    );
    return z.parse(entry.response, value);
  };
}
