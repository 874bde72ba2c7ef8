import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { test as base } from 'vitest';
import { ChromiumRun } from './chromium.ts';
import { type PagesServer, startPagesServer } from './pages-server.ts';
import { ARTIFACTS } from './paths.ts';

/** Leaves a picture of every open page of a failed test. */
async function picture(run: ChromiumRun, name: string): Promise<void> {
  await mkdir(ARTIFACTS, { recursive: true });
  const stem = name.replace(/[^a-z0-9]+/gi, '-').slice(0, 80);
  for (const [index, page] of run.context.pages().entries()) {
    const file = path.join(ARTIFACTS, `${stem}-${index}.png`);
    // The page may be gone; a picture is only ever a help.
    await page.screenshot({ path: file, timeout: 3_000 }).catch(() => undefined);
  }
}

/** A test with the sample pages served, and Chromium with the built extension in a new profile. */
export const test = base.extend<{ site: PagesServer; chromium: ChromiumRun }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixtures needed from the pattern
  site: async ({}, use) => {
    const site = await startPagesServer();
    await use(site);
    await site.close();
    site.expectNoStrays();
  },
  chromium: async ({ site, task }, use) => {
    const run = await ChromiumRun.launch({ site });
    await use(run);
    if (task.result?.state === 'fail') await picture(run, task.name);
    await run.close();
    await run.remove();
  },
});
