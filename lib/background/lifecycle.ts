import { browser } from 'wxt/browser';
import { CONTENT_SCRIPT, HOME_MATCHES } from '../manifest';
import { UNSENT_LOCK } from '../messaging/limits';
import { broadcast } from './broadcast';

/** Id of the entry in the menu of a selection. */
export const CAPTURE_MENU = 'capture';

/** After an install or update: the menu entry, and our script anew in pages that are open. */
export async function setUp(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: CAPTURE_MENU,
    title: browser.i18n.getMessage('capture'),
    contexts: ['selection'],
  });
  // Scripts of the former version are orphans by now: they can no longer reach us.
  const tabs = await browser.tabs.query({ url: HOME_MATCHES });
  for (const { id } of tabs) {
    if (id === undefined) continue;
    await browser.scripting
      .executeScript({ target: { tabId: id }, files: [CONTENT_SCRIPT] })
      .catch(() => {});
  }
}

/**
 * An update waits. It is let in once no view holds unsent words: each view that does holds the lock
 * of that name in shared mode, so the exclusive request is granted when the last one is done.
 */
export async function updateWhenSent(): Promise<void> {
  broadcast({ event: 'flush' });
  await navigator.locks.request(UNSENT_LOCK, () => {
    browser.runtime.reload();
  });
}
