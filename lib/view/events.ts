import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { isFromBackground } from '../messaging/senders';
import { type ViewEvent, viewEventSchema } from '../messaging/view';

/** Hears what the background tells all views. */
export interface ViewEvents {
  /** Calls `listener` at each event until the returned function is called. */
  listen(listener: (event: ViewEvent) => void): () => void;
}

/**
 * Listens to the background. Requests of other views and of content scripts pass by here too, and
 * anything that only looks like an event: the sender is checked first, then the schema.
 */
export function createViewEvents(): ViewEvents {
  const listeners = new Set<(event: ViewEvent) => void>();
  const self = { id: browser.runtime.id, root: browser.runtime.getURL('/') };
  browser.runtime.onMessage.addListener((message, sender) => {
    if (!isFromBackground(sender, self)) return;
    const event = z.safeParse(viewEventSchema, message);
    if (!event.success) return;
    for (const listener of listeners) listener(event.data);
  });
  return {
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
