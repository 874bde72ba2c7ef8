import { RequestError } from '../messaging/envelope';
import { isForFrames } from '../messaging/reach';
import type { ViewSender } from '../messaging/senders';
import type { PanelSessions } from '../session/panel-sessions';

// A panel's first words, spoken before it has a session. Joining proves itself by its token.
const BEFORE_SESSION = new Set(['panel.join', 'panel.remount']);

/**
 * Who may ask what among views. The library and the options page cannot be framed or reached by a
 * page; a panel in the browser's own side panel or in a tab of its own cannot be read by one. A
 * panel in a page's frame must have a live session, and even with one may not ask for what destroys or
 * imports: a page may cover that frame, and have the user press what it does not see.
 */
export function createAuthorize(sessions: PanelSessions) {
  return async (name: string, session: string | undefined, sender: ViewSender): Promise<void> => {
    if (sender.placement !== 'page') return;
    if (!isForFrames(name)) throw new RequestError('forbidden', 'Do this in the library');
    if (BEFORE_SESSION.has(name)) return;
    await sessions.check(session, sender);
  };
}
