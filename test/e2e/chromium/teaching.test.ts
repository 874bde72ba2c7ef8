import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { ChromiumRun } from '../support/chromium.ts';
import { test } from '../support/fixtures-chromium.ts';
import { ChromiumPanel, panelFrame, panelShowing } from '../support/panel-chromium.ts';
import { addressOf, pageOf, QUESTIONS, slugOf } from '../support/sample-pages.ts';

const OTHER = 'Which promise to a customer did you regret, and how did you get out of it?';
/** A page on which the adapter finds one question, and the user means another. */
const PAGE = {
  ...QUESTIONS.deadline,
  extra: `<section><h2>Asked in the interview</h2><p id="other">${OTHER}</p></section>`,
};
const ADDRESS = addressOf(PAGE);

/** Chooses an entry of the panel's menu. */
async function choose(frame: Frame, entry: string | RegExp): Promise<void> {
  await frame.getByRole('button', { name: 'More' }).click();
  await frame.getByRole('menuitem', { name: entry }).click();
}

/** Every change of the page that the page itself can see, but that of our own element. */
async function watchChanges(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: string[] = [];
    Reflect.set(window, 'seen', seen);
    new MutationObserver((changes) => {
      for (const { target, addedNodes, removedNodes, type } of changes) {
        const own = [...addedNodes, ...removedNodes].every(
          ({ nodeName }) => nodeName === 'SIDESTORY-ROOT',
        );
        const inOwn = target.nodeName === 'SIDESTORY-ROOT';
        if (!inOwn && (type !== 'childList' || !own)) seen.push(`${type} of ${target.nodeName}`);
      }
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    for (const type of ['click', 'mousedown', 'pointerdown']) {
      document.body.addEventListener(type, () => seen.push(type), true);
    }
  });
}

async function open(chromium: ChromiumRun): Promise<{ page: Page; frame: Frame }> {
  const page = await chromium.open(ADDRESS);
  await chromium.panel(page);
  return { page, frame: await panelFrame(page) };
}

test('“This is the question” takes the selection, and is remembered', async ({
  chromium,
  site,
}) => {
  site.serve(`prachub.com/interview-questions/${slugOf(PAGE)}`, pageOf(PAGE));
  const { page, frame } = await open(chromium);
  await page.locator('#other').click({ clickCount: 3 });
  await choose(frame, /^This is the question/);
  const taught = await panelShowing(page, OTHER);
  await taught.getByRole('button', { name: 'Only here' }).click();

  await page.reload();
  const again = await panelShowing(page, OTHER);
  expect(await again.getByRole('button', { name: 'Only here' }).count()).toBe(0);
  await choose(again, 'Why this panel opened');
  await again.getByText('You taught Sidestory').waitFor();
  // The page's own facts stay with it.
  expect(await again.locator('body').innerText()).toContain('Northwind');
});

test('pointing takes what is clicked, and the page sees nothing of it', async ({
  chromium,
  site,
}) => {
  site.serve(`prachub.com/interview-questions/${slugOf(PAGE)}`, pageOf(PAGE));
  const { page, frame } = await open(chromium);
  await watchChanges(page);
  await choose(frame, /^This is the question/);
  await frame.getByText('Point at the question on the page').waitFor();
  const box = (await page.locator('#other').boundingBox()) ?? expect.fail('no box');
  await page.mouse.move(box.x + 20, box.y + 5);
  await page.mouse.click(box.x + 20, box.y + 5);
  const taught = await panelShowing(page, OTHER);
  expect(await page.evaluate('window.seen')).toEqual([]);

  // The same place on the other pages of the site.
  await new ChromiumPanel(taught).press(taught.getByRole('button', { name: 'On all such pages' }));
  await taught.getByRole('button', { name: 'On all such pages' }).waitFor({ state: 'detached' });
  const elsewhere = 'What did you do when two customers wanted opposite things from you?';
  const next = { ...QUESTIONS.disagreement, extra: PAGE.extra.replace(OTHER, elsewhere) };
  site.serve(`prachub.com/interview-questions/${slugOf(next)}`, pageOf(next));
  await panelShowing(await chromium.open(addressOf(next)), elsewhere);
});

test('pointing works by keyboard, and Escape ends it', async ({ chromium, site }) => {
  site.serve(`prachub.com/interview-questions/${slugOf(PAGE)}`, pageOf(PAGE));
  const { page, frame } = await open(chromium);
  await choose(frame, /^This is the question/);
  const pointing = frame.getByText('Point at the question on the page');
  await pointing.waitFor();
  await page.keyboard.press('Escape');
  await pointing.waitFor({ state: 'detached' });
  expect(await frame.evaluate(() => document.hasFocus())).toBe(true);

  await choose(frame, /^This is the question/);
  await pointing.waitFor();
  // Two headings, five facts, the question, and the line after it; then up and down again.
  for (let line = 0; line < 9; line += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await panelShowing(page, 'More of the page, to be read beside the panel.');
});

test('“Nothing here” keeps the page quiet, and can be taken back', async ({ chromium }) => {
  const { page, frame } = await open(chromium);
  await choose(frame, 'Why this panel opened');
  await new ChromiumPanel(frame).press(frame.getByRole('button', { name: 'Nothing here' }));
  await frame.getByRole('heading', { name: 'Nothing here, noted' }).waitFor();
  await frame.getByRole('button', { name: 'Close panel' }).click();
  await page.locator('sidestory-root').waitFor({ state: 'detached' });

  const quiet = await chromium.open(ADDRESS);
  // By the time a page opened later has its panel, this one has long been looked at.
  await chromium.panel(await chromium.open(addressOf(QUESTIONS.disagreement)));
  expect(await quiet.locator('sidestory-root').count()).toBe(0);

  const options = await chromium.open(chromium.address('options.html'));
  await options.getByText('Asks nothing: Sidestory stays quiet.').waitFor();
  await options.getByRole('button', { name: /^Remove/ }).click();
  await options.getByText('Nothing yet.').waitFor();
  await quiet.reload();
  await chromium.panel(quiet);
});

test('a rule that no longer matches says so, in the panel and in the options', async ({
  chromium,
  site,
}) => {
  const path = `prachub.com/interview-questions/${slugOf(PAGE)}`;
  site.serve(path, pageOf(PAGE));
  const { page, frame } = await open(chromium);
  await page.locator('#other').click({ clickCount: 3 });
  await choose(frame, /^This is the question/);
  await panelShowing(page, OTHER);

  // A redesign has done away with the whole section.
  site.serve(path, pageOf(QUESTIONS.deadline));
  await page.reload();
  const now = await panelShowing(page, 'What you taught Sidestory no longer matches');
  expect(await now.locator('body').innerText()).toContain('keep a launch date');
  await choose(now, 'Why this panel opened');
  await now.getByText('What you taught Sidestory of this page no longer matches').waitFor();

  const options = await chromium.open(chromium.address('options.html'));
  await options.getByText(/Did not match on .*; it last did on/).waitFor();
  await options.getByRole('button', { name: /^Remove/ }).click();
  await options.getByText('Nothing yet.').waitFor();
});
