import { browser } from 'wxt/browser';
import type { ViewEvent } from '../messaging/view';

/** A panel's frame in a page. */
export interface PanelFrame {
  readonly tabId: number;
  readonly frameId: number;
}

let panelFrames: () => Promise<readonly PanelFrame[]> = async () => [];

/**
 * Names the panels' frames, once, when the background is put together. Firefox treats an extension
 * page in a page's frame like a content script: `runtime.sendMessage` does not reach it, a message to
 * its frame does (measured in 153).
 */
export function reachFrames(frames: () => Promise<readonly PanelFrame[]>): void {
  panelFrames = frames;
}

/**
 * Tells all open views. Not awaited by anything that must be quick: with no view open the browser
 * rejects the message, which is no error.
 */
export function broadcast(event: ViewEvent): void {
  browser.runtime.sendMessage(event).catch(() => {});
  if (import.meta.env.FIREFOX) void tellFrames(event);
}

async function tellFrames(event: ViewEvent): Promise<void> {
  for (const { tabId, frameId } of await panelFrames()) {
    browser.tabs.sendMessage(tabId, event, { frameId }).catch(() => {});
  }
}
