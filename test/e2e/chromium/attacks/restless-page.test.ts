import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../../support/fixtures-chromium.ts';
import { test as testInWindow } from '../../support/fixtures-window.ts';
import { sampleOwn } from '../../support/own-share.ts';
import { ChromiumPanel } from '../../support/panel-chromium.ts';
import { RESTLESS, RESTLESS_PAGE, RESTLESS_PATH, WORKS } from '../../support/restless.ts';
import { addressOf, QUESTIONS } from '../../support/sample-pages.ts';
import { keysOf } from '../../support/xvfb.ts';

// Defends: a page that never rests, or fights our element, gets next to none of its main thread taken and
// no more than ten mounts a minute; no word is lost over it, and the user still gets to the answer.

const TEXT = 'By the fourth of May.';

/** Until the page has gone on for so many more rounds. */
async function goOn(page: Page, more: number): Promise<void> {
  const until = (await page.evaluate<number>('rounds')) + more;
  await page.waitForFunction(`rounds >= ${until}`, null, { polling: 100 });
}

test('a page that never rests, or fights, takes little and loses nothing', async ({
  chromium,
  site,
}) => {
  site.serve(RESTLESS_PATH, RESTLESS_PAGE);
  let text = '';
  const taken = { own: 0, all: 0 };
  for (const [what, work] of Object.entries(WORKS)) {
    const page = await chromium.open(addressOf(RESTLESS));
    const panel = await chromium.panel(page);
    await panel.type('goal', TEXT);
    text += TEXT;
    await panel.saved();
    const before = await page.evaluate<number>('mounts');
    const { own, all } = await sampleOwn(page, async () => {
      await page.evaluate(`work = ${work}; undefined`);
      await goOn(page, 2_500);
    });
    taken.own += own;
    taken.all += all;
    const mounts = (await page.evaluate<number>('mounts')) - before;
    expect.soft(mounts, what).toBeLessThanOrEqual(10);
    await page.close();
  }
  // Of all these pages together: one alone is not watched for long enough to even out a single reading.
  expect.soft(taken.own / taken.all).toBeLessThan(0.01);
  const library = await chromium.open(chromium.address('library.html'));
  await library.getByRole('link', { name: QUESTIONS.deadline.title, exact: true }).first().click();
  await library.waitForURL(/#answer=/);
  await expect.poll(() => new ChromiumPanel(library.mainFrame()).text('goal')).toBe(text);
  expect(chromium.errors).toEqual([]);
});

testInWindow(
  'the toolbar button leads to the answer while the page fights, and into it afterwards',
  async ({ site, window: { chromium, display } }) => {
    site.serve(RESTLESS_PATH, RESTLESS_PAGE);
    const page = await chromium.open(addressOf(RESTLESS));
    const panel = await chromium.panel(page);
    await panel.type('goal', TEXT);
    await panel.saved();
    await page.evaluate(`work = ${WORKS['removes it']}; undefined`);
    await page.waitForFunction('mounts > 9 && !host()');

    await display.focus('chromium');
    const press = async () => {
      await page.bringToFront();
      await page.waitForFunction(() => document.hasFocus());
      await display.press(keysOf('chrome'));
    };
    const opened = chromium.context.waitForEvent('page');
    await press();
    const library = await opened;
    await library.waitForURL(/library\.html#answer=/);
    expect(await new ChromiumPanel(library.mainFrame()).text('goal')).toBe(TEXT);

    await page.evaluate('work = () => {}; undefined');
    await press();
    expect(await (await chromium.panel(page)).text('goal')).toBe(TEXT);
  },
);
