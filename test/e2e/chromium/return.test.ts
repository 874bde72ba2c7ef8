import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../support/fixtures-chromium.ts';
import { addressOf, QUESTIONS } from '../support/sample-pages.ts';

/** Runs in the extension. */
function reload(): void {
  (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload();
}

const ADDRESS = addressOf(QUESTIONS.deadline);

test('F5 inside the frame brings the panel back', async ({ chromium }) => {
  const page = await chromium.open(ADDRESS);
  const panel = await chromium.panel(page);
  await panel.type('goal', 'Before the reload.');
  await panel.saved();
  // The frame may be replaced by a new one, so the old one's end is all that is awaited here.
  await panel.frame.evaluate(() => location.reload()).catch(() => undefined);
  await expect
    .poll(async () => (await chromium.panel(page)).text('goal'), { timeout: 15_000 })
    .toBe('Before the reload.');
  const again = await chromium.panel(page);
  await again.type('goal', ' And after.');
  await again.saved();
});

test('the panel comes back when the user returns to the page', async ({ chromium, site }) => {
  site.serve('guides.example/', '<title>Guides</title><h1>Guides</h1>');
  const page = await chromium.open(ADDRESS);
  const panel = await chromium.panel(page);
  await panel.type('goal', 'Before leaving.');
  await panel.saved();
  await page.goto('http://guides.example/');
  // While the first tab is away, the answer goes on in another.
  const other = await chromium.panel(await chromium.open(ADDRESS));
  await other.type('goal', ' Meanwhile elsewhere.');
  await other.saved();

  await page.goBack();
  await expect
    .poll(async () => (await chromium.panel(page)).text('goal'), { timeout: 15_000 })
    .toBe('Before leaving. Meanwhile elsewhere.');
  const again = await chromium.panel(page);
  await again.type('goal', ' And back.');
  await again.saved();
  await expect.poll(() => other.text('goal')).toContain('And back.');
});

/**
 * Leaves a page with the rail and comes back, until the browser has shown it from its cache: a message
 * that reaches a page in there, or little memory, has it loaded anew, and then nothing was tested.
 * @throws with the browser's own reasons, when it never did
 */
async function returnFromCache(page: Page, elsewhere: string): Promise<void> {
  let reasons: unknown;
  for (let visit = 0; visit < 5; visit += 1) {
    await page.locator('sidestory-root[data-view=rail]').waitFor({ state: 'attached' });
    await page.evaluate(() => {
      Object.assign(globalThis, { wasHere: true });
      addEventListener('pageshow', (event) => {
        if (event.persisted) document.title = 'from the cache';
      });
    });
    await page.goto(elsewhere);
    // A page from the cache is shown without loading, so there is no load to wait for.
    await page.goBack({ waitUntil: 'commit' });
    await page.waitForFunction(
      () => document.title === 'from the cache' || !('wasHere' in globalThis),
    );
    if ((await page.title()) === 'from the cache') return;
    reasons = await page.evaluate(() => JSON.stringify(performance.getEntriesByType('navigation')));
  }
  throw new Error(`The page never came from the cache: ${reasons}`);
}

// Chromium keeps no page with an extension's frame in that cache, but it does keep one with the rail.
test('the rail opens the panel after a return from the back-forward cache', async ({
  chromium,
  site,
}) => {
  site.serve('guides.example/', '<title>Guides</title><h1>Guides</h1>');
  const page = await chromium.open(ADDRESS);
  const panel = await chromium.panel(page);
  await panel.type('goal', 'Before leaving.');
  await panel.saved();
  await panel.frame.getByRole('button', { name: 'Close panel' }).click();
  await returnFromCache(page, 'http://guides.example/');
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  await page.mouse.click(width - 20, height / 2);
  const again = await chromium.panel(page);
  await expect.poll(() => again.text('goal')).toBe('Before leaving.');
});

test('the panel works again after the extension was reloaded under it', async ({ chromium }) => {
  const page = await chromium.open(ADDRESS);
  const panel = await chromium.panel(page);
  await panel.type('goal', 'Acknowledged.');
  await panel.saved();
  const worker = await chromium.worker();
  const gone = page.waitForEvent('framedetached');
  await worker.evaluate(reload).catch(() => undefined);
  await gone;
  await expect
    .poll(async () => (await chromium.panel(page)).text('goal'), { timeout: 20_000 })
    .toBe('Acknowledged.');
  const again = await chromium.panel(page);
  await again.type('goal', ' And on.');
  await again.saved();
});

test('words unacknowledged when the extension is reloaded are saved by the panel that comes back', async ({
  chromium,
}) => {
  const page = await chromium.open(ADDRESS);
  const panel = await chromium.panel(page);
  await panel.type('goal', 'First. ');
  await panel.saved();
  const options = await chromium.open(chromium.address('options.html'));
  const worker = await chromium.worker();
  await page.bringToFront();
  // A worker that is busy for longer than this takes acknowledges nothing of what is typed now.
  const busy = worker
    .evaluate(() => {
      const end = Date.now() + 4_000;
      while (Date.now() < end);
    })
    .catch(() => undefined);
  await panel.type('goal', 'Last words.');
  const status = await panel.status();
  console.log(`Reloaded while the status said "${status}"`);
  expect(status).not.toBe('Saved');
  // The page that asks for the reload goes with it, and cannot answer.
  await options.evaluate(reload).catch(() => undefined);
  await busy;

  // Nothing is left for the user to do: the panel carries them to the one that takes its place.
  await expect
    .poll(async () => (await chromium.panel(page)).text('goal').catch(() => ''), {
      timeout: 20_000,
    })
    .toBe('First. Last words.');
  expect(await (await chromium.panel(await chromium.open(ADDRESS))).text('goal')).toBe(
    'First. Last words.',
  );
});
