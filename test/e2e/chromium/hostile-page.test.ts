import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { ChromiumRun } from '../support/chromium.ts';
import { test } from '../support/fixtures-chromium.ts';
import { addressOf, pageOf, QUESTIONS, samplePages, slugOf } from '../support/sample-pages.ts';

const SECRET = 'Only for me and my interviewer.';

/** Everything that the page's own listeners can hear while somebody types in the panel. */
const EAVESDROPPER = `<script>
  window.heard = [];
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'message', 'selectionchange'])
    for (const target of [window, document]) target.addEventListener(type, (event) => window.heard.push(type), true);
</script>`;

/** The frame's address as it stands in the closed root, where no page can look, but a test can. */
async function frameAddress(chromium: ChromiumRun, page: Page): Promise<string> {
  const cdp = await chromium.context.newCDPSession(page);
  await cdp.send('DOM.enable');
  const { nodes } = await cdp.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  const attributes = nodes.find(({ nodeName }) => nodeName === 'IFRAME')?.attributes ?? [];
  return attributes[attributes.indexOf('src') + 1] ?? '';
}

test('the page sees neither keys nor frame nor address', async ({ chromium, site }) => {
  const question = { ...QUESTIONS.deadline, extra: EAVESDROPPER };
  site.serve(`prachub.com/interview-questions/${slugOf(question)}`, pageOf(question));
  const page = await chromium.open(addressOf(question));
  const panel = await chromium.panel(page);
  await panel.type('goal', SECRET);
  await panel.saved();

  expect(await page.evaluate('window.heard')).toEqual([]);
  expect(await page.evaluate(() => window.length)).toBe(0);
  expect(await page.evaluate(() => document.querySelector('sidestory-root')?.shadowRoot)).toBe(
    null,
  );
  const readable = await page.evaluate(
    () =>
      document.documentElement.outerHTML +
      performance
        .getEntries()
        .map((entry) => entry.name)
        .join(' '),
  );
  expect(readable).not.toContain('chrome-extension:');
  expect(readable).not.toContain(SECRET);
});

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

test('markup and scripts inside a question are text', async ({ chromium }) => {
  const url = samplePages()['prachub/hostile']?.url ?? '';
  const page = await chromium.open(url.replace('https', 'http'));
  const panel = await chromium.panel(page);
  await expect.poll(() => panel.content()).toContain('<b>bold</b>');
  expect(await panel.frame.locator('b, script:not([src])').count()).toBe(0);
  expect(chromium.errors).toEqual([]);
});
