import { ChromiumRun } from './chromium.ts';
import { test as base } from './fixtures-chromium.ts';
import { Display } from './xvfb.ts';

/** Chromium in a real window: only real keys and menus grant a page's permission. */
export const test = base.extend<{ window: { display: Display; chromium: ChromiumRun } }>({
  window: async ({ site }, use) => {
    const display = await Display.start();
    const chromium = await ChromiumRun.launch({ site, display: display.name });
    await use({ display, chromium });
    await chromium.close();
    await chromium.remove();
    await display.stop();
  },
});
