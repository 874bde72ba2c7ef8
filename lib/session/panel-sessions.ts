import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { RequestError } from '../messaging/envelope';
import { randomHex } from '../messaging/random';
import type { ViewSender } from '../messaging/senders';
import { createSerializer } from './serialize';
import { storedMap } from './stored-map';

/**
 * Who may see answers in a page's frame. Any page can put the panel's address into a frame, and an
 * extension page there has the extension's own storage; so a panel in a frame must prove that our
 * content script asked for it. The proof is a token from the background, handed over in the frame's
 * address inside a closed shadow root, bound to the tab, good once and for a minute. It is redeemed
 * for a session secret that only the panel's memory holds.
 */

/** Length of tokens and secrets: 144 bits cannot be guessed. */
const SECRET_BYTES = 18;

/** How long a token waits for its frame to load, in milliseconds. */
const TOKEN_LIFE_MS = 60_000;

const tokenSchema = z.object({ tabId: z.int(), issuedAt: z.number() });
const sessionSchema = z.object({
  tabId: z.int(),
  frameId: z.int(),
  documentId: z.optional(z.string()),
});

export function createPanelSessions() {
  const tokens = storedMap(browser.storage.session, 'token:', tokenSchema);
  const sessions = storedMap(browser.storage.session, 'session:', sessionSchema);
  const serialize = createSerializer();
  // A session never changes, so one that was read need not be read again at every key.
  const known = new Map<string, z.infer<typeof sessionSchema>>();

  async function find(secret: string) {
    const session = known.get(secret) ?? (await sessions.get(secret));
    if (session) known.set(secret, session);
    return session;
  }

  return {
    /** Issues a token for one panel in this tab. */
    async issue(tabId: number): Promise<string> {
      const token = randomHex(SECRET_BYTES);
      await tokens.set(token, { tabId, issuedAt: Date.now() });
      return token;
    },

    /**
     * Redeems a token, once.
     * @returns the secret of the new session
     * @throws RequestError `forbidden` for a token that is unknown, used, late or of another tab
     */
    redeem(token: string, sender: ViewSender): Promise<string> {
      return serialize(token, async () => {
        const issued = await tokens.get(token);
        await tokens.delete(token);
        const { tabId, frameId, documentId } = sender;
        const good =
          issued !== undefined &&
          issued.tabId === tabId &&
          frameId !== undefined &&
          Date.now() - issued.issuedAt < TOKEN_LIFE_MS;
        if (!good) throw new RequestError('forbidden', 'This panel was not asked for');
        const secret = randomHex(SECRET_BYTES);
        await sessions.set(secret, {
          tabId: issued.tabId,
          frameId,
          ...(documentId !== undefined && { documentId }),
        });
        return secret;
      });
    },

    /**
     * Checks the session of a panel in a page.
     * @throws RequestError `forbidden` when the secret is not this very document's
     */
    async check(secret: string | undefined, sender: ViewSender): Promise<void> {
      const session = secret === undefined ? undefined : await find(secret);
      const good =
        session !== undefined &&
        session.tabId === sender.tabId &&
        session.frameId === sender.frameId &&
        session.documentId === sender.documentId;
      if (!good) throw new RequestError('forbidden', 'This panel has no live session');
    },

    /** The frames in pages in which a panel was let in, also those that have gone since. */
    async frames(): Promise<{ tabId: number; frameId: number }[]> {
      return (await sessions.entries()).map(([, session]) => session);
    },

    /** Forgets all that belongs to a closed tab. */
    async forgetTab(tabId: number): Promise<void> {
      for (const [secret, session] of known) if (session.tabId === tabId) known.delete(secret);
      for (const map of [tokens, sessions]) {
        const stale = (await map.entries()).filter(([, entry]) => entry.tabId === tabId);
        if (stale.length > 0) await map.delete(...stale.map(([key]) => key));
      }
    },
  };
}

export type PanelSessions = ReturnType<typeof createPanelSessions>;
