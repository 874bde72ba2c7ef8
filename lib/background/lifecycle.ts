import { browser } from 'wxt/browser';
import { CONTENT_SCRIPT, HOME_MATCHES } from '../manifest';
import { createJournal } from '../view/journal';
import { broadcast } from './broadcast';

/** Id of the entry in the menu of a selection. */
export const CAPTURE_MENU = 'capture';

/**
 * After an install or update: the menu entry, and our scripts anew in pages that are open.
 * @param registerScripts brings the user's own rules too, which have to be there before what reads by them
 */
export async function setUp(registerScripts: () => Promise<void>): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: CAPTURE_MENU,
    title: browser.i18n.getMessage('capture'),
    contexts: ['selection'],
  });
  // Whatever comes of it, PracHub's pages get their script.
  await registerScripts().catch((error) => console.warn('[sidestory] no site scripts', error));
  // Scripts of the former version are orphans by now: they can no longer reach us.
  const tabs = await browser.tabs.query({ url: HOME_MATCHES });
  for (const { id } of tabs) {
    if (id === undefined) continue;
    await browser.scripting
      .executeScript({ target: { tabId: id }, files: [CONTENT_SCRIPT] })
      .catch(() => {});
  }
}

/** How long views have to note what they have not had acknowledged, in milliseconds. */
const NOTE_TIME_MS = 500;

/**
 * An update waits. Views are asked to send and to note what is unsent; the update is let in once the
 * journal is empty, that is, once every word is acknowledged.
 */
export async function updateWhenSent(): Promise<void> {
  broadcast({ event: 'flush' });
  await new Promise((resolve) => setTimeout(resolve, NOTE_TIME_MS));
  const letIn = async () => {
    if (await isJournalEmpty()) browser.runtime.reload();
  };
  browser.storage.local.onChanged.addListener(() => void letIn());
  await letIn();
}

/** An entry older than a day was refused for good; no update has to wait for it. In milliseconds. */
const FRESH_MS = 24 * 60 * 60 * 1_000;

async function isJournalEmpty(): Promise<boolean> {
  const entries = await createJournal().entries();
  return entries.every(({ at }) => at < Date.now() - FRESH_MS);
}

/** Content scripts can read `storage.local` by default; ours have nothing to look for there. */
export async function closeStorageToPages(): Promise<void> {
  // Not in Firefox, where the same is asked for in vain.
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
