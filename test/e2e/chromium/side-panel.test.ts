import { expect } from 'vitest';
import { test } from '../support/fixtures-window.ts';
import { addressOf, QUESTIONS } from '../support/sample-pages.ts';
import { ChromiumSidePanel } from '../support/side-panel-chromium.ts';
import { keysOf } from '../support/xvfb.ts';

test('where nothing can be injected the browser’s side panel takes a question, and is live', async ({
  window: { chromium, display },
}) => {
  const inPage = await chromium.panel(await chromium.open(addressOf(QUESTIONS.deadline)));
  await inPage.type('goal', 'We had promised the fourth of May.');
  await inPage.saved();

  const page = await chromium.open('chrome://version');
  await page.bringToFront();
  await display.focus('chromium');
  await page.waitForFunction(() => document.hasFocus());
  await display.press(keysOf('chrome'));
  const side = await ChromiumSidePanel.in(chromium);
  await side.type('textarea', QUESTIONS.deadline.text);
  await side.press('button[type=submit]');
  await expect.poll(() => side.content()).toContain('We had promised the fourth of May.');

  await side.type('[role=textbox]', 'From the side: ');
  await expect.poll(() => inPage.text('goal')).toContain('From the side: ');
  await inPage.type('goal', ' And back.');
  await expect.poll(() => side.content()).toContain(' And back.');
});

test('the side panel follows the active tab of its window', async ({
  window: { chromium, display },
}) => {
  const other = await chromium.open(addressOf(QUESTIONS.disagreement));
  await chromium.panel(other);
  const page = await chromium.open('chrome://version');
  await page.bringToFront();
  await display.focus('chromium');
  await page.waitForFunction(() => document.hasFocus());
  await display.press(keysOf('chrome'));
  const side = await ChromiumSidePanel.in(chromium);
  await expect.poll(() => side.content()).toContain('Interview question');
  await other.bringToFront();
  await expect.poll(() => side.content()).toContain(QUESTIONS.disagreement.text);
});
