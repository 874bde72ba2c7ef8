import { type Mock, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import { createAuthorize } from '../../../lib/background/authorize';
import { createCaptureService } from '../../../lib/background/capture-service';
import { createListService } from '../../../lib/background/list-service';
import { pageRoutes } from '../../../lib/background/page-routes';
import { createPanelService } from '../../../lib/background/panel-service';
import { createSampleService } from '../../../lib/background/sample-service';
import { createSiteAccess } from '../../../lib/background/site-access';
import { createTeachingService } from '../../../lib/background/teaching-service';
import { viewRoutes } from '../../../lib/background/view-routes';
import { createRouter } from '../../../lib/messaging/router';
import { createPanelSessions } from '../../../lib/session/panel-sessions';
import { createTabContexts } from '../../../lib/session/tab-contexts';
import { createSettingsStore } from '../../../lib/settings/store';
import { createTaughtStore } from '../../../lib/teaching/store';
import type { Vault } from '../../../lib/vault/vault';
import { SELF } from '../messaging/support';

/** What the fake browser lacks of `scripting`; each call is noted. */
export interface FakeScripting {
  executeScript: Mock<(what: Browser.scripting.ScriptInjection<[], unknown>) => Promise<unknown>>;
  insertCSS: Mock<(what: Browser.scripting.CSSInjection) => Promise<void>>;
  removeCSS: Mock<(what: Browser.scripting.CSSInjection) => Promise<void>>;
}

/** One life of the worker: everything it is made of, wired as in `start.ts`, on a given vault. */
export function worker(vault: Vault, afterCommit: (questionId: string) => void = () => {}) {
  const contexts = createTabContexts();
  const sessions = createPanelSessions();
  const settings = createSettingsStore();
  const activeTab = vi.fn(async (_: number): Promise<number | undefined> => undefined);
  const mayRunIn = vi.fn(async (_: number) => true);
  const lists = createListService(vault, contexts);
  const samples = createSampleService(vault, contexts);
  const taught = createTaughtStore();
  const rulesChanged = vi.fn(async () => {});
  const access = createSiteAccess();
  const teaching = createTeachingService({ contexts, store: taught, access, rulesChanged });
  const panel = createPanelService({
    vault,
    contexts,
    sessions,
    settings,
    listStates: lists.states,
    teachingOf: teaching.stateOf,
    opened: () => {},
    activeTab,
    mayRunIn,
    isPrivate: false,
  });
  const capture = createCaptureService({
    vault,
    panel,
    contexts,
    bringTaught: teaching.bring,
  });
  const log = vi.fn();
  const answer = createRouter({
    self: SELF,
    page: pageRoutes({ panel, capture, lists, teaching, settings }),
    view: viewRoutes({ vault, panel, lists, samples, teaching, settings, afterCommit }),
    authorize: createAuthorize(sessions),
    log,
  });
  return {
    contexts,
    sessions,
    settings,
    activeTab,
    mayRunIn,
    panel,
    capture,
    taught,
    rulesChanged,
    log,
    answer,
  };
}

/** The browser around the worker: what it sends to views and pages, and what it does to pages. */
export function surroundings() {
  fakeBrowser.reset();
  const scripting: FakeScripting = {
    executeScript: vi.fn(async () => [{ result: '' }]),
    insertCSS: vi.fn(async () => {}),
    removeCSS: vi.fn(async () => {}),
  };
  Reflect.set(fakeBrowser, 'scripting', scripting);
  // Every site is allowed, unless a test says otherwise.
  const granted = vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(true);
  const toViews = vi.fn((_: unknown) => {});
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    toViews(message);
  });
  const toPages = vi.fn((_tabId: number, _command: unknown) => {});
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(
    async (tabId: number, command: unknown) => {
      toPages(tabId, command);
    },
  );
  return { scripting, toViews, toPages, granted };
}

/** A detection of one question, as a content script sends it. */
export function detection(text: string) {
  return { kind: 'single' as const, site: 'prachub', reasons: ['Because.'], questions: [{ text }] };
}

export const asPage = (name: string, body: unknown) => ({ contract: 'page', name, body });

export const asView = (name: string, body: unknown, session?: string) => ({
  contract: 'view',
  name,
  body,
  ...(session !== undefined && { session }),
});
