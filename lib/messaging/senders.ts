import type { Browser } from 'wxt/browser';

/** Who sent a message, as the browser vouches for it; decided before the message is looked at. */
export type Sender = PageSender | ViewSender;

/** A content script of ours, which lives in somebody else's page. */
export interface PageSender {
  readonly kind: 'page';
  readonly tabId: number;
  readonly windowId: number;
  readonly frameId: number;
  readonly documentId: string | undefined;
  readonly url: URL;
  readonly title: string;
}

/** An extension page of ours. */
export interface ViewSender {
  readonly kind: 'view';
  /** `backup` is shown nowhere: it makes the file of a backup (entrypoints/backup). */
  readonly page: 'panel' | 'library' | 'options' | 'backup';
  /** Where it stands: a frame in a page, a tab of its own, or in none (the browser's own side panel). */
  readonly placement: 'page' | 'tab' | 'native';
  readonly tabId: number | undefined;
  readonly frameId: number | undefined;
  readonly documentId: string | undefined;
}

const VIEW_PATHS: Readonly<Record<string, ViewSender['page']>> = {
  '/panel.html': 'panel',
  '/library.html': 'library',
  '/options.html': 'options',
  '/backup.html': 'backup',
};

/**
 * Tells the sender's kind from what the browser says of it, never from the message.
 * @param sender as handed to `runtime.onMessage`
 * @param self the extension's id and the address of its root, such as `chrome-extension://id/`
 * @returns null for anything that is neither a content script of ours nor a page of ours
 */
export function identifySender(
  sender: Browser.runtime.MessageSender,
  self: { id: string; root: string },
): Sender | null {
  if (sender.id !== self.id || sender.url === undefined) return null;
  const url = URL.parse(sender.url);
  if (!url) return null;
  const { tab, frameId, documentId } = sender;
  if (sender.url.startsWith(self.root)) {
    const page = Object.hasOwn(VIEW_PATHS, url.pathname) ? VIEW_PATHS[url.pathname] : undefined;
    if (!page) return null;
    const placement = tab === undefined ? 'native' : frameId === 0 ? 'tab' : 'page';
    return { kind: 'view', page, placement, tabId: tab?.id, frameId, documentId };
  }
  if (tab?.id === undefined || frameId === undefined) return null;
  return {
    kind: 'page',
    tabId: tab.id,
    windowId: tab.windowId,
    frameId,
    documentId,
    url,
    title: tab.title ?? '',
  };
}

/** Whether a message came from our own background: an extension address, in no tab. */
export function isFromBackground(
  sender: Browser.runtime.MessageSender,
  self: { id: string; root: string },
): boolean {
  return (
    sender.id === self.id &&
    sender.tab === undefined &&
    (sender.url === undefined || sender.url.startsWith(self.root))
  );
}
