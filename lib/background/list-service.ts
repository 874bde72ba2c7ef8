import { enrichQuestion } from '../detection/enrich';
import { clip } from '../detection/text';
import { RequestError } from '../messaging/envelope';
import type { Listed } from '../messaging/view';
import type { TabContext, TabContexts } from '../session/tab-contexts';
import type { FoundQuestion } from '../vault/questions';
import type { Vault } from '../vault/vault';
import { commandOverlay, insertScript } from './overlay-commands';
import { keepsNothing } from './unkept';

/** As much of a question as a list shows, in characters; 200 of them fit a message in any script. */
const LISTED_LENGTH = 120;

/** The questions of a page that lists several. */
export function createListService(vault: Vault, contexts: TabContexts) {
  async function contextOf(tabId: number | undefined): Promise<TabContext> {
    const context = tabId === undefined ? undefined : await contexts.get(tabId);
    if (!context?.list) throw new RequestError('not-found', 'This page lists no questions');
    return context;
  }

  async function known(text: string) {
    try {
      return await vault.findQuestion(text);
    } catch (error) {
      // Its questions can be read and written to all the same.
      if (!keepsNothing(error)) throw error;
      return undefined;
    }
  }

  async function listed(text: string): Promise<Listed> {
    const record = await known(text);
    const summary = record && (await vault.summary(record.id));
    return {
      text: clip(text, LISTED_LENGTH),
      words: summary?.words ?? 0,
      covered: summary?.covered.filter(Boolean).length ?? 0,
      kept: record?.keptAt !== undefined && record.deletedAt === undefined,
    };
  }

  const states = ({ list = [] }: TabContext): Promise<Listed[]> =>
    Promise.all(list.map(({ text }) => listed(text)));

  return {
    states,

    /** The list of a panel's page, as it stands now. */
    show: async (tabId: number | undefined): Promise<Listed[]> => states(await contextOf(tabId)),

    /** The texts of a tab's list, for the script that finds them in the page. */
    async texts(tabId: number): Promise<string[]> {
      return (await contexts.get(tabId))?.list?.map(({ text }) => text) ?? [];
    },

    /** Has the page tell which of its questions the reader has come to; a page that cannot, does not. */
    async follow(tabId: number | undefined): Promise<void> {
      await contextOf(tabId);
      if (tabId !== undefined) await insertScript(tabId, '/spots.js').catch(() => {});
    },

    /** Scrolls the page to one of its questions. */
    async scroll(index: number, tabId: number | undefined): Promise<void> {
      await contextOf(tabId);
      if (tabId !== undefined) await commandOverlay(tabId, { scroll: index });
    },

    /** One question of it, to be opened; refused where the panel shows another one in that place. */
    async pick(index: number, shown: string, tabId: number | undefined): Promise<FoundQuestion> {
      const { list = [], source } = await contextOf(tabId);
      const question = list[index];
      if (!question) throw new RequestError('not-found', 'The page has no such question');
      if (clip(question.text, LISTED_LENGTH) !== shown) {
        throw new RequestError('not-found', 'The page lists other questions now. Choose again');
      }
      return { question: enrichQuestion(question), source };
    },

    /** All of them, kept; gives the list as it stands then. */
    async capture(tabId: number | undefined): Promise<Listed[]> {
      const context = await contextOf(tabId);
      for (const question of context.list ?? []) {
        const found = { question: enrichQuestion(question), source: context.source, keep: true };
        await vault.openQuestion(found);
      }
      return states(context);
    },
  };
}

export type ListService = ReturnType<typeof createListService>;
