import * as v from 'valibot';
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
  return v.parse(mountSchema, await sendRequest({ contract: 'page', name, body }));
}

/** Tells the background something that needs no reply. Throws like `askMount`. */
export async function tell<N extends Exclude<PageRequestName, MountRequestName>>(
  name: N,
  body: PageRequest<N>,
): Promise<void> {
  await sendRequest({ contract: 'page', name, body });
}
