import { expect } from 'vitest';
import { test } from '../../support/fixtures-firefox.ts';
import { RESTLESS, RESTLESS_PAGE, RESTLESS_PATH, WORKS } from '../../support/restless.ts';
import { addressOf } from '../../support/sample-pages.ts';

// Defends: a page that fights our element has no more than ten mounts a minute, and no word is lost over it.
// What it takes of the main thread is measured in Chromium, which can tell whose script runs.

const TEXT = 'By the fourth of May. ';

test('a page that fights is given up on in Firefox, too, and loses nothing', async ({
  firefox,
  site,
}) => {
  site.serve(RESTLESS_PATH, RESTLESS_PAGE);
  const address = addressOf(RESTLESS, '', 'https');
  let text = '';
  for (const what of ['removes it', 'moves it', 'exchanges it for a copy'] as const) {
    const page = await firefox.open(address);
    const panel = await firefox.panel(page);
    await panel.type('goal', TEXT);
    text += TEXT;
    await panel.saved();
    const before = Number(await page.evaluate('mounts'));
    const rounds = Number(await page.evaluate('rounds'));
    await page.evaluate(`work = ${WORKS[what]}; undefined`);
    await page.waitForFunction(`rounds >= ${rounds + 1_500}`, { polling: 100 });
    const mounts = Number(await page.evaluate('mounts')) - before;
    expect.soft(mounts, what).toBeLessThanOrEqual(10);
    await page.close();
  }
  const panel = await firefox.panel(await firefox.open(address));
  await expect.poll(() => panel.text('goal')).toBe(text);
});
