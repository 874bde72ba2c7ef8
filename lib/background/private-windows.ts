import { browser } from 'wxt/browser';

/**
 * Whether the background itself is private: so it is in a Firefox that never remembers history, where
 * every window counts as private (measured in 153 ESR), and in no other.
 */
export function isPrivate(): boolean {
  return browser.extension?.inIncognitoContext === true;
}

/**
 * Whether Sidestory may run in a window. In Firefox the user can let it into private windows; what is
 * typed there would lie beside what is kept for good, so it does not run there all the same.
 */
export async function mayRunIn(windowId: number): Promise<boolean> {
  return isPrivate() || !(await browser.windows.get(windowId)).incognito;
}
