import { expect } from 'vitest';
import { FirefoxRun } from '../support/firefox.ts';
import { test } from '../support/fixtures-firefox.ts';
import { addressOf, QUESTIONS } from '../support/sample-pages.ts';
import { Display } from '../support/xvfb.ts';

const ADDRESS = addressOf(QUESTIONS.deadline, '', 'https');
const WORDS = 'Nobody is to find this here.';

/** What an extension page has of the browser. */
interface ExtensionPage {
  browser: { storage: { local: { get(key: null): Promise<Record<string, unknown>> } } };
}

test('where Firefox never remembers history, the panel says so before anyone types, and copies', async ({
  site,
}) => {
  const firefox = await FirefoxRun.launch({
    site,
    // As Firefox's own question at install proposes it in this mode.
    privateWindows: true,
    preferences: { 'browser.privatebrowsing.autostart': true },
  });
  try {
    const page = await firefox.open(ADDRESS);
    const panel = await firefox.panel(page);
    expect(await panel.status()).toBe('Not saved: nothing is kept here');
    const content = await panel.content();
    expect(content).toContain('Nothing can be kept here');
    expect(content).toContain('What you write is in this panel only');
    expect(content).toContain(QUESTIONS.deadline.text);

    await panel.type('goal', WORDS);
    expect(await panel.status()).toBe('Not saved: nothing is kept here');
    await panel.press(await panel.find('button', 'Copy my answer'), 'Enter');
    await panel.find('button', 'Copied');
    // Closing by accident drops nothing.
    await panel.press(await panel.find('button', 'Close panel'), 'Enter');
    await expect.poll(() => panel.content()).toContain('Closing drops what you wrote here');
    expect(await panel.text('goal')).toBe(WORDS);

    const elsewhere = await firefox.open(addressOf(QUESTIONS.design, '', 'https'));
    await elsewhere.evaluate(() => document.body.append(document.createElement('textarea')));
    await elsewhere.focus('textarea');
    await elsewhere.keyboard.down('Control');
    await elsewhere.keyboard.press('v');
    await elsewhere.keyboard.up('Control');
    await expect.poll(() => elsewhere.$eval('textarea', ({ value }) => value)).toContain(WORDS);

    // Closed after all: nothing of it is left, nor that it was closed on this site.
    await page.bringToFront();
    await panel.press(await panel.find('button', 'Close panel'), 'Enter');
    await page.waitForSelector('sidestory-root[data-view=rail]');
    const next = await firefox.panel(await firefox.open(ADDRESS));
    expect(await next.text('goal')).toBe('');
    const stored = await next.frame.evaluate(async () => {
      const { browser } = globalThis as unknown as ExtensionPage;
      return JSON.stringify(await browser.storage.local.get(null));
    });
    expect(stored).not.toContain(WORDS);
    expect(stored).not.toContain('prachub');
  } finally {
    await firefox.close();
    await firefox.remove();
  }
});

test('it does not run in a private window beside others, where the user has let it in', async ({
  site,
}) => {
  const display = await Display.start();
  const firefox = await FirefoxRun.launch({ site, display: display.name, privateWindows: true });
  try {
    const page = await firefox.open(ADDRESS);
    const panel = await firefox.panel(page);
    const before = await firefox.browser.pages();
    await display.focus('firefox');
    await display.press('ctrl+shift+p');
    await expect.poll(async () => (await firefox.browser.pages()).length).toBe(before.length + 1);
    const hidden = (await firefox.browser.pages()).find((each) => !before.includes(each));
    if (!hidden) throw new Error('There is no private window');
    // The window loads a page of its own first, and takes that for what it was sent to otherwise.
    const own = () =>
      hidden.evaluate(() => `${document.readyState} ${location.href}`).catch(String);
    await expect.poll(own).toMatch(/^complete about:privatebrowsing/);
    await hidden.goto(ADDRESS);
    // Its script asked at once; the background has answered this later question since.
    await panel.type('goal', 'In the open.');
    await panel.saved();
    expect(await hidden.$('sidestory-root')).toBe(null);
    expect(await page.$('sidestory-root')).not.toBe(null);
  } finally {
    await firefox.close();
    await firefox.remove();
    await display.stop();
  }
});
