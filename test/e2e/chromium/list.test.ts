import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../support/fixtures-window.ts';
import { ChromiumPanel, panelShowing } from '../support/panel-chromium.ts';
import { keysOf } from '../support/xvfb.ts';

const ASKED = [
  'Tell me about a time you had to say no to a customer.',
  'Describe a project that you are proud of, and your part in it.',
  'How did you deal with a colleague who did not keep promises?',
  'What is the hardest decision you have made without enough information?',
];
const LATER = 'Tell me about a time you failed to keep a promise to a customer.';
const TALK = 'What we listen for is how a person thinks, and what came of it in the end. ';
const ARTICLE = `<!doctype html><html lang="en"><head><title>Behavioral interview questions we ask</title>
  <link rel="icon" href="data:,"></head><body><main><h1>Behavioral interview questions we ask</h1>
  <p>${TALK.repeat(4)}</p>
  ${ASKED.map((text, at) => `<h2 id="q${at}">${at + 1}. ${text}</h2><p>${TALK.repeat(40)}</p><p>${TALK.repeat(40)}</p>`).join('\n')}
  </main></body></html>`;

/** The row that is marked as in view, by its text. */
async function marked(frame: Frame): Promise<string> {
  const row = frame.locator('[aria-current=location]');
  return (await row.count()) === 0 ? '' : ((await row.textContent()) ?? '');
}

const topOf = (page: Page, at: number) =>
  page.locator(`#q${at}`).evaluate((heading) => heading.getBoundingClientRect().top);

test('a list is shown, follows the reader, opens one, and is captured whole', async ({
  site,
  window: { chromium, display },
}) => {
  site.serve('notes.example/asked', ARTICLE);
  const page = await chromium.open('http://notes.example/asked');
  await page.bringToFront();
  await display.focus('chromium');
  await page.waitForFunction(() => document.hasFocus());
  const before = await page.evaluate(() => document.body.innerHTML);
  await display.press(keysOf('chrome'));

  await page.locator('sidestory-root[data-view=panel]').waitFor({ state: 'attached' });
  const frame = await panelShowing(page, '4 questions on this page');

  // The first is on the screen already.
  await expect.poll(() => marked(frame)).toContain(ASKED[0]);
  // Reading on marks what is in view; nothing in the page is changed for it.
  await page.locator('#q2').evaluate((heading) => heading.scrollIntoView());
  await expect.poll(() => marked(frame)).toContain(ASKED[2]);
  await page.evaluate(() => scrollTo(0, 0));
  await expect.poll(() => marked(frame)).not.toContain(ASKED[2]);
  expect(await page.evaluate(() => document.body.innerHTML)).toBe(before);

  // The panel scrolls the page, also to the last one.
  await frame.getByRole('button', { name: `Show on the page: ${ASKED[3]}` }).click();
  await expect.poll(() => topOf(page, 3)).toBeLessThan(800);
  await expect.poll(() => marked(frame)).toContain(ASKED[3]);

  await frame
    .getByRole('button', { name: ASKED[1] ?? '' })
    .first()
    .click();
  const panel = new ChromiumPanel(frame);
  await panel.type('goal', 'A booking page for small hotels.');
  await panel.saved();
  await expect.poll(() => topOf(page, 1)).toBeLessThan(800);

  await frame.getByRole('button', { name: /All questions on this page/ }).click();
  await frame.getByText('1 of 8 · 6 words').waitFor();
  await panel.press(frame.getByRole('button', { name: 'Capture all' }));
  await frame.getByRole('button', { name: 'All captured' }).waitFor();

  // A question that comes in before the others is shown in the same frame, in its place.
  await page.locator('#q0').evaluate((first, text) => {
    const heading = document.createElement('h2');
    heading.textContent = text;
    first.before(heading);
  }, LATER);
  await frame.getByText('5 questions on this page').waitFor();
  expect(await frame.locator('main ol > li').allTextContents()).toEqual(
    [LATER, ...ASKED].map((text) => expect.stringContaining(text)),
  );

  const library = await chromium.open(chromium.address('library.html'));
  for (const text of ASKED) await library.getByText(text).first().waitFor();
});
