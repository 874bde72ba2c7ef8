import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { ChromiumRun } from '../support/chromium.ts';
import { test } from '../support/fixtures-chromium.ts';
import { ChromiumOverlay } from '../support/overlay-chromium.ts';
import { addressOf, QUESTIONS } from '../support/sample-pages.ts';

const ADDRESS = addressOf(QUESTIONS.deadline);

test('Escape closes the panel to the rail, and the site remembers what was left', async ({
  chromium,
}) => {
  const page = await chromium.open(ADDRESS);
  const overlay = await ChromiumOverlay.in(page);
  const panel = await chromium.panel(page);
  await panel.type('goal', 'Kept while closed.');
  await panel.saved();
  await panel.editor('goal').press('Escape');
  await overlay.shows('rail');
  // The browser tells of a frame's end after it has ended.
  await expect.poll(() => page.frames().length).toBe(1);

  await page.reload();
  await overlay.shows('rail');
  const other = await chromium.open(addressOf(QUESTIONS.disagreement));
  await (await ChromiumOverlay.in(other)).shows('rail');

  await page.bringToFront();
  await overlay.pressRail();
  await overlay.shows('panel');
  expect(await (await chromium.panel(page)).text('goal')).toBe('Kept while closed.');
  await page.reload();
  await overlay.shows('panel');
});

test('Escape closes the innermost thing first', async ({ chromium }) => {
  const page = await chromium.open(ADDRESS);
  const overlay = await ChromiumOverlay.in(page);
  const { frame } = await chromium.panel(page);
  await frame.getByRole('button', { name: 'More' }).click();
  await frame.getByRole('menu').waitFor();
  await frame.getByRole('menuitem').first().press('Escape');
  await frame.getByRole('menu').waitFor({ state: 'detached' });
  await overlay.shows('panel');
  await frame.getByRole('button', { name: 'More' }).press('Escape');
  await overlay.shows('rail');
});

test('makes room beside the page in a wide window, and gives it back', async ({ chromium }) => {
  const page = await chromium.open(ADDRESS);
  const overlay = await ChromiumOverlay.in(page);
  const panel = await chromium.panel(page);
  const { width } = await overlay.host();
  await expect.poll(async () => (await overlay.body()).right).toBe((await overlay.host()).left);
  const open = await overlay.body();

  await panel.frame.getByRole('button', { name: 'Close panel' }).click();
  await overlay.shows('rail');
  await expect.poll(async () => (await overlay.body()).width).toBe(open.width + width);
  expect((await overlay.body()).left).toBe(0);
  expect(await page.evaluate(() => document.documentElement.getAttributeNames())).toEqual(['lang']);
});

test('covers the page instead in a window that is too narrow for both', async ({ site }) => {
  const chromium = await ChromiumRun.launch({ site, window: { width: 1000, height: 800 } });
  try {
    const page = await chromium.open(ADDRESS);
    const overlay = await ChromiumOverlay.in(page);
    await chromium.panel(page);
    const inner = await page.evaluate(() => document.documentElement.clientWidth);
    expect(inner).toBeLessThan(1100);
    expect(await overlay.body()).toMatchObject({ left: 0, width: inner });
    expect((await overlay.host()).left).toBeLessThan(inner);
  } finally {
    await chromium.close();
    await chromium.remove();
  }
});

test('the edge makes the panel wider by keyboard, and the width is kept', async ({ chromium }) => {
  const page = await chromium.open(ADDRESS);
  const overlay = await ChromiumOverlay.in(page);
  await chromium.panel(page);
  const before = await overlay.edgeValue();
  expect((await overlay.host()).width).toBe(before);
  await overlay.focusEdge();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  const wider = before + 32;
  await expect.poll(() => overlay.edgeValue()).toBe(wider);
  await expect.poll(async () => (await overlay.host()).width).toBe(wider);
  await expect.poll(async () => (await overlay.body()).right).toBe((await overlay.host()).left);

  const other = await chromium.open(addressOf(QUESTIONS.disagreement));
  await chromium.panel(other);
  expect((await (await ChromiumOverlay.in(other)).host()).width).toBe(wider);

  await page.bringToFront();
  await page.keyboard.press('Home');
  await expect.poll(() => overlay.edgeValue()).toBe(320);
  await page.keyboard.press('End');
  await expect.poll(() => overlay.edgeValue()).toBe(720);
});

test('the side chosen in the options is where the panel stands, at once', async ({ chromium }) => {
  const page = await chromium.open(ADDRESS);
  const overlay = await ChromiumOverlay.in(page);
  await chromium.panel(page);
  const options = await chromium.open(chromium.address('options.html'));
  // The radio shows what is stored, a message later.
  await options.getByRole('radio', { name: 'Left' }).click();
  await expect.poll(() => options.getByRole('radio', { name: 'Left' }).isChecked()).toBe(true);
  await page.bringToFront();
  await expect.poll(async () => (await overlay.host()).left).toBe(0);
  await expect.poll(async () => (await overlay.body()).left).toBe((await overlay.host()).right);

  await page.reload();
  await chromium.panel(page);
  expect((await overlay.host()).left).toBe(0);
  await options.bringToFront();
  await options.reload();
  await expect.poll(() => options.getByRole('radio', { name: 'Left' }).isChecked()).toBe(true);
});

/** The narrowest panel, a phone, half a window, a window. */
const WIDTHS = [320, 420, 760, 1400];

/** What can be pressed or written in and is not wholly within the window's width, and whatever scrolls sideways. */
function strays(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seen = (element: Element) => element.getBoundingClientRect().width > 1;
    const all = [...document.querySelectorAll('button, a, input, textarea, [role=textbox]')];
    const outside = all.filter(seen).filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < 0 || right > document.documentElement.clientWidth;
    });
    const sideways = [...document.querySelectorAll('*')].filter(
      (element) =>
        element.scrollWidth > element.clientWidth &&
        /auto|scroll/.test(getComputedStyle(element).overflowX),
    );
    return [...outside, ...sideways].map(
      ({ ariaLabel, textContent, className }) => ariaLabel ?? (textContent || String(className)),
    );
  });
}

test('every view in a tab fits its window, however narrow or wide', async ({ chromium }) => {
  for (const question of [QUESTIONS.deadline, QUESTIONS.disagreement]) {
    const panel = await chromium.panel(await chromium.open(addressOf(question)));
    await panel.type('goal', `About: ${question.title}`);
    await panel.saved();
  }
  const library = await chromium.open(chromium.address('library.html'));
  await library.getByRole('button', { name: `Delete: ${QUESTIONS.disagreement.title}` }).click();
  await library.getByRole('button', { name: 'Undo' }).waitFor();
  const answer = await library
    .getByRole('link', { name: QUESTIONS.deadline.title, exact: true })
    .getAttribute('href');
  const fits = async (page: Page) => {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(() => strays(page), { message: `${page.url()} at ${width}` }).toEqual([]);
    }
  };
  await fits(library);
  for (const [file, heading] of [
    [`library.html${answer}`, QUESTIONS.deadline.text],
    [`library.html${answer?.replace('answer', 'versions')}`, 'Versions'],
    ['library.html#trash', 'Trash'],
    ['library.html#export', 'Export'],
    ['library.html#import', 'Import'],
    ['options.html', 'Sidestory options'],
    ['panel.html', 'Prepare your answer, part by part'],
  ] as const) {
    const page = await chromium.open(chromium.address(file));
    await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
    await fits(page);
    await page.close();
  }
});
