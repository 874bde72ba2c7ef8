import { expect } from 'vitest';
import { ChromiumRun } from '../../support/chromium.ts';
import { test } from '../../support/fixtures-chromium.ts';
import { ChromiumOverlay } from '../../support/overlay-chromium.ts';
import { addressOf, pageOf, QUESTIONS, slugOf } from '../../support/sample-pages.ts';

// Defends: the page's rules change nothing of ours, and ours nothing of the page's.

/** Rules of the kinds that pages have, each as strong as it can be. */
const RULES = `<style>
  * { all: unset !important; letter-spacing: 1em !important; }
  html { font-size: 40px !important; line-height: 3 !important; writing-mode: vertical-rl !important; overflow: hidden !important; }
  html *, div, span, button, iframe { border: 9px solid red !important; margin: 30px !important; width: 33px !important;
    padding: 20px !important; font: 3rem/4 fantasy !important; color: lime !important; float: left !important; }
  sidestory-root, html > :last-child { position: static !important; inset: 200px !important; width: 12px !important;
    zoom: 3 !important; opacity: .2 !important; transform: rotate(9deg) !important; animation: x 1s infinite !important; }
  @keyframes x { to { left: 0; top: 50px; width: 5px; scale: .2; } }
  @font-face { font-family: system-ui; src: url(data:,); }
  @property --width { syntax: '<length>'; inherits: true; initial-value: 7px; }
  :root { --paper: red; --ink: red; --accent: red; --width: 3px; }
</style>`;

/** Runs in the panel: where its parts are, and how large their letters. */
function drawn() {
  const parts = [...document.querySelectorAll('h1, h2, button, [role=textbox]')];
  return parts.map((part) => {
    const { left, top, width, height } = part.getBoundingClientRect();
    return [left, top, width, height, getComputedStyle(part).fontSize].join(' ');
  });
}

test('no rule of the page reaches in', async ({ chromium, site }) => {
  const hostile = { ...QUESTIONS.deadline, title: 'Keep a launch date in red', extra: RULES };
  const path = `prachub.com/interview-questions/${slugOf(hostile)}`;
  site.serve(path, pageOf(hostile).replace(hostile.title, QUESTIONS.deadline.title));
  const looks = [];
  for (const address of [addressOf(QUESTIONS.deadline), `http://${path}`]) {
    const page = await chromium.open(address);
    const panel = await chromium.panel(page);
    const overlay = await ChromiumOverlay.in(page);
    const { width, right } = await overlay.host();
    await panel.frame.waitForFunction(() => document.getAnimations().length === 0);
    const inFrame = await panel.frame.evaluate(drawn);
    await panel.frame.getByRole('button', { name: 'Close panel' }).click();
    await overlay.shows('rail');
    looks.push({ width, right, inFrame, rail: await overlay.railBox() });
    // The rail is where it is drawn, and opens.
    await overlay.pressRail();
    await overlay.shows('panel');
    await page.close();
  }
  expect(looks[0]?.inFrame.length).toBeGreaterThan(9);
  expect(looks[1]).toEqual(looks[0]);
});

/** Runs in the page: each element with all that its style has become. */
function computed() {
  return [...document.querySelectorAll('html, head *, body, body *')].map((element) => {
    const style = getComputedStyle(element);
    const values = [...style].map((property) => `${property}: ${style.getPropertyValue(property)}`);
    return [element.tagName, ...values].join('; ');
  });
}

test('no rule of ours reaches out', async ({ site }) => {
  // Too narrow for making room, which is meant to change a page's width.
  const window = { width: 1_000, height: 800 };
  const styles: unknown[] = [];
  for (const extension of [null, undefined]) {
    const run = await ChromiumRun.launch({
      site,
      window,
      ...(extension === null && { extension }),
    });
    try {
      const page = await run.open(addressOf(QUESTIONS.deadline));
      if (extension !== null) await run.panel(page);
      styles.push(await page.evaluate(computed));
    } finally {
      await run.close();
      await run.remove();
    }
  }
  expect(styles[1]).toEqual(styles[0]);
});
