import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { ChromiumRun } from '../../support/chromium.ts';
import { test } from '../../support/fixtures-chromium.ts';
import { addressOf, QUESTIONS } from '../../support/sample-pages.ts';

const SECRET = 'Only for me and my interviewer.';

// Defends: whoever loads the panel's page without our content script having asked for it sees nothing.

/** The frame's address as it stands in the closed root, where no page can look, but a test can. */
async function frameAddress(chromium: ChromiumRun, page: Page): Promise<string> {
  const cdp = await chromium.context.newCDPSession(page);
  await cdp.send('DOM.enable');
  const { nodes } = await cdp.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  const attributes = nodes.find(({ nodeName }) => nodeName === 'IFRAME')?.attributes ?? [];
  return attributes[attributes.indexOf('src') + 1] ?? '';
}

test('a page that loads the panel itself, or replays an address, gets nothing', async ({
  chromium,
  site,
}) => {
  const page = await chromium.context.newPage();
  const committed: string[] = [];
  page.on('framenavigated', (frame) => committed.push(frame.url()));
  await page.goto(addressOf(QUESTIONS.deadline));
  const panel = await chromium.panel(page);
  await panel.type('goal', SECRET);
  await panel.saved();

  const seen = await frameAddress(chromium, page);
  const withToken = committed.find((url) => url.includes('panel.html')) ?? '';
  expect(seen).toContain('panel.html');
  const token = new URL(seen).hash;
  const addresses = [
    seen,
    withToken,
    chromium.address('panel.html'),
    chromium.address(`panel.html${token}`),
  ];
  const frames = addresses.map((url) => `<iframe src="${url}"></iframe>`).join('');
  site.serve('thief.example/', `<title>thief</title>${frames}`);
  // On a site of its own, and in the very page that the panel was shown in.
  const thief = await chromium.open('http://thief.example/');
  await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), frames);
  await page.waitForFunction(() => document.querySelectorAll('iframe').length >= 4);

  // A round trip through the worker, after which any of those frames would have had its reply.
  await panel.type('goal', ' Still mine.');
  await panel.saved();
  for (const frame of [...thief.frames().slice(1), ...page.frames().slice(1)]) {
    if (frame === panel.frame) continue;
    // A frame that the browser refused to load cannot even be asked.
    const shown = await frame.evaluate(() => document.documentElement.textContent).catch(() => '');
    expect(shown ?? '', frame.url()).not.toContain(SECRET);
    expect(shown ?? '', frame.url()).not.toContain(QUESTIONS.deadline.text.slice(0, 40));
    expect(await frame.locator('[role=textbox], textarea').count()).toBe(0);
  }
  expect(await panel.text('goal')).toBe(`${SECRET} Still mine.`);
});
