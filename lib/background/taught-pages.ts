import { browser } from 'wxt/browser';
import { originsOfHost } from '../detection/origins';
import { hostOf, ruleFor } from '../teaching/pattern';
import type { TaughtRule } from '../teaching/rules';
import { commandOverlay, insertScript } from './overlay-commands';

/**
 * Has the open pages of a site learn that its rules are others now, as far as the browser lets us into
 * them; one for which another rule counts than before is read anew.
 * @param except a tab that is seen to otherwise
 */
export async function tellPages(
  host: string,
  before: readonly TaughtRule[],
  after: readonly TaughtRule[],
  except?: number,
): Promise<void> {
  const url = originsOfHost(host.replace(/:\d+$/, ''));
  // The browser rejects what makes no pattern.
  const tabs = await browser.tabs.query({ url, discarded: false }).catch(() => []);
  const told = tabs.map(async ({ id, url }) => {
    const page = url === undefined ? null : URL.parse(url);
    if (id === undefined || id === except || !page || hostOf(page) !== host) return;
    try {
      await insertScript(id, '/taught.js');
    } catch {
      return;
    }
    if (ruleFor(before, page)?.id === ruleFor(after, page)?.id) return;
    await commandOverlay(id, { again: true });
  });
  await Promise.all(told);
}
