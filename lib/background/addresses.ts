import { cleanText } from '../detection/text';
import { MAX_SOURCE_TITLE, type Source } from '../vault/records';
import { boundSource } from '../vault/sources';

/**
 * Whether a script can be put into a page at this address, decided from the address alone: trying
 * first would spend the user's gesture that the native side panel needs (docs/ARCHITECTURE.md).
 */

// Shops where extensions run nowhere. Chrome: "extensions gallery" hosts. Firefox:
// extensions.webextensions.restrictedDomains.
const CLOSED_HOSTS = new Set([
  'chromewebstore.google.com',
  'accounts-static.cdn.mozilla.net',
  'accounts.firefox.com',
  'addons.cdn.mozilla.net',
  'addons.mozilla.org',
  'api.accounts.firefox.com',
  'content.cdn.mozilla.net',
  'discovery.addons.mozilla.org',
  'oauth.accounts.firefox.com',
  'profile.accounts.firefox.com',
  'support.mozilla.org',
  'sync.services.mozilla.com',
]);

export function isInjectable(address: string | undefined): boolean {
  const url = address === undefined ? null : URL.parse(address);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return false;
  if (CLOSED_HOSTS.has(url.hostname)) return false;
  if (url.hostname === 'chrome.google.com' && url.pathname.startsWith('/webstore')) return false;
  if (url.hostname === 'microsoftedge.microsoft.com' && url.pathname.startsWith('/addons')) {
    return false;
  }
  // The browsers' own PDF viewers stand at the document's address and take no script.
  return !url.pathname.toLowerCase().endsWith('.pdf');
}

/** The site for which a panel is left open or closed: the host without `www.`. */
export function siteOf(address: string): string {
  return URL.parse(address)?.hostname.replace(/^www\./, '') ?? '';
}

/** Where a question is met now, within the bounds of what is stored: an address may be of any length. */
export function sourceAt(url = '', title = ''): Source {
  const here = { url, title: cleanText(title).slice(0, MAX_SOURCE_TITLE), seenAt: Date.now() };
  return boundSource(here) ?? { ...here, url: '' };
}
