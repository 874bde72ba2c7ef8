import { cleanQuestion } from '../capture/clean';
import { boundDetection, boundQuestion } from '../detection/bounds';
import type { Detection } from '../detection/detection';
import { enrichQuestion } from '../detection/enrich';
import { cleanText } from '../detection/text';
import { RequestError } from '../messaging/envelope';
import { MAX_PIECE_BYTES } from '../messaging/limits';
import type { Mount, OverlayView } from '../messaging/overlay';
import type { PageSender, ViewSender } from '../messaging/senders';
import type { Teaching } from '../messaging/teaching';
import type { Joined, Listed, Opened } from '../messaging/view';
import { roomStylesheet } from '../overlay/room';
import type { PanelSessions } from '../session/panel-sessions';
import { createSerializer } from '../session/serialize';
import type { TabContext, TabContexts } from '../session/tab-contexts';
import type { Settings } from '../settings/settings';
import type { SettingsStore } from '../settings/store';
import { VaultError } from '../vault/errors';
import type { QuestionRecord } from '../vault/records';
import type { Vault } from '../vault/vault';
import { siteOf, sourceAt } from './addresses';
import { broadcast } from './broadcast';
import { createLimiter } from './limiter';
import { commandOverlay, insertRoom, removeRoom } from './overlay-commands';
import { toPage } from './rows';
import { orUnkept } from './unkept';

type Room = Pick<Settings, 'side' | 'width'>;

/** As many reasons as a reader takes in. */
const MAX_REASONS = 8;

/** Of the places where a question was met, a panel shows the last ones. */
const SHOWN_SOURCES = 2;

/** An offered question is recognized by its beginning, in characters. */
const OFFER_LENGTH = 500;

const NOTHING_COVERED = Array.from({ length: 8 }, () => false);

export interface PanelServiceParts {
  readonly vault: Vault;
  readonly contexts: TabContexts;
  readonly sessions: PanelSessions;
  readonly settings: SettingsStore;
  /** The states of a list's answers; empty for a context without one. */
  listStates(context: TabContext): Promise<Listed[]>;
  /** What a page was taught. */
  teachingOf(tabId: number, context: TabContext): Promise<Teaching | undefined>;
  /** An answer was opened: it is looked through afterwards. */
  opened(questionId: string): void;
  /** The active tab of a window, for the native side panel. */
  activeTab(windowId: number): Promise<number | undefined>;
  /** Whether Sidestory may run in a window: not in a private one, beside others that are not. */
  mayRunIn(windowId: number): Promise<boolean>;
  /** Whether the browser remembers nothing at all, nor is to remember sites here. */
  readonly isPrivate: boolean;
}

/** What each tab shows of Sidestory: rail or panel, and on which question. */
export function createPanelService(parts: PanelServiceParts) {
  const { vault, contexts, sessions, settings } = parts;
  const remounts = createLimiter(10, 60_000);
  // What a tab's page says is done in the order it was said: a page that left is not to come back
  // because it took longer to look up its question.
  const inOrder = createSerializer();
  const inTurn = createSerializer();

  /** The eight booleans of the rail; none where the vault fails, which the panel then tells. */
  async function progressOf(questionId: string | undefined): Promise<boolean[]> {
    if (questionId === undefined) return NOTHING_COVERED;
    const summary = await unlessFailed(() => vault.summary(questionId));
    return summary?.covered ?? NOTHING_COVERED;
  }

  /** Opens a stored question: its record and the first rows of its answer. */
  async function open(record: QuestionRecord, offered?: Opened['offered']): Promise<Opened> {
    const page = toPage(await vault.pull(record.id, 0, MAX_PIECE_BYTES));
    parts.opened(record.id);
    // With all that may be known of a question, this is still below a message's limit.
    const sources = record.sources.slice(-SHOWN_SOURCES);
    const offer = offered && { ...offered, text: offered.text.slice(0, OFFER_LENGTH) };
    return { record: { ...record, sources }, page, ...(offer && { offered: offer }) };
  }

  async function openById(questionId: string): Promise<Opened> {
    return open(await vault.getQuestion(questionId));
  }

  /** Opens what a tab is about, creating the question's record when it is new. */
  async function openContext(tabId: number, context: TabContext): Promise<Opened | null> {
    const { question, questionId, source } = context;
    if (!question) return questionId === undefined ? null : openById(questionId);
    return orUnkept({ question, source }, async () => {
      const { record, offered } = await vault.openQuestion({ question, source });
      // Unless the tab went on to another question meanwhile.
      await contexts.update(tabId, (now) =>
        now?.question?.text === question.text ? { ...now, questionId: record.id } : now,
      );
      return open(record, offered);
    });
  }

  /** The same; where the vault fails, why. A panel that tells is better than none. */
  async function openOrTell(
    about: { tabId: number; context: TabContext } | undefined,
  ): Promise<Pick<Joined, 'opened' | 'problem'>> {
    try {
      return { opened: about ? await openContext(about.tabId, about.context) : null };
    } catch (error) {
      if (!(error instanceof VaultError)) throw error;
      console.warn('[sidestory] The question could not be opened', error);
      return { opened: null, problem: error.message };
    }
  }

  /** Makes room beside the page for the open panel, or ends it. */
  async function makeRoom(tabId: number, view: OverlayView, chosen: Room): Promise<void> {
    const room = view === 'panel' ? roomStylesheet(chosen) : undefined;
    let former: string | undefined;
    let changes = false;
    await contexts.update(tabId, (now) => {
      if (!now || now.room === room) return now;
      changes = true;
      former = now.room;
      return withRoom(now, room);
    });
    if (!changes) return;
    // One after the other: while the edge is dragged, a width comes and goes and comes again. Not
    // waited for: the panel need not come later because the page moves aside.
    void inTurn(String(tabId), async () => {
      if (room !== undefined) await insertRoom(tabId, room);
      if (former !== undefined) await removeRoom(tabId, former);
    });
  }

  /** Gives the page what it needs to show rail or panel, with a token for the panel's frame. */
  async function mount(tabId: number, view: OverlayView, focus: boolean): Promise<Mount> {
    const [context, chosen] = await Promise.all([contexts.get(tabId), settings.load()]);
    await makeRoom(tabId, view, chosen);
    return {
      view,
      focus,
      layout: { side: chosen.side, width: chosen.width },
      progress: await progressOf(context?.questionId),
      ...(view === 'panel' && { token: await sessions.issue(tabId) }),
    };
  }

  async function detected(reported: Detection, sender: PageSender): Promise<Mount> {
    const questions = reported.questions.flatMap((each) => cleanQuestion(each) ?? []);
    const detection = { ...reported, questions };
    const [first] = detection.questions;
    if (detection.kind === 'none' || !first) {
      throw new RequestError('bad-message', 'There is no question to show');
    }
    const isList = detection.kind === 'list';
    const question = enrichQuestion(boundQuestion(first));
    const host = siteOf(sender.url.href);
    const known = isList ? undefined : await unlessFailed(() => vault.findQuestion(question.text));
    await contexts.update(sender.tabId, (before) => ({
      windowId: sender.windowId,
      host,
      ...(isList ? { list: boundDetection(detection).questions } : { question }),
      ...(known && { questionId: known.id }),
      source: sourceAt(sender.url.href, sender.title),
      reasons: detection.reasons
        .slice(0, MAX_REASONS)
        .map((reason) => cleanText(reason).slice(0, 300)),
      ...(sender.documentId !== undefined && { documentId: sender.documentId }),
      ...sameDocument(before, sender),
      ...(isList && pickedBefore(before, sender)),
    }));
    const { windowId, tabId } = sender;
    broadcast({ event: 'context.changed', windowId, tabId });
    return mount(sender.tabId, await settings.viewOn(host), false);
  }

  async function left(sender: PageSender): Promise<void> {
    let room: string | undefined;
    await contexts.update(sender.tabId, (now) => {
      // The next page may have spoken already: then this is its context, and stays. What was
      // captured names no document, and ends with the page it was captured on.
      if (now?.documentId !== undefined && now.documentId !== sender.documentId) return now;
      room = now?.room;
      return undefined;
    });
    if (room !== undefined) await removeRoom(sender.tabId, room);
    broadcast({ event: 'context.changed', windowId: sender.windowId });
  }

  return {
    openById,
    open,
    mount,

    /** A content script read a question on its page. */
    detected: (detection: Detection, sender: PageSender): Promise<Mount> =>
      inOrder(String(sender.tabId), () => detected(detection, sender)),

    /** The page asks no question any more, or goes away. */
    left: (sender: PageSender): Promise<void> => inOrder(String(sender.tabId), () => left(sender)),

    /** The user opens or closes the panel; that is remembered for the site, at once. */
    async setView(tabId: number, view: OverlayView): Promise<Mount> {
      const context = await contexts.get(tabId);
      if (context && !parts.isPrivate) await settings.rememberView(context.host, view);
      return mount(tabId, view, view === 'panel');
    },

    /** First word of a panel: who it is, and what it shows. */
    async join(
      request: { token?: string | undefined; windowId?: number | undefined },
      sender: ViewSender,
    ): Promise<Joined> {
      const { placement } = sender;
      // A token is for a frame in a page: elsewhere it was not given by us.
      if (placement !== 'page' && request.token !== undefined) {
        throw new RequestError('forbidden', 'This panel was not asked for');
      }
      const { windowId } = request;
      if (windowId !== undefined && !(await parts.mayRunIn(windowId))) {
        throw new RequestError('forbidden', 'Sidestory does not run in private windows');
      }
      let session: string | undefined;
      let tabId: number | undefined;
      if (placement === 'page') {
        session = await sessions.redeem(request.token ?? '', sender);
        tabId = sender.tabId;
      } else if (placement === 'native' && windowId !== undefined) {
        tabId = await parts.activeTab(windowId);
      }
      const context = tabId === undefined ? undefined : await contexts.get(tabId);
      const about = tabId === undefined || !context ? undefined : { tabId, context };
      const { opened, problem } = await openOrTell(about);
      const teaching =
        about && (await unlessFailed(() => parts.teachingOf(about.tabId, about.context)));
      return {
        ...(session !== undefined && { session }),
        placement,
        settings: await settings.load(),
        opened,
        ...(problem !== undefined && { problem }),
        reasons: context?.reasons ?? [],
        isList: context?.list !== undefined,
        list:
          context && !opened ? ((await unlessFailed(() => parts.listStates(context))) ?? []) : [],
        ...(tabId !== undefined && { tabId }),
        ...(teaching && { teaching }),
      };
    },

    /**
     * A panel without a session (F5 in its frame) asks for a new frame. Harmless to grant: what comes
     * is our own content script's frame, and nothing is said to the one that asked.
     */
    async remount(tabId: number): Promise<void> {
      const context = await contexts.get(tabId);
      if (!context || !remounts.allow(String(tabId))) return;
      const fresh = await mount(tabId, 'panel', true);
      await commandOverlay(tabId, { mount: fresh });
    },

    /** The width changed: the room beside the page with it. */
    async refreshRoom(tabId: number): Promise<void> {
      await makeRoom(tabId, 'panel', await settings.load());
    },

    /** Side or width were changed in one place: all pages follow. */
    async applySettings({ side, width }: Settings): Promise<void> {
      for (const tabId of await contexts.tabs()) {
        const context = await contexts.get(tabId);
        if (context?.room !== undefined) await makeRoom(tabId, 'panel', { side, width });
        void commandOverlay(tabId, { layout: { side, width } });
      }
    },

    /** An answer changed: tells the rails that show it. */
    async pushProgress(questionId: string): Promise<void> {
      const tabs = await contexts.showing(questionId);
      if (tabs.length === 0) return;
      const progress = await progressOf(questionId);
      for (const tabId of tabs) void commandOverlay(tabId, { progress });
    },

    /** The user went back to a page's list: none of its questions is open there any more. */
    async backToList(tabId: number): Promise<void> {
      await contexts.update(tabId, (now) => {
        if (!now?.list) return now;
        const { questionId: _, ...rest } = now;
        return rest;
      });
    },

    /** Points a tab at another stored question (captured, pasted or adopted there). */
    async point(tabId: number, record: QuestionRecord): Promise<void> {
      await contexts.update(tabId, (now) => {
        if (!now) return now;
        // The id decides from now on, not what the page asks.
        const { question: _, ...rest } = now;
        return { ...rest, questionId: record.id };
      });
    },
  };
}

export type PanelService = ReturnType<typeof createPanelService>;

/** What an operation of the vault gives; undefined where the vault fails, which the panel tells. */
async function unlessFailed<T>(operation: () => Promise<T>): Promise<T | undefined> {
  try {
    return await operation();
  } catch (error) {
    if (!(error instanceof VaultError)) throw error;
    console.warn('[sidestory] The vault cannot be used', error);
    return undefined;
  }
}

// A stylesheet lives as long as its document: after a page load there is none to take out.
function sameDocument(before: TabContext | undefined, { documentId }: PageSender) {
  const same = documentId !== undefined && before?.documentId === documentId;
  return same && before.room !== undefined ? { room: before.room } : {};
}

// What was picked from a list stays open while the list grows: somebody may be writing in it.
function pickedBefore(before: TabContext | undefined, { documentId }: PageSender) {
  if (!before?.list || before.questionId === undefined) return {};
  return before.documentId === documentId ? { questionId: before.questionId } : {};
}

function withRoom({ room: _, ...context }: TabContext, room: string | undefined): TabContext {
  return room === undefined ? context : { ...context, room };
}
