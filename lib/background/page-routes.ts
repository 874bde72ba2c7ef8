import { type PageRequestName, pageRequests } from '../messaging/page';
import { type Route, route } from '../messaging/router';
import type { PageSender } from '../messaging/senders';
import type { SettingsStore } from '../settings/store';
import { ensureOverlay, insertReader } from './overlay-commands';
import type { PanelService } from './panel-service';

/** What is done with each request of a content script. */
export function pageRoutes(
  panel: PanelService,
  settings: SettingsStore,
): Record<PageRequestName, Route<PageSender>> {
  return {
    'page.claimed': route(pageRequests['page.claimed'], async (_, sender: PageSender) => {
      await ensureOverlay(sender.tabId);
      return {};
    }),
    'page.detected': route(pageRequests['page.detected'], ({ detection }, sender: PageSender) =>
      panel.detected(detection, sender),
    ),
    'page.left': route(pageRequests['page.left'], async (_, sender: PageSender) => {
      await panel.left(sender);
      return {};
    }),
    'page.read': route(pageRequests['page.read'], async (_, sender: PageSender) => {
      await insertReader(sender.tabId);
      return {};
    }),
    'page.open': route(pageRequests['page.open'], (_, sender: PageSender) =>
      panel.setView(sender.tabId, 'panel'),
    ),
    'page.remounted': route(pageRequests['page.remounted'], (_, sender: PageSender) =>
      panel.mount(sender.tabId, 'panel', false),
    ),
    'page.resize': route(pageRequests['page.resize'], async ({ width }, sender: PageSender) => {
      await settings.change({ width });
      // The stylesheet that makes room carries the width.
      await panel.refreshRoom(sender.tabId);
      return {};
    }),
  };
}
