import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { buildOf } from './paths.ts';

/** What names the extension and says how it looks, and asks for nothing. */
const LOOKS = new Set(
  'manifest_version name short_name description version icons default_locale action commands options_ui'.split(
    ' ',
  ),
);

/** All that the manifest of a build asks for, or says of what may be done with the extension. */
export async function askedIn(browser: 'chrome' | 'firefox'): Promise<Record<string, unknown>> {
  const text = await readFile(path.join(buildOf(browser), 'manifest.json'), 'utf8');
  const manifest: Record<string, unknown> = JSON.parse(text);
  return Object.fromEntries(Object.entries(manifest).filter(([key]) => !LOOKS.has(key)));
}

const HOME = ['*://prachub.com/*', '*://www.prachub.com/*'];

/** What both builds ask for, as it was looked through by a person: a change here is one of a promise. */
export const ASKED = {
  permissions: ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
  host_permissions: HOME,
  optional_host_permissions: ['*://*/*'],
  content_scripts: [{ matches: HOME, js: ['gate.js'], run_at: 'document_idle' }],
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; object-src 'none'; require-trusted-types-for 'script'",
  },
};

/** The one page of ours that a page can load, which shows nothing without a token. */
export const REACHED = { resources: ['panel.html'], matches: ['http://*/*', 'https://*/*'] };
