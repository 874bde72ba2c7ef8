import { type Browser, browser } from 'wxt/browser';
import { cleanCapture } from '../capture/clean';
import { enrichQuestion } from '../detection/enrich';
import { RequestError } from '../messaging/envelope';
import type { TabContext, TabContexts } from '../session/tab-contexts';
import { canonicalUrl } from '../vault/canonical-url';
import { VaultError } from '../vault/errors';
import type { OpenedQuestion } from '../vault/questions';
import type { QuestionRecord } from '../vault/records';
import type { Vault } from '../vault/vault';
import { isInjectable, siteOf, sourceAt } from './addresses';
import { broadcast } from './broadcast';
import { openNativePanel } from './native-panel';
import { commandOverlay, ensureOverlay, ensureReadingOverlay } from './overlay-commands';
import type { PanelService } from './panel-service';
import { keepsNothing } from './unkept';

type Tab = Browser.tabs.Tab;

/** How long after the user's press a page may be said to have taken out what came of it: milliseconds. */
const PRESSED_MS = 10_000;

/** Quick capture, and what the toolbar button and its shortcut do. */
export function createCaptureService(parts: {
  vault: Vault;
  panel: PanelService;
  contexts: TabContexts;
  /** Brings what the user taught of a site into one of its pages, before that is read. */
  bringTaught(tabId: number, url: URL | null): Promise<void>;
}) {
  const { vault, panel, contexts } = parts;
  // The tabs in which the user has just pressed, and when: a page's script has no tab opened unasked.
  const pressed = new Map<number, number>();

  /** Puts the selected text into the vault as a question, and makes the tab be about it. */
  async function take(selection: string, tab: Tab, tabId: number): Promise<Taken> {
    const source = sourceAt(tab.url, tab.title);
    const question = enrichQuestion({ text: cleanCapture(selection) });
    const record = await unlessNothingIsKept(() =>
      vault.openQuestion({ question, source, keep: true }),
    );
    await contexts.update(tabId, (now) => ({
      windowId: tab.windowId,
      host: siteOf(tab.url ?? ''),
      ...(record ? { questionId: record.id } : { question }),
      source,
      reasons: [`You selected this text on ${siteOf(tab.url ?? '') || 'this page'}.`],
      ...inPage(now),
    }));
    if (record) broadcast({ event: 'questions.changed', questionId: record.id });
    broadcast({ event: 'context.changed', windowId: tab.windowId });
    return { record };
  }

  /**
   * A tab that is about no question gets an empty panel, which offers to paste one. So does one whose
   * page is another by now: what the user says of it there must not be said of the former one.
   */
  async function makeEmptyContext(tab: Tab, tabId: number): Promise<void> {
    const source = sourceAt(tab.url, tab.title);
    await contexts.update(tabId, (now) =>
      now && canonicalUrl(now.source.url) === canonicalUrl(source.url)
        ? now
        : {
            windowId: tab.windowId,
            host: siteOf(tab.url ?? ''),
            source,
            // Nothing has been read by now: what is found, or not, the page's script says.
            reasons: ['You opened Sidestory here.'],
            // Another site's page is another document.
            ...inPage(siteOf(now?.source.url ?? '') === siteOf(source.url) ? now : undefined),
          },
    );
  }

  /** Opens the panel in the tab's page; where the browser refuses, the answer in a tab of its own. */
  async function show(tabId: number, record: QuestionRecord | undefined): Promise<void> {
    try {
      await ensureOverlay(tabId);
      const mount = await panel.setView(tabId, 'panel');
      pressed.set(tabId, Date.now());
      await commandOverlay(tabId, { mount });
    } catch {
      await openInTab(record?.id);
    }
  }

  async function openInTab(questionId: string | undefined): Promise<void> {
    const answer = questionId === undefined ? '' : `#answer=${questionId}`;
    await browser.tabs.create({ url: browser.runtime.getURL(`/library.html${answer}`) });
  }

  return {
    /**
     * The toolbar button or its shortcut. Nothing may be awaited before the native panel is opened:
     * the browser wants that inside the gesture.
     * @param allowed the user's answer to a request for the site's permission, where one was made
     */
    async toolbar(tab: Tab, allowed?: Promise<boolean>): Promise<void> {
      if (tab.id === undefined) return;
      if (!isInjectable(tab.url)) {
        void openNativePanel(tab);
        await makeEmptyContext(tab, tab.id);
        broadcast({ event: 'context.changed', windowId: tab.windowId });
        return;
      }
      await allowed;
      const selection = await selectionIn(tab.id);
      const taken = selection === '' ? undefined : await takeSafely(selection, tab, tab.id);
      const record = taken?.record;
      if (!taken) {
        // Our script looks for a question of its own; until it finds one, an empty panel is offered.
        await parts.bringTaught(tab.id, URL.parse(tab.url ?? '')).catch(() => {});
        await ensureReadingOverlay(tab.id).catch(() => {});
        await makeEmptyContext(tab, tab.id);
      }
      await show(tab.id, record);
    },

    /** The page took out the panel that the user had just asked for: the answer in a tab of its own. */
    async lost(tabId: number): Promise<void> {
      const isNew = Date.now() - (pressed.get(tabId) ?? 0) < PRESSED_MS;
      pressed.delete(tabId);
      if (isNew) await openInTab((await contexts.get(tabId))?.questionId);
    },

    /** "Prepare an answer to this question", in the menu of a selection. */
    async menu(selection: string, tab: Tab): Promise<void> {
      if (tab.id === undefined) return;
      const native = !isInjectable(tab.url);
      if (native) void openNativePanel(tab);
      const record = (await takeSafely(selection, tab, tab.id))?.record;
      if (!native) await show(tab.id, record);
    },
  };

  // A selection that is no question (a whole article), or a vault that cannot take it (a full disk),
  // leads to the panel, which says why.
  async function takeSafely(
    selection: string,
    tab: Tab,
    tabId: number,
  ): Promise<Taken | undefined> {
    try {
      return await take(selection, tab, tabId);
    } catch (error) {
      if (!(error instanceof RequestError || error instanceof VaultError)) throw error;
      await makeEmptyContext(tab, tabId);
      await contexts.update(tabId, (now) => now && { ...now, reasons: [error.message] });
      return undefined;
    }
  }
}

/** Of a tab's context, what is in its page whatever that is about. */
function inPage(now: TabContext | undefined): Pick<TabContext, 'documentId' | 'room'> {
  return {
    ...(now?.documentId !== undefined && { documentId: now.documentId }),
    ...(now?.room !== undefined && { room: now.room }),
  };
}

/** A question that was captured; without a record where the browser keeps none. */
interface Taken {
  readonly record: QuestionRecord | undefined;
}

export type CaptureService = ReturnType<typeof createCaptureService>;

/** The text selected in the page or in one of its text fields; "" where there is none. */
async function selectionIn(tabId: number): Promise<string> {
  try {
    const [result] = await browser.scripting.executeScript({
      target: { tabId },
      func: readSelection,
    });
    return typeof result?.result === 'string' ? result.result : '';
  } catch {
    return '';
  }
}

// Runs in the page by itself: it may use nothing from outside its own body.
function readSelection(): string {
  const field = document.activeElement;
  if (field instanceof HTMLTextAreaElement) {
    return field.value.slice(field.selectionStart, field.selectionEnd);
  }
  return (document.getSelection()?.toString() ?? '').slice(0, 50_000);
}

/** The record of an opened question; undefined where the browser keeps none. */
async function unlessNothingIsKept(open: () => Promise<OpenedQuestion>) {
  try {
    return (await open()).record;
  } catch (error) {
    if (!keepsNothing(error)) throw error;
    return undefined;
  }
}
