import * as v from 'valibot';
import { UnansweredError } from './envelope';
import { type Mount, mountSchema } from './overlay';
import type { PageRequest, PageRequestName } from './page';
import { sendRequest } from './send';

/** The requests whose reply says what to show. */
type MountRequestName = 'page.detected' | 'page.open' | 'page.remounted';

/**
 * Asks the background what to show.
 * @throws RequestError, UnansweredError or OrphanedError, as `sendRequest` does
 */
export async function askMount<N extends MountRequestName>(
  name: N,
  body: PageRequest<N>,
): Promise<Mount> {
  return v.parse(mountSchema, await ask(name, body));
}

/** Tells the background something that needs no reply. Throws like `askMount`. */
export async function tell<N extends Exclude<PageRequestName, MountRequestName>>(
  name: N,
  body: PageRequest<N>,
): Promise<void> {
  await ask(name, body);
}

/**
 * Asks the background and gives its unparsed answer. A worker that died over a request is woken by it
 * when it is sent again; each can be repeated. Throws like `askMount`.
 */
export async function ask<N extends PageRequestName>(
  name: N,
  body: PageRequest<N>,
): Promise<unknown> {
  const envelope = { contract: 'page', name, body } as const;
  try {
    return await sendRequest(envelope);
  } catch (error) {
    if (!(error instanceof UnansweredError)) throw error;
    return sendRequest(envelope);
  }
}
