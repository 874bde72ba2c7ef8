import { type PageRequestName, pageRequests } from '../messaging/page';
import { type Route, route } from '../messaging/router';
import type { PageSender } from '../messaging/senders';
import type { SettingsStore } from '../settings/store';
import { broadcast } from './broadcast';
import type { CaptureService } from './capture-service';
import { isHome } from './home-permission';
import type { ListService } from './list-service';
import { ensureOverlay, insertScript } from './overlay-commands';
import type { PanelService } from './panel-service';
import type { TeachingService } from './teaching-service';

/** What is done with each request of a content script. */
export function pageRoutes({
  panel,
  capture,
  lists,
  teaching,
  settings,
}: {
  panel: PanelService;
  capture: Pick<CaptureService, 'lost'>;
  lists: ListService;
  teaching: TeachingService;
  settings: SettingsStore;
}): Record<PageRequestName, Route<PageSender>> {
  return {
    'page.claimed': route(pageRequests['page.claimed'], async (_, sender: PageSender) => {
      // Other sites have their own script in every page.
      if (isHome(sender.url.href)) await ensureOverlay(sender.tabId);
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
      await insertScript(sender.tabId, '/reader.js');
      return {};
    }),
    'page.rules': route(pageRequests['page.rules'], (_, sender: PageSender) =>
      teaching.rulesFor(sender),
    ),
    'page.rule': route(pageRequests['page.rule'], async ({ id, found }, sender: PageSender) => {
      await teaching.note(id, found, sender);
      return {};
    }),
    'page.pointed': route(pageRequests['page.pointed'], async (body, sender: PageSender) => {
      await teaching.pointed(body, sender);
      return {};
    }),
    'page.spots': route(pageRequests['page.spots'], async (_, sender: PageSender) => ({
      texts: await lists.texts(sender.tabId),
    })),
    'page.inView': route(pageRequests['page.inView'], async ({ index }, { tabId }: PageSender) => {
      broadcast({ event: 'list.inView', tabId, index });
      return {};
    }),
    'page.open': route(pageRequests['page.open'], (_, sender: PageSender) =>
      panel.setView(sender.tabId, 'panel'),
    ),
    'page.remounted': route(pageRequests['page.remounted'], (_, sender: PageSender) =>
      panel.mount(sender.tabId, 'panel', false),
    ),
    'page.lost': route(pageRequests['page.lost'], async (_, { tabId }: PageSender) => {
      await capture.lost(tabId);
      return {};
    }),
    'page.resize': route(pageRequests['page.resize'], async ({ width }, sender: PageSender) => {
      await settings.change({ width });
      // The stylesheet that makes room carries the width.
      await panel.refreshRoom(sender.tabId);
      return {};
    }),
  };
}
