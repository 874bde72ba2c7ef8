import type { UserManifest } from 'wxt';

/** Where Sidestory is at home without being asked: whole hosts, since questions are reached by in-app navigation. */
export const HOME_MATCHES = ['*://prachub.com/*', '*://www.prachub.com/*'];

/** What runs in every page at home: docs/decisions/0009-gate.md. */
const GATE_SCRIPT = 'gate.js';

/** The built content script; the background injects it where the gate or the user asks for it. */
export const CONTENT_SCRIPT = '/question.js';

/** In Firefox: a second command that does what the toolbar button does. */
export const SECOND_COMMAND = 'open-panel';

/** The extension's id in Firefox; also what tests install it under. */
export const FIREFOX_ID = 'sidestory@sidestory.example';

const FIREFOX_SETTINGS = {
  id: FIREFOX_ID,
  strict_min_version: '147.0',
  data_collection_permissions: { required: ['none'] },
};

// The extension pages' own policy: no network at all, no strings turned into HTML or script.
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // CodeMirror puts its rules into <style> elements.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/**
 * What backups without a question each time need: the browser's downloads, and in Chrome, whose worker
 * can make no file, a hidden page that can. Asked for together: docs/decisions/0015-automatic-backups.md.
 */
export function backupPermissions(browser: 'chrome' | 'firefox'): ('downloads' | 'offscreen')[] {
  return browser === 'chrome' ? ['downloads', 'offscreen'] : ['downloads'];
}

/**
 * The manifest of one build. Each permission has its reason in docs/PERMISSIONS.md, and a test
 * fails when this asks for more than that file explains.
 */
export function manifest(browser: 'chrome' | 'firefox'): UserManifest {
  const chrome = browser === 'chrome';
  return {
    name: '__MSG_name__',
    short_name: 'Sidestory',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(chrome ? ['sidePanel' as const] : []),
    ],
    host_permissions: HOME_MATCHES,
    optional_permissions: backupPermissions(browser),
    // Asked for site by site, by the user's own click in the options (lib/background/site-scripts.ts).
    optional_host_permissions: ['*://*/*'],
    // Declared here and not by an entrypoint's own options: docs/decisions/0003-content-script.md.
    content_scripts: [{ matches: HOME_MATCHES, js: [GATE_SCRIPT], run_at: 'document_idle' }],
    // Nothing typed in a private window can be left behind where the extension does not run. Firefox must
    // not be told so: where it remembers no history it calls every window private, and a panel that
    // cannot run cannot say that nothing is kept (docs/decisions/0007-no-private-windows.md).
    ...(chrome && { incognito: 'not_allowed' as const }),
    action: { default_title: '__MSG_action__' },
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_action__',
      },
      // On Linux and Windows, Firefox's History menu takes Alt+Shift+S before any extension
      // (measured), so there is a second key for the same.
      ...(!chrome && {
        [SECOND_COMMAND]: {
          suggested_key: { default: 'Alt+Shift+P' },
          description: '__MSG_action__',
        },
      }),
    },
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    // The panel's frame must load in pages that isolate themselves (docs/ARCHITECTURE.md).
    ...(chrome && {
      cross_origin_embedder_policy: { value: 'require-corp' },
      cross_origin_opener_policy: { value: 'same-origin' },
      side_panel: { default_path: 'panel.html' },
      minimum_chrome_version: '126',
    }),
    web_accessible_resources: [
      {
        resources: ['panel.html'],
        matches: ['http://*/*', 'https://*/*'],
        ...(chrome && { use_dynamic_url: true }),
      },
    ],
    ...(!chrome && {
      sidebar_action: {
        default_panel: 'panel.html',
        default_title: 'Sidestory',
        open_at_install: false,
      },
      browser_specific_settings: {
        gecko: FIREFOX_SETTINGS,
      },
    }),
  };
}
