import { browser } from 'wxt/browser';
import { type Client, createClient } from '../messaging/client';
import { UnansweredError } from '../messaging/envelope';
import { isOrphaned } from '../messaging/send';
import { type Joined, viewRequests } from '../messaging/view';
import { createViewPort } from '../messaging/view-port';
import { awaitSuccessor } from './blank';
import { unload } from './carry';
import { createViewEvents, type ViewEvents } from './events';
import { createJournal, type Journal } from './journal';
import { hearReturn } from './orphan';

/** What a view needs to work with the background. */
export interface Connection {
  readonly client: Client;
  readonly events: ViewEvents;
  readonly journal: Journal;
}

/** Connects a view that needs no session (library, options). */
export function connect(session?: () => string | undefined): Connection {
  return {
    client: createClient('view', session, createViewPort()),
    events: createViewEvents(),
    journal: createJournal(),
  };
}

/** A panel that was let in. */
export interface JoinedPanel extends Connection {
  readonly joined: Joined;
  /** Asks anew what there is to show; for the native side panel, which follows the active tab. */
  rejoin(): Promise<Joined>;
  readonly windowId: number | undefined;
}

/**
 * First words of a panel. In a page's frame the token in the address is redeemed, once, and taken
 * out of the address; without one the background is asked to have the frame made anew, and this one
 * stays blank.
 * @returns undefined where this panel was not asked for
 */
export async function joinPanel(): Promise<JoinedPanel | undefined> {
  const framed = window.top !== window;
  // In a tab the address says which answer is open, and stays.
  const token = framed ? location.hash.slice(1) : '';
  if (token !== '') history.replaceState(null, '', location.pathname);
  let session: string | undefined;
  const connection = connect(() => session);
  const { client } = connection;
  // Before anything asks for the panel that is to send it.
  await unload(connection.journal);
  if (framed && token === '') {
    await awaitSuccessor(() => client(viewRequests['panel.remount'], {}));
    return undefined;
  }
  hearReturn(isOrphaned);
  const windowId = framed ? undefined : (await browser.windows.getCurrent()).id;
  const join = () =>
    client(viewRequests['panel.join'], {
      ...(framed && { token }),
      ...(windowId !== undefined && { windowId }),
    });
  const joined = await join().catch(async (error: unknown) => {
    // The worker may have died after it took the token, which is good only once.
    if (framed && error instanceof UnansweredError) await client(viewRequests['panel.remount'], {});
    throw error;
  });
  session = joined.session;
  return { ...connection, joined, windowId, rejoin: join };
}
