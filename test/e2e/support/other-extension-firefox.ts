import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { FIREFOX_ID } from '../../../lib/manifest.ts';

const MANIFEST = {
  manifest_version: 2,
  name: 'Another',
  version: '1',
  browser_specific_settings: { gecko: { id: 'another@another.example' } },
  permissions: ['*://*/*'],
  content_scripts: [{ matches: ['*://*/*'], js: ['script.js'] }],
};

// Does in a page what any extension that may be there can: opens the closed root of Sidestory's element,
// and sends Sidestory whatever it likes.
const SCRIPT = `
const { dataset } = document.documentElement;
document.addEventListener('intrude', () => {
  const root = document.querySelector('sidestory-root').openOrClosedShadowRoot;
  dataset.found = root.querySelector('iframe').src;
});
document.addEventListener('forge', async () => {
  const replies = [];
  for (const message of JSON.parse(dataset.forged)) {
    const sent = browser.runtime.sendMessage(${JSON.stringify(FIREFOX_ID)}, message);
    replies.push(await sent.then(JSON.stringify, String));
  }
  dataset.replies = JSON.stringify(replies);
});`;

/** An extension of somebody else's in a folder of its own. */
export interface OtherExtension {
  readonly folder: string;
  /** The address of Sidestory's frame, taken out of the closed root. */
  frameAddress(page: Page): Promise<string>;
  /** Sends Sidestory's background each message; gives what came back of each. */
  forge(page: Page, messages: readonly unknown[]): Promise<string[]>;
  remove(): Promise<void>;
}

/** Makes one that may be in every page. */
export async function otherExtension(): Promise<OtherExtension> {
  const folder = await mkdtemp(path.join(tmpdir(), 'other-extension-'));
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  await writeFile(path.join(folder, 'script.js'), SCRIPT);
  return {
    folder,
    async frameAddress(page) {
      await page.evaluate(() => document.dispatchEvent(new Event('intrude')));
      return page.evaluate(() => document.documentElement.dataset.found ?? '');
    },
    async forge(page, messages) {
      await page.evaluate((json) => {
        document.documentElement.dataset.forged = json;
        document.dispatchEvent(new Event('forge'));
      }, JSON.stringify(messages));
      await page.waitForFunction(() => document.documentElement.dataset.replies);
      return JSON.parse(await page.evaluate(() => document.documentElement.dataset.replies ?? ''));
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
