import { expect } from 'vitest';
import { test } from '../../support/fixtures-firefox.ts';
import { addressOf, QUESTIONS } from '../../support/sample-pages.ts';

// Defends: Firefox tells nobody whether a page covers the panel, so a click with consequences takes two steps.

test('a click that would copy asks, in another place; by keys it is done', async ({ firefox }) => {
  const page = await firefox.open(addressOf(QUESTIONS.deadline, '', 'https'));
  const panel = await firefox.panel(page);
  await panel.type('goal', 'Only for me and my interviewer.');
  await panel.tab('Preview');
  const copy = await panel.find('button', 'Copy');
  const inFrame = await copy.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2 - innerWidth, y: top + height / 2 };
  });
  const right = await page.$eval('sidestory-root', (host) => host.getBoundingClientRect().right);
  const click = () => page.mouse.click(right + inFrame.x, inFrame.y);
  const asked = () =>
    panel.frame.evaluate(() => document.querySelector('[role=alertdialog]') !== null);
  await click();
  await expect.poll(asked).toBe(true);
  // Once more at the same place, as a page would have it: no.
  await click();
  await expect.poll(asked).toBe(false);
  expect(await panel.content()).not.toContain('Copied');

  await click();
  const yes = await panel.find('button', 'Yes, copy it');
  await expect.poll(() => yes.evaluate((button) => button.matches(':enabled'))).toBe(true);
  await panel.press(yes, 'Enter');
  await panel.find('button', 'Copied');
});
