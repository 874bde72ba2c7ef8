import { browser } from 'wxt/browser';
import type { ViewEvent } from '../messaging/view';

/**
 * Tells all open views. Not awaited by anything that must be quick: with no view open the browser
 * rejects the message, which is no error.
 */
export function broadcast(event: ViewEvent): void {
  browser.runtime.sendMessage(event).catch(() => {});
}
