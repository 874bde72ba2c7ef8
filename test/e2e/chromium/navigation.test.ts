import { expect } from 'vitest';
import { test } from '../support/fixtures-chromium.ts';
import { addressOf, QUESTIONS, samplePages } from '../support/sample-pages.ts';

test('in-app navigation brings the other question, and takes the panel from none', async ({
  chromium,
  site,
}) => {
  // Same address as the page served whole; this one exchanges its content without loading.
  const app = samplePages()['prachub/app'];
  if (!app) throw new Error('The sample page is gone');
  const { host, pathname } = new URL(app.url);
  site.serve(host + pathname, app.html);
  const page = await chromium.open(`http://${host}${pathname}`);
  const first = await chromium.panel(page);
  await first.type('goal', 'The certificate was due in May.');
  await first.saved();

  await page.click('#to-b');
  await expect.poll(async () => (await chromium.panel(page)).content()).toContain('standoff');
  const second = await chromium.panel(page);
  expect(await second.text('goal')).toBe('');

  await page.click('#to-design');
  await page.locator('sidestory-root').waitFor({ state: 'detached' });

  await page.click('#to-a');
  await page.locator('sidestory-root').waitFor({ state: 'attached' });
  const back = await chromium.panel(page);
  await expect.poll(() => back.text('goal')).toBe('The certificate was due in May.');
  expect(chromium.errors).toEqual([]);
});

test('a question whose content arrives late gets its panel', async ({ chromium }) => {
  const late = samplePages()['prachub/late'];
  const page = await chromium.open((late?.url ?? '').replace('https', 'http'));
  const panel = await chromium.panel(page);
  await expect.poll(() => panel.content()).toContain('lost heart');
});

test('a page without a behavioral question gets nothing in its DOM', async ({ chromium, site }) => {
  // The page itself watches for the slightest change of its document.
  const watch = `<script>window.changes = 0;
    addEventListener('DOMContentLoaded', () => new MutationObserver((all) => { window.changes += all.length; })
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true }));</script>`;
  const pages = ['prachub/system-design', 'prachub/sql', 'prachub/coding', 'prachub/home'];
  const opened = [];
  for (const name of pages) {
    const sample = samplePages()[name];
    if (!sample) throw new Error(`The sample page ${name} is gone`);
    const { host, pathname } = new URL(sample.url);
    site.serve(host + pathname, sample.html.replace('<head>', `<head>${watch}`));
    opened.push(await chromium.open(`http://${host}${pathname}`));
  }
  // By the time a page opened later has its panel, the others have long been looked at.
  await chromium.panel(await chromium.open(addressOf(QUESTIONS.deadline)));
  for (const page of opened) {
    expect(await page.evaluate('window.changes'), page.url()).toBe(0);
    expect(await page.locator('sidestory-root').count()).toBe(0);
  }
});
