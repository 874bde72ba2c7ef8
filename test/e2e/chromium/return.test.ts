import { expect } from 'vitest';
import { test } from '../support/fixtures-chromium.ts';
import { addressOf, QUESTIONS } from '../support/sample-pages.ts';

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

test('the panel comes back with the page from the back-forward cache', async ({
  chromium,
  site,
}) => {
  site.serve('prachub.com/guides', '<title>Guides</title><h1>Guides</h1>');
  const page = await chromium.open(ADDRESS);
  const panel = await chromium.panel(page);
  await panel.type('goal', 'Before leaving.');
  await panel.saved();
  await page.evaluate(() => {
    addEventListener('pageshow', (event) => {
      document.title = event.persisted ? 'from the cache' : 'loaded anew';
    });
  });
  await page.goto('http://prachub.com/guides');

  // While the first tab is away, the answer goes on in another.
  const other = await chromium.panel(await chromium.open(ADDRESS));
  await other.type('goal', ' Meanwhile elsewhere.');
  await other.saved();

  await page.goBack();
  await page.waitForFunction(() => document.title === 'from the cache');
  await expect
    .poll(async () => (await chromium.panel(page)).text('goal'), { timeout: 15_000 })
    .toBe('Before leaving. Meanwhile elsewhere.');
  const again = await chromium.panel(page);
  await again.type('goal', ' And back.');
  await again.saved();
  await expect.poll(() => other.text('goal')).toContain('And back.');
});

test('the panel works again after the extension was reloaded under it', async ({ chromium }) => {
  const page = await chromium.open(ADDRESS);
  const panel = await chromium.panel(page);
  await panel.type('goal', 'Acknowledged.');
  await panel.saved();
  const worker = await chromium.worker();
  const gone = page.waitForEvent('framedetached');
  await worker.evaluate(() => {
    (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload();
  });
  await gone;
  await expect
    .poll(async () => (await chromium.panel(page)).text('goal'), { timeout: 20_000 })
    .toBe('Acknowledged.');
  const again = await chromium.panel(page);
  await again.type('goal', ' And on.');
  await again.saved();
});

test('words typed while the extension is reloaded can be got out', async ({ chromium }) => {
  const page = await chromium.open(ADDRESS);
  const panel = await chromium.panel(page);
  await panel.type('goal', 'First. ');
  await panel.saved();
  const worker = await chromium.worker();
  await Promise.all([
    worker.evaluate(() => {
      const scope = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
      scope.chrome.runtime.reload();
    }),
    panel.type('goal', 'Last words.'),
  ]).catch(() => undefined);

  // Either they were acknowledged, or the panel that holds them is still there to copy from.
  const inVault = async () => {
    const fresh = await chromium.panel(await chromium.open(ADDRESS));
    return fresh.text('goal');
  };
  const kept = await panel.content().catch(() => '');
  const stored = await inVault();
  console.log(`After the reload: the old panel says "${kept.slice(0, 60)}", the vault "${stored}"`);
  expect(stored).toContain('First. ');
  const typed = /Last words\./;
  expect(typed.test(kept) || typed.test(stored)).toBe(true);
});
