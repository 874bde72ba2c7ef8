import { rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { FirefoxRun } from '../support/firefox.ts';
import { test } from '../support/fixtures-firefox.ts';
import { grantedBuild } from '../support/granted-build.ts';
import type { FirefoxPanel } from '../support/panel-firefox.ts';
import { addressOf, QUESTIONS } from '../support/sample-pages.ts';

const ADDRESS = addressOf(QUESTIONS.deadline, '', 'https');

// Each tab of a container has storage of its own, extension pages too: the background alone, which is in
// none, has the one vault of the profile.

/** Opens the list of all answers as a user does, from a panel's menu. */
async function allAnswers(firefox: FirefoxRun, panel: FirefoxPanel): Promise<Page> {
  await panel.press(await panel.find('button', 'More'), 'Enter');
  const entry = await panel.frame.waitForSelector('[role=menuitem]');
  if (!entry) throw new Error('The menu is empty');
  await panel.press(entry, 'Enter');
  return shown(firefox, 'library.html');
}

/** The newest tab with this page of ours, once it is there; the tool goes on calling such a tab blank. */
async function shown(firefox: FirefoxRun, file: string, other?: Page): Promise<Page> {
  const found: Page[] = [];
  await expect
    .poll(async () => {
      for (const page of await firefox.browser.pages()) {
        const address = await page.evaluate(() => location.href).catch(() => '');
        if (address.startsWith(firefox.address(file)) && page !== other) found.push(page);
      }
      return found.length;
    })
    .toBeGreaterThan(0);
  return found[0] as Page;
}

const textOf = (page: Page) => page.evaluate(() => document.body.textContent ?? '');

test('an answer is one in all containers, and in the list', async ({ firefox }) => {
  const plain = await firefox.panel(await firefox.open(ADDRESS));
  await plain.type('goal', 'In no container.');
  await plain.saved();
  const container = await firefox.browser.createBrowserContext();
  const page = await container.newPage();
  await page.goto(ADDRESS);
  const contained = await firefox.panel(page);
  expect(await contained.text('goal')).toBe('In no container.');
  await contained.type('goal', ' And in one.');
  await contained.saved();
  await expect.poll(() => plain.text('goal')).toBe('In no container. And in one.');
  const list = await allAnswers(firefox, contained);
  await expect.poll(() => textOf(list)).toContain('6 words');
});

interface ExtensionPage {
  browser: {
    runtime: { getURL(path: string): string };
    contextualIdentities: { query(all: object): Promise<{ cookieStoreId: string }[]> };
    tabs: { create(tab: object): Promise<unknown> };
  };
}

test('the list, put into a container, says that it does not see the answers', async ({ site }) => {
  // Firefox offers it in a tab's menu, “Reopen in Container”; a test needs permissions for it.
  const extension = await grantedBuild('firefox', ['cookies', 'contextualIdentities']);
  const firefox = await FirefoxRun.launch({ site, extension });
  try {
    const panel = await firefox.panel(await firefox.open(ADDRESS));
    await panel.type('goal', 'In no container.');
    await panel.saved();
    const list = await allAnswers(firefox, panel);
    await list.evaluate(async () => {
      const { browser } = globalThis as unknown as ExtensionPage;
      const [first] = await browser.contextualIdentities.query({});
      const url = browser.runtime.getURL('library.html');
      await browser.tabs.create({ url, cookieStoreId: first?.cookieStoreId });
    });
    const contained = await shown(firefox, 'library.html', list);
    await expect.poll(() => textOf(contained)).toContain('this tab is in a container');
    expect(await textOf(contained)).not.toContain('No answers yet');
  } finally {
    await firefox.close();
    await firefox.remove();
    await rm(extension, { recursive: true });
  }
});
