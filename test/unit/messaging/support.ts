import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';

/** The extension itself, as the router and the listeners know it. */
export const SELF = { id: fakeBrowser.runtime.id, root: fakeBrowser.runtime.getURL('/') };

export const PAGE = 'https://prachub.com/interview-questions/lead-a-launch';

type MessageSender = Browser.runtime.MessageSender;

export function tab(id: number, more: Partial<Browser.tabs.Tab> = {}): Browser.tabs.Tab {
  return {
    id,
    windowId: 1,
    index: 0,
    active: true,
    highlighted: true,
    pinned: false,
    incognito: false,
    selected: true,
    frozen: false,
    discarded: false,
    autoDiscardable: true,
    groupId: -1,
    url: PAGE,
    title: 'A question',
    ...more,
  };
}

/** A content script of ours in a tab. */
export function fromPage(tabId = 7, more: Partial<MessageSender> = {}): MessageSender {
  return {
    id: SELF.id,
    url: PAGE,
    tab: tab(tabId),
    frameId: 0,
    documentId: `page-of-${tabId}`,
    ...more,
  };
}

/** A panel in a frame of that tab's page. */
export function fromPanel(tabId = 7, more: Partial<MessageSender> = {}): MessageSender {
  return {
    id: SELF.id,
    url: `${SELF.root}panel.html`,
    tab: tab(tabId),
    frameId: 3,
    documentId: `panel-of-${tabId}`,
    ...more,
  };
}

/** The browser's own side panel: in no tab. */
export function fromNative(more: Partial<MessageSender> = {}): MessageSender {
  return { id: SELF.id, url: `${SELF.root}panel.html`, documentId: 'native', ...more };
}

/** The background itself. */
export function fromBackground(more: Partial<MessageSender> = {}): MessageSender {
  return { id: SELF.id, url: `${SELF.root}background.js`, ...more };
}

/** Cuts what runs here off from the extension, as a reload does; the returned function ends that. */
export function orphan(): () => void {
  Reflect.set(fakeBrowser.runtime, 'id', undefined);
  return () => Reflect.set(fakeBrowser.runtime, 'id', SELF.id);
}
