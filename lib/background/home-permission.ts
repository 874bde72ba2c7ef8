import { browser } from 'wxt/browser';
import { HOME_MATCHES } from '../manifest';

/**
 * The standing permission for the home site, which the user can take back (in Firefox at any time).
 * While it is missing the toolbar button says so, and asks again when it is pressed there.
 */

/** Whether an address is on the home site. */
export function isHome(address: string | undefined): boolean {
  const host = address === undefined ? undefined : URL.parse(address)?.hostname;
  return host === 'prachub.com' || host === 'www.prachub.com';
}

/**
 * Asks for the permission again. Must be called straight from the handler of a user's action; where
 * it is still granted the browser answers at once, without a prompt.
 */
export function requestHome(): Promise<boolean> {
  return browser.permissions.request({ origins: HOME_MATCHES }).catch(() => false);
}

/** Shows on the toolbar button whether the permission is missing. */
export async function showHomePermission(): Promise<void> {
  const granted = await browser.permissions.contains({ origins: HOME_MATCHES });
  await browser.action.setBadgeText({ text: granted ? '' : '!' });
  await browser.action.setBadgeBackgroundColor({ color: '#8a5a00' });
  await browser.action.setTitle({
    title: granted
      ? browser.i18n.getMessage('action')
      : browser.i18n.getMessage('permissionMissing'),
  });
}
