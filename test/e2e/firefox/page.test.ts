import { expect } from 'vitest';
import { test } from '../support/fixtures-firefox.ts';
import { addressOf, QUESTIONS, samplePages } from '../support/sample-pages.ts';

test('in-app navigation brings the other question, and takes the panel from none', async ({
  firefox,
  site,
}) => {
  const app = samplePages()['prachub/app'];
  if (!app) throw new Error('The sample page is gone');
  const { host, pathname } = new URL(app.url);
  site.serve(host + pathname, app.html);
  const page = await firefox.open(`https://${host}${pathname}`);
  const first = await firefox.panel(page);
  await first.type('goal', 'The certificate was due in May.');
  await first.saved();
  await page.click('#to-b');
  const timeout = { timeout: 15_000, interval: 100 };
  await expect
    .poll(async () => (await firefox.panel(page)).content(), timeout)
    .toContain('standoff');
  expect(await (await firefox.panel(page)).text('goal')).toBe('');
  await page.click('#to-design');
  await page.waitForFunction(() => document.querySelector('sidestory-root') === null);
});

test('the panel works in a page whose policy forbids frames, scripts and styles', async ({
  firefox,
}) => {
  const address = addressOf(QUESTIONS.deadline, '?headers=csp-strict', 'https');
  const page = await firefox.open(address);
  const panel = await firefox.panel(page);
  await panel.type('goal', 'Behind locks.');
  await panel.saved();
  // Nor styles: those of ours are no element of the page's.
  const { position, height } = await page.$eval('sidestory-root', (host) => {
    const style = getComputedStyle(host);
    return { position: style.position, height: host.clientHeight === window.innerHeight };
  });
  expect({ position, height }).toEqual({ position: 'fixed', height: true });
  expect(await panel.text('goal')).toBe('Behind locks.');
});

test('the panel works in a page that is cross-origin isolated', async ({ firefox }) => {
  const address = addressOf(QUESTIONS.deadline, '?headers=coep', 'https');
  const panel = await firefox.panel(await firefox.open(address));
  await panel.type('goal', 'In isolation.');
  await panel.saved();
});
