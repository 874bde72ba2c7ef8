import { browser } from 'wxt/browser';
import type { Teaching } from '../messaging/teaching';
import { type Joined, viewRequests } from '../messaging/view';
import type { Connection } from './connection';
import { createObservable } from './observable';
import type { TeachingServices } from './services';

/** What `createTeachingServices` gives: the services, and the way to turn them to another page. */
export interface TurningTeaching {
  readonly services: TeachingServices;
  turnTo(joined: Joined): void;
}

/**
 * Teaching over a panel's connection.
 * @param here the tab that the panel stands beside, as requests carry it
 */
export function createTeachingServices(
  { client, events }: Connection,
  joined: Joined,
  here: () => { tabId?: number },
): TurningTeaching {
  const now = createObservable<Teaching | undefined>(joined.teaching);
  const pointing = createObservable(false);
  let isAsked = false;

  events.listen((event) => {
    if (!('tabId' in event) || event.tabId !== here().tabId) return;
    if (event.event === 'pointing.ended') end();
    if (event.event === 'teaching.changed') void refresh();
  });

  function end(): void {
    isAsked = false;
    pointing.set(false);
  }

  async function refresh(): Promise<void> {
    now.set((await client(viewRequests['teach.show'], here())).teaching);
  }

  const services: TeachingServices = {
    now,
    pointing,
    async point() {
      isAsked = true;
      await client(viewRequests['teach.point'], here());
      // Said once the page's layer takes pointer and keys; where text was selected, all is done by then.
      if (isAsked) pointing.set(true);
    },
    async nothing() {
      now.set((await client(viewRequests['teach.nothing'], here())).teaching);
    },
    async forget(id) {
      await client(viewRequests['teach.forget'], { ...here(), id });
      await refresh();
    },
    async widen(id, path) {
      const body = { ...here(), id, ...(path !== undefined && { path }) };
      now.set((await client(viewRequests['teach.widen'], body)).teaching);
    },
    async allowSite() {
      const origins = now.get()?.access?.origins ?? [];
      const granted = await requestOrigins(origins);
      if (granted === undefined) {
        await client(viewRequests['page.show'], { page: 'options', about: 'site' });
      } else if (granted) await refresh();
    },
    async declineSite() {
      await client(viewRequests['site.decline'], here());
      await refresh();
    },
  };

  return {
    services,
    turnTo(next) {
      now.set(next.teaching);
      end();
    },
  };
}

/**
 * Asks the browser, in the same turn as the click.
 * @returns undefined where a panel in a page cannot ask: Firefox gives it no such function
 */
async function requestOrigins(origins: readonly string[]): Promise<boolean | undefined> {
  const permissions: typeof browser.permissions | undefined = browser.permissions;
  if (permissions?.request === undefined) return undefined;
  try {
    return await permissions.request({ origins: [...origins] });
  } catch {
    return undefined;
  }
}
