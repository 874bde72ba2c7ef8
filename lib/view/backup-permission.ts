import { browser } from 'wxt/browser';
import { backupPermissions } from '../manifest';

/**
 * The permission to save files without asking each time. It is asked for by the user's click, never at
 * install, and can be taken back.
 */
const permissions = backupPermissions(import.meta.env.FIREFOX ? 'firefox' : 'chrome');

/** Whether the browser lets Sidestory save backups by itself. */
export function mayBackUp(): Promise<boolean> {
  return browser.permissions.contains({ permissions });
}

/**
 * Asks the browser for it. Must be called straight from a click.
 * @returns whether it is granted
 */
export function askToBackUp(): Promise<boolean> {
  return browser.permissions.request({ permissions }).catch(() => false);
}

/** Gives it back. */
export async function stopBackingUp(): Promise<void> {
  await browser.permissions.remove({ permissions });
}

/** Calls back whenever some permission was given or taken; the returned function ends that. */
export function watchPermissions(changed: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  return () => {
    onAdded.removeListener(changed);
    onRemoved.removeListener(changed);
  };
}
