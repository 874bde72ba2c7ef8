import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { ChromiumRun } from '../../support/chromium.ts';
import { test } from '../../support/fixtures-chromium.ts';
import {
  COVERS,
  cover,
  moved,
  outOfSight,
  press,
  question,
  refused,
  spotOf,
  UNNOTICED,
  uncover,
} from '../../support/hostile-page.ts';
import type { ChromiumPanel } from '../../support/panel-chromium.ts';
import { addressOf, pageOf, QUESTIONS, slugOf } from '../../support/sample-pages.ts';

// Defends: a click that a page steals by covering, fading, clipping, scaling, moving or swapping the panel
// does nothing that has consequences.

const ANSWER = 'Only for me and my interviewer.';
const FIELD = '<textarea id="field" style="width: 300px">untouched</textarea>';

/** A page with a text field, its text copied, and a panel in which the answer could be copied. */
async function openPreview(
  chromium: ChromiumRun,
  serve: (address: string, html: string) => void,
): Promise<{ page: Page; panel: ChromiumPanel }> {
  const asked = { ...QUESTIONS.deadline, extra: FIELD };
  serve(`prachub.com/interview-questions/${slugOf(asked)}`, pageOf(asked));
  const page = await chromium.open(addressOf(asked));
  await page.locator('#field').focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+C');
  const panel = await chromium.panel(page);
  await panel.type('goal', ANSWER);
  await panel.saved();
  await panel.tab('Preview');
  await panel.frame.getByRole('button', { name: 'Copy' }).waitFor();
  return { page, panel };
}

/** What the page's text field takes from the clipboard. */
async function pasted(page: Page): Promise<string> {
  await page.locator('#field').focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+V');
  return page.locator('#field').inputValue();
}

test('a panel that is not in plain sight takes no press, whatever hides it', async ({
  chromium,
  site,
}) => {
  const { page, panel } = await openPreview(chromium, site.serve);
  const { frame } = panel;
  const copy = frame.getByRole('button', { name: 'Copy' });
  const spot = await spotOf(page, copy);
  for (const [way, script] of Object.entries(COVERS)) {
    // The user has been there, and the page covers the panel just before the press: nothing was told yet.
    await page.mouse.move(spot.x, spot.y);
    await panel.settled();
    await cover(page, script(spot));
    await press(page, spot);
    await refused(frame, `by a page that ${way}`);
    await uncover(page);
    await frame.getByRole('button', { name: 'Dismiss' }).click();
  }
  expect(await pasted(page)).toBe('untouched');

  // The page lets it be: the same press is taken at once.
  await panel.press(copy);
  await frame.getByRole('button', { name: /^Copied/ }).waitFor();
  expect(await pasted(page)).toBe(ANSWER);
});

test('a panel that comes under the pointer only then asks, in another place', async ({
  chromium,
  site,
}) => {
  const { page } = await openPreview(chromium, site.serve);
  // In a new load the pointer has not been over the panel, and it is elsewhere in the window.
  await page.reload();
  await cover(page, moved(-800));
  const panel = await chromium.panel(page);
  const { frame } = panel;
  await frame.getByRole('tab', { name: 'Preview' }).press('Enter');
  const copy = frame.getByRole('button', { name: 'Copy' });
  const there = await spotOf(page, copy);
  const spot = { x: there.x + 800, y: there.y };
  const expectAsked = async (way: string) => {
    await press(page, spot);
    await question(frame).waitFor();
    // Pressed at the same place again, as such a page would have it, the answer is no.
    await press(page, spot);
    await question(frame).waitFor({ state: 'detached' });
    expect(await copy.count(), way).toBe(1);
  };

  await page.mouse.move(spot.x, spot.y);
  await panel.settled();
  await uncover(page);
  await expectAsked('by a page that moves the panel there');

  await cover(page, moved(-40));
  await page.mouse.move(spot.x, spot.y);
  await panel.settled();
  await uncover(page);
  await expectAsked('by a page that moves another control there');

  await panel.settled();
  await cover(page, moved(3_000));
  await outOfSight(frame);
  await uncover(page);
  await press(page, spot);
  // It asks, or is not even told yet that it is back.
  const said = () => frame.evaluate(() => document.body.innerText);
  await expect.poll(said).toMatch(/Copy your answer to the clipboard\?|not in plain sight/);
  expect(await pasted(page)).toBe('untouched');
});

test('an answer to what is asked counts in plain sight alone', async ({ chromium, site }) => {
  const { page, panel } = await openPreview(chromium, site.serve);
  const { frame } = panel;
  const copy = frame.getByRole('button', { name: 'Copy' });
  const yes = frame.getByRole('button', { name: 'Yes, copy it' });
  const spot = await spotOf(page, copy);
  const ask = async () => {
    // The panel is moved under the pointer.
    await cover(page, moved(-40));
    await page.mouse.move(spot.x, spot.y);
    await uncover(page);
    await press(page, spot);
    await yes.click({ trial: true });
  };
  await ask();
  await cover(page, moved(3_000));
  await yes.evaluate((button: HTMLElement) => button.click());
  await refused(frame, 'by a page that moves it away');
  await uncover(page);
  await frame.getByRole('button', { name: 'Dismiss' }).click();
  expect(await pasted(page)).toBe('untouched');

  await ask();
  await yes.click();
  await frame.getByRole('button', { name: /^Copied/ }).waitFor();
  expect(await pasted(page)).toBe(ANSWER);
});

test('what cannot be taken back asks in any case, also where the browser notices nothing', async ({
  chromium,
  site,
}) => {
  const earlier = await chromium.panel(await chromium.open(addressOf(QUESTIONS.deadline)));
  await earlier.type('goal', ANSWER);
  await earlier.saved();
  // The same address asks something else: the earlier answer is offered for it.
  const { title } = QUESTIONS.deadline;
  const other = { title, text: 'How did you keep a promise that you had come to regret?' };
  site.serve(`prachub.com/interview-questions/${slugOf(other)}`, pageOf(other));
  const page = await chromium.open(addressOf(other));
  const panel = await chromium.panel(page);
  const { frame } = panel;
  const use = frame.getByRole('button', { name: 'Use that answer' });
  const spot = await spotOf(page, use);
  for (const [way, script] of Object.entries(UNNOTICED)) {
    await page.mouse.move(spot.x, spot.y);
    await panel.settled();
    await cover(page, script(spot));
    await press(page, spot);
    await question(frame).waitFor();
    // Pressed at the same place again, as a page would have it, the answer is no.
    await press(page, spot);
    await question(frame).waitFor({ state: 'detached' });
    await uncover(page);
    expect(await use.count(), way).toBe(1);
  }
  expect(await panel.text('goal')).toBe('');
  await use.click();
  await frame.getByRole('button', { name: 'Yes, use it' }).click();
  await expect.poll(() => panel.text('goal')).toBe(ANSWER);
});
