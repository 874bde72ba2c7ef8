import { type Route, route } from '../messaging/router';
import type { ViewSender } from '../messaging/senders';
import { type ViewRequestName, viewRequests } from '../messaging/view';
import type { TeachingService } from './teaching-service';

/**
 * The tab whose page a panel is about. A panel in a page's frame cannot speak for another tab.
 * @param named what the panel says, which counts for the browser's own side panel alone
 */
export function tabOf(sender: ViewSender, named: number | undefined): number | undefined {
  return sender.placement === 'native' ? named : sender.tabId;
}

type Routes<N extends ViewRequestName> = Record<N, Route<ViewSender>>;

/** What is done with each request about teaching. */
export function teachingRoutes(
  teaching: TeachingService,
): Routes<Extract<ViewRequestName, `teach.${string}` | 'site.decline'>> {
  return {
    'teach.show': route(viewRequests['teach.show'], async ({ tabId }, sender: ViewSender) => ({
      teaching: await teaching.show(tabOf(sender, tabId)),
    })),
    'teach.point': route(viewRequests['teach.point'], async ({ tabId }, sender: ViewSender) => {
      await teaching.point(tabOf(sender, tabId));
      return {};
    }),
    'teach.nothing': route(
      viewRequests['teach.nothing'],
      async ({ tabId }, sender: ViewSender) => ({
        teaching: await teaching.nothing(tabOf(sender, tabId)),
      }),
    ),
    'teach.forget': route(viewRequests['teach.forget'], async (body, sender: ViewSender) => {
      // The options page is about no page, and reads none anew.
      const tab = sender.page === 'panel' ? tabOf(sender, body.tabId) : undefined;
      await teaching.forget(body.id, tab);
      return {};
    }),
    'teach.widen': route(viewRequests['teach.widen'], async (body, sender: ViewSender) => ({
      teaching: await teaching.widen(body.id, body.path, tabOf(sender, body.tabId)),
    })),
    'teach.change': route(viewRequests['teach.change'], async ({ id, path }) => {
      await teaching.change(id, path);
      return {};
    }),
    'site.decline': route(viewRequests['site.decline'], async ({ tabId }, sender: ViewSender) => {
      await teaching.decline(tabOf(sender, tabId));
      return {};
    }),
  };
}
