import { type Browser, browser } from 'wxt/browser';
import { SECOND_COMMAND } from '../manifest';
import { createRouter } from '../messaging/router';
import { serveViewPort } from '../messaging/view-port';
import { createPanelSessions } from '../session/panel-sessions';
import { createTabContexts } from '../session/tab-contexts';
import { createSettingsStore } from '../settings/store';
import { hostOfRule } from '../teaching/pattern';
import { createTaughtStore } from '../teaching/store';
import { VaultDatabase } from '../vault/database';
import { Keeper } from '../vault/keeper';
import { Vault } from '../vault/vault';
import { createAftercare } from './aftercare';
import { createAuthorize } from './authorize';
import { backupRoutes } from './backup-routes';
import { createBackups } from './backups';
import { broadcast, reachFrames } from './broadcast';
import { createCaptureService } from './capture-service';
import { watchDownloads } from './downloads';
import { isHome, requestHome, showHomePermission } from './home-permission';
import { importRoutes } from './import-routes';
import { createImportService, isImporting } from './import-service';
import { CAPTURE_MENU, closeStorageToPages, setUp, updateWhenSent } from './lifecycle';
import { createListService } from './list-service';
import { localStore } from './local-store';
import { pageRoutes } from './page-routes';
import { createPanelService } from './panel-service';
import { isPrivate, mayRunIn } from './private-windows';
import { createSampleService } from './sample-service';
import { createSiteAccess } from './site-access';
import { registerSiteScripts, registerTaughtScript } from './site-scripts';
import { createTeachingService } from './teaching-service';
import { createUpkeep } from './upkeep';
import { vaultRoutes } from './vault-routes';

import { viewRoutes } from './view-routes';

/**
 * Puts the background together and listens. Every listener is added in this first turn, since the
 * browser starts a stopped worker for an event and delivers it to the listeners it then finds.
 */
export function startBackground(): void {
  const database = new VaultDatabase();
  const keeper = new Keeper(database, localStore, {
    onNews: ({ restored }) => broadcast({ event: 'vault.changed', restored }),
  });
  const upkeep = createUpkeep(keeper, isImporting);
  const vault = new Vault(database, { onChange: upkeep.changed });
  const contexts = createTabContexts();
  const sessions = createPanelSessions();
  const settings = createSettingsStore(({ backupEvery }) => {
    if (backupEvery !== undefined) void backups.check();
  });
  const backups = createBackups(database, keeper, settings);
  reachFrames(sessions.frames);
  const lists = createListService(vault, contexts);
  const samples = createSampleService(vault, contexts);
  const taught = createTaughtStore();
  const taughtHosts = async () => (await taught.all()).map(({ where }) => hostOfRule(where));
  const rulesChanged = async () => registerTaughtScript(await taughtHosts());
  const teaching = createTeachingService({
    contexts,
    store: taught,
    access: createSiteAccess(),
    rulesChanged,
  });
  const imports = createImportService({ vault, taught, rulesChanged });
  const panel = createPanelService({
    vault,
    contexts,
    sessions,
    settings,
    listStates: lists.states,
    teachingOf: teaching.stateOf,
    opened: (questionId) => upkeep.opened(vault, questionId),
    activeTab,
    mayRunIn,
    isPrivate: isPrivate(),
  });
  const capture = createCaptureService({
    vault,
    panel,
    contexts,
    bringTaught: teaching.bring,
  });
  const afterCommit = createAftercare(vault, panel.pushProgress);

  const answer = createRouter({
    self: { id: browser.runtime.id, root: browser.runtime.getURL('/') },
    page: pageRoutes({ panel, capture, lists, teaching, settings }),
    view: {
      ...viewRoutes({ vault, panel, lists, samples, teaching, settings, afterCommit }),
      ...vaultRoutes(keeper),
      ...importRoutes(vault, imports),
      ...backupRoutes(backups, taught.all),
    },
    authorize: createAuthorize(sessions),
    log: (refusal) => console.warn('[sidestory] refused', refusal),
    isPrivate: isPrivate(),
  });

  browser.runtime.onMessage.addListener((message, sender, respond) => {
    void answer(message, sender).then(respond);
    return true;
  });

  browser.runtime.onConnect.addListener((port) => serveViewPort(port, answer));

  const press = (tab: Browser.tabs.Tab) => {
    if (tab.incognito && !isPrivate()) return;
    // Asked for in this very turn: a later one no longer counts as the user's gesture.
    const allowed = isHome(tab.url) ? requestHome() : undefined;
    void capture.toolbar(tab, allowed);
  };
  browser.action.onClicked.addListener(press);
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === SECOND_COMMAND && tab) press(tab);
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.incognito && !isPrivate()) return;
    if (info.menuItemId === CAPTURE_MENU && tab) void capture.menu(info.selectionText ?? '', tab);
  });

  const registerScripts = async () => registerSiteScripts(await taughtHosts());
  browser.runtime.onInstalled.addListener(() => void setUp(registerScripts));
  // Nothing to do but to be started: damage is found, and old trash emptied, before anyone asks.
  browser.runtime.onStartup.addListener(() => {});
  browser.runtime.onUpdateAvailable.addListener(() => void updateWhenSent());
  const permissionsChanged = () => void showHomePermission().then(registerScripts);
  browser.permissions.onAdded.addListener(permissionsChanged);
  browser.permissions.onAdded.addListener(({ permissions }) => {
    if (!permissions?.includes('downloads')) return;
    watchDownloads(backups.check);
    void backups.check();
  });
  browser.permissions.onRemoved.addListener(permissionsChanged);
  watchDownloads(backups.check);
  browser.tabs.onRemoved.addListener((tabId) => {
    void sessions.forgetTab(tabId);
    void contexts.get(tabId).then((context) => {
      if (context?.questionId !== undefined) upkeep.closed(vault, context.questionId);
      void contexts.update(tabId, () => undefined);
    });
  });
  browser.tabs.onActivated.addListener(({ windowId }) =>
    broadcast({ event: 'context.changed', windowId }),
  );

  void closeStorageToPages();
  void showHomePermission();
  upkeep.started(vault, backups.check);
}

async function activeTab(windowId: number): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, windowId });
  return tab?.id;
}
