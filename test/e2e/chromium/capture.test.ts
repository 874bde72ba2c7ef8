import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { ChromiumRun } from '../support/chromium.ts';
import { test } from '../support/fixtures-window.ts';
import type { PagesServer } from '../support/pages-server.ts';
import { panelFrame } from '../support/panel-chromium.ts';
import { type Display, keysOf } from '../support/xvfb.ts';

const ASKED = 'Tell me about a time you had to tell a customer that the date would not hold.';
const ARTICLE = `<title>Notes on hiring</title><link rel="icon" href="data:,">
  <p id="question">${ASKED}</p><p>What we listen for is something else.</p>`;

/** Opens the article on a site of which the extension knows nothing, with the keyboard in it. */
async function openArticle(site: PagesServer, chromium: ChromiumRun, display: Display) {
  site.serve('notes.example/hiring', ARTICLE);
  const page = await chromium.open('http://notes.example/hiring');
  await page.bringToFront();
  await display.focus('chromium');
  await page.waitForFunction(() => document.hasFocus());
  return page;
}

async function select(page: Page): Promise<void> {
  await page.locator('#question').click({ clickCount: 3 });
  await page.waitForFunction(() => String(document.getSelection()).length > 20);
}

test('the shortcut captures the selection, on a page without standing permission', async ({
  site,
  window: { chromium, display },
}) => {
  const page = await openArticle(site, chromium, display);
  expect(await page.locator('sidestory-root').count()).toBe(0);
  await select(page);
  await display.press(keysOf('chrome'));
  const panel = await chromium.panel(page);
  expect(await panel.content()).toContain(ASKED);
  await panel.type('goal', 'The date was the eleventh.');
  await panel.saved();

  // The same question met on the other page is the same answer.
  site.serve('elsewhere.example/', ARTICLE.replace(ASKED, ASKED.toUpperCase()));
  const other = await chromium.open('http://elsewhere.example/');
  await other.bringToFront();
  await select(other);
  await display.press(keysOf('chrome'));
  const again = await chromium.panel(other);
  await expect.poll(() => again.text('goal')).toBe('The date was the eleventh.');
});

test('the menu of a selection captures it, too', async ({
  site,
  window: { chromium, display },
}) => {
  const page = await openArticle(site, chromium, display);
  await select(page);
  await display.openMenu(await display.placeOf(page, '#question'));
  // From the bottom up: "Inspect", then what extensions have added.
  await display.press('Up', 'Up', 'Return');
  const panel = await chromium.panel(page);
  expect(await panel.content()).toContain(ASKED);
});

test('without a selection or a question the button offers to paste one', async ({
  site,
  window: { chromium, display },
}) => {
  site.serve('weather.example/', '<title>Weather</title><h1>Rain until noon</h1>');
  const page = await chromium.open('http://weather.example/');
  await page.bringToFront();
  await display.focus('chromium');
  await page.waitForFunction(() => document.hasFocus());
  await display.press(keysOf('chrome'));
  await page.locator('sidestory-root[data-view=panel]').waitFor({ state: 'attached' });
  const frame = await panelFrame(page);
  await frame.getByRole('textbox', { name: 'Interview question' }).fill(ASKED);
  await frame.locator('button[type=submit]').click();
  await expect.poll(async () => (await chromium.panel(page)).content()).toContain(ASKED);
});
