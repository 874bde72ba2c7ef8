import { browser } from 'wxt/browser';
import { CONTENT_SCRIPT } from '../manifest';
import type { OverlayCommand, ScrollCommand } from '../messaging/overlay';

/** Sends a command to the overlay of a tab; a tab without one is no error. */
export async function commandOverlay(
  tabId: number,
  command: OverlayCommand | ScrollCommand,
): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, command, { frameId: 0 });
  } catch {
    // The tab is gone, or its page was replaced by one without our script: nothing to tell.
  }
}

/**
 * Makes sure that our script runs in the tab's page; where it does already, it stays as it is.
 * @throws when the browser refuses (no permission, a page that takes no script)
 */
export async function ensureOverlay(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [CONTENT_SCRIPT] });
}

/** The same with the script that reads any page, which then looks for a question by itself. */
export async function ensureReadingOverlay(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/any-site.js'] });
}

/**
 * Puts a script on demand into a page, beside our script there: the generic reader, the user's own
 * rules, pointing, where a list's questions stand, or the page's sample answer. Each may be put in
 * again. Throws as above.
 */
export async function insertScript(
  tabId: number,
  file: '/reader.js' | '/taught.js' | '/point.js' | '/spots.js' | '/sample.js',
): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [file] });
}

/** Puts the stylesheet that makes room into the page; a page that takes none is covered instead. */
export async function insertRoom(tabId: number, css: string): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, css, origin: 'USER' }).catch(() => {});
}

/** Takes that stylesheet out again. */
export async function removeRoom(tabId: number, css: string): Promise<void> {
  await browser.scripting.removeCSS({ target: { tabId }, css, origin: 'USER' }).catch(() => {});
}
