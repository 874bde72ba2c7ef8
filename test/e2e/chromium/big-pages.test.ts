import { expect } from 'vitest';
import { BIG_QUESTION, BIG_URL, nodes } from '../../pages/big.ts';
import type { ChromiumRun } from '../support/chromium.ts';
import { test } from '../support/fixtures-chromium.ts';
import type { PagesServer } from '../support/pages-server.ts';
import { addressOf, pageOf, QUESTIONS } from '../support/sample-pages.ts';

/** Serves a page at a question's address and opens it there. */
function open(site: PagesServer, chromium: ChromiumRun, url: string, html: string) {
  const { host, pathname } = new URL(url);
  site.serve(host + pathname, html);
  return chromium.open(`http://${host}${pathname}`);
}

/** Runs in the page: all its nodes, texts too. */
function countNodes(): number {
  const walker = document.createTreeWalker(document);
  let count = 1;
  while (walker.nextNode()) count += 1;
  return count;
}

test('finds the question in a page with a body of 5 MB', async ({ chromium, site }) => {
  const line = 'What was said below, by somebody else and at some length. ';
  const comments = `<p>${line.repeat(1_000)}</p>\n`.repeat(90);
  const html = pageOf({ ...QUESTIONS.deadline, extra: `<section>${comments}</section>` });
  expect(Buffer.byteLength(html)).toBeGreaterThan(5_000_000);
  const page = await open(site, chromium, addressOf(QUESTIONS.deadline), html);
  const panel = await chromium.panel(page);
  await expect.poll(() => panel.content()).toContain('keep a launch date');
  await panel.type('goal', 'Below it stood five megabytes.');
  await panel.saved();
  expect(chromium.errors).toEqual([]);
});

test('finds the question in a page with 50,000 nodes', async ({ chromium, site }) => {
  const page = await open(site, chromium, BIG_URL, nodes(50_000));
  const panel = await chromium.panel(page);
  await expect.poll(() => panel.content()).toContain(BIG_QUESTION.slice(0, 50));
  expect(await page.evaluate(countNodes)).toBeGreaterThan(50_000);
  await panel.type('goal', 'Among the rows of a log.');
  await panel.saved();
  expect(chromium.errors).toEqual([]);
});

test('markup within the question is read as its text, and what is escaped stays text', async ({
  chromium,
  site,
}) => {
  const text =
    'Tell me about a time you had to <em>keep a <b>promise</b></em> that &lt;img src=x onerror="alert(1)"&gt; had made for you.<script>window.ran = 1</script>';
  const html = pageOf({ title: QUESTIONS.deadline.title, text });
  const page = await open(site, chromium, addressOf(QUESTIONS.deadline), html);
  const panel = await chromium.panel(page);
  await expect.poll(() => panel.content()).toContain('keep a promise that <img src=x');
  expect(await panel.content()).not.toContain('window.ran');
  expect(await panel.frame.locator('em, b, img').count()).toBe(0);
  expect(chromium.errors).toEqual([]);
});

test('a question of more than 5,000 characters is declined', async ({ chromium, site }) => {
  const asked = 'Tell me about a time when you had to keep a date. ';
  const longest = asked.repeat(101).trim();
  expect(longest.length).toBeGreaterThan(5_000);
  const long = { title: 'Keep very many dates', text: longest };
  const page = await open(site, chromium, addressOf(long), pageOf(long));
  // One that just fits, opened later: by the time it has its panel, the first was looked at.
  const fits = { title: 'Keep many dates', text: asked.repeat(99).trim() };
  const panel = await chromium.panel(await open(site, chromium, addressOf(fits), pageOf(fits)));
  expect(await panel.content()).toContain('keep a date');
  expect(await page.locator('sidestory-root').count()).toBe(0);
  expect(chromium.errors).toEqual([]);
});
