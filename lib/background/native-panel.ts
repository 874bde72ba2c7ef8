import { type Browser, browser } from 'wxt/browser';

/**
 * Opens Chrome's side panel or Firefox's sidebar. Must be called straight from the handler of a
 * user's action: after the first `await` the browser no longer counts it as the user's.
 */
export async function openNativePanel(tab: Browser.tabs.Tab): Promise<void> {
  try {
    if (browser.sidePanel) await browser.sidePanel.open({ windowId: tab.windowId });
    else await firefoxSidebar()?.open();
  } catch (error) {
    console.warn('[sidestory] The side panel could not be opened', error);
  }
}

interface Sidebar {
  open(): Promise<void>;
}

// Firefox's sidebar is missing from the types, which describe Chrome.
function firefoxSidebar(): Sidebar | undefined {
  const api: unknown = Reflect.get(browser, 'sidebarAction');
  return isSidebar(api) ? api : undefined;
}

function isSidebar(api: unknown): api is Sidebar {
  return typeof api === 'object' && api !== null && typeof Reflect.get(api, 'open') === 'function';
}
