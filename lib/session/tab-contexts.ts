import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { questionSchema } from '../detection/detection';
import { idSchema, sourceSchema } from '../vault/records';
import { createSerializer } from './serialize';
import { storedMap } from './stored-map';

/**
 * What each tab is about: the question its page asks, or the one captured there. Kept in session
 * storage: it outlives the worker and ends with the browser.
 */
export const tabContextSchema = z.object({
  windowId: z.int(),
  documentId: z.optional(z.string()),
  /** The site whose panel preference counts, without `www.`. */
  host: z.string(),
  /** The page's question as detected; absent after a capture or for the empty panel. */
  question: z.optional(questionSchema),
  /** The questions of a page that lists several. */
  list: z.optional(z.array(questionSchema)),
  /** The question in the vault, once it is known there. */
  questionId: z.optional(idSchema),
  source: sourceSchema,
  reasons: z.array(z.string()),
  /** The stylesheet that makes room, while it is in the page. */
  room: z.optional(z.string()),
});
export type TabContext = z.infer<typeof tabContextSchema>;

export function createTabContexts() {
  const contexts = storedMap(browser.storage.session, 'tab:', tabContextSchema);
  const serialize = createSerializer();
  return {
    get: (tabId: number) => contexts.get(String(tabId)),

    /**
     * Changes a tab's context; changes of one tab come one after the other.
     * @param change gets the present context; what it returns replaces it, undefined removes it
     */
    update: (
      tabId: number,
      change: (now: TabContext | undefined) => TabContext | undefined,
    ): Promise<TabContext | undefined> =>
      serialize(String(tabId), async () => {
        const next = change(await contexts.get(String(tabId)));
        if (next) await contexts.set(String(tabId), next);
        else await contexts.delete(String(tabId));
        return next;
      }),

    /** All tabs that are about a question. */
    tabs: async (): Promise<number[]> => (await contexts.entries()).map(([tabId]) => Number(tabId)),

    /** The tabs that show this question now. */
    async showing(questionId: string): Promise<number[]> {
      const all = await contexts.entries();
      return all
        .filter(([, context]) => context.questionId === questionId)
        .map(([tabId]) => Number(tabId));
    },
  };
}

export type TabContexts = ReturnType<typeof createTabContexts>;
