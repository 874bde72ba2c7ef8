import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { test } from '../support/fixtures-firefox.ts';
import { panelFrames } from '../support/panel-firefox.ts';
import { addressOf, QUESTIONS } from '../support/sample-pages.ts';

const ADDRESS = addressOf(QUESTIONS.deadline, '', 'https');

/** Whether the page has a panel, other than one marked as the former, that shows this. */
async function freshPanelShows(page: Page, text: string): Promise<boolean> {
  for (const frame of await panelFrames(page)) {
    const shown = await frame
      .evaluate(() => ('former' in window ? '' : (document.body.textContent ?? '')))
      // It may go while it is asked.
      .catch(() => '');
    if (shown.includes(text)) return true;
  }
  return false;
}

test('F5 inside the frame brings the panel back', async ({ firefox }) => {
  const page = await firefox.open(ADDRESS);
  const panel = await firefox.panel(page);
  await panel.type('goal', 'Before the reload.');
  await panel.saved();
  await panel.frame.evaluate(() => Reflect.set(window, 'former', true));
  // The frame goes while it is asked, and cannot answer.
  await panel.frame.evaluate(() => location.reload()).catch(() => undefined);
  await expect.poll(() => freshPanelShows(page, 'Before the reload.')).toBe(true);
  const again = await firefox.panel(page);
  await again.type('goal', ' And after.');
  await again.saved();
});

test('copies the answer in a page whose policy forbids the clipboard', async ({ firefox }) => {
  const address = addressOf(QUESTIONS.deadline, '?headers=clipboard', 'https');
  const page = await firefox.open(address);
  const panel = await firefox.panel(page);
  await panel.type('goal', 'To be carried elsewhere.');
  await panel.tab('Preview');
  await panel.press(await panel.find('button', 'Copy'), 'Enter');
  await panel.find('button', 'Copied');

  const elsewhere = await firefox.open(addressOf(QUESTIONS.design, '', 'https'));
  await elsewhere.evaluate(() => document.body.append(document.createElement('textarea')));
  await elsewhere.focus('textarea');
  await elsewhere.keyboard.down('Control');
  await elsewhere.keyboard.press('v');
  await elsewhere.keyboard.up('Control');
  await expect
    .poll(() => elsewhere.$eval('textarea', ({ value }) => value))
    .toContain('To be carried elsewhere.');
});
