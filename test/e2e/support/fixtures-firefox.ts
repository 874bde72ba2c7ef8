import { test as base } from 'vitest';
import { FirefoxRun } from './firefox.ts';
import { type PagesServer, startPagesServer } from './pages-server.ts';

/** A test with the sample pages served, and Firefox with the built extension in a new profile. */
export const test = base.extend<{ site: PagesServer; firefox: FirefoxRun }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixtures needed from the pattern
  site: async ({}, use) => {
    const site = await startPagesServer();
    await use(site);
    await site.close();
    site.expectNoStrays();
  },
  firefox: async ({ site }, use) => {
    const run = await FirefoxRun.launch({ site });
    await use(run);
    await run.close();
    await run.remove();
  },
});
