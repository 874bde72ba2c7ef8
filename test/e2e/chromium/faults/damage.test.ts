import { readdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { expect } from 'vitest';
import { ChromiumRun } from '../../support/chromium.ts';
import { FaultRow, faultTimeout } from '../../support/faults/row.ts';
import { burst, WRITTEN } from '../../support/faults/writing.ts';
import { test } from '../../support/fixtures-chromium.ts';
import type { ChromiumPanel } from '../../support/panel-chromium.ts';
import { addressOf, QUESTIONS } from '../../support/sample-pages.ts';
import { copied, databaseFolder } from '../../support/vault-chromium.ts';

const ADDRESS = addressOf(QUESTIONS.deadline);

const filesOf = async (folder: string, name: RegExp) =>
  (await readdir(folder)).filter((file) => name.test(file)).map((file) => path.join(folder, file));

/** What becomes of the database's files while the browser is closed. */
const DAMAGE: Readonly<Record<string, (folder: string) => Promise<void>>> = {
  'CURRENT emptied': (folder) => truncate(path.join(folder, 'CURRENT')),
  'manifest overwritten': async (folder) => {
    for (const file of await filesOf(folder, /^MANIFEST/)) await writeFile(file, 'x'.repeat(200));
  },
  'log overwritten': async (folder) => {
    for (const file of await filesOf(folder, /\.log$/)) await writeFile(file, 'x'.repeat(5_000));
  },
  'log deleted': async (folder) => {
    for (const file of await filesOf(folder, /\.log$/)) await rm(file);
  },
  'half of each file gone': async (folder) => {
    for (const file of await filesOf(folder, /\.(log|ldb)$|^MANIFEST/)) {
      await truncate(file, Math.floor((await stat(file)).size / 2));
    }
  },
  'database deleted': (folder) => rm(folder, { recursive: true }),
};
const KINDS = Object.keys(DAMAGE);

const COUNTS = { tests: KINDS.length, soak: 50 };
const TIME = { timeout: faultTimeout(COUNTS, 45_000) };

const UNDER_VIEWS = { tests: 1, soak: 50 };
const UNDER_VIEWS_TIME = { timeout: faultTimeout(UNDER_VIEWS, 60_000) };

const plan = fc.record({
  words: fc.tuple(burst(), burst()),
  sections: fc.tuple(fc.constantFrom(...WRITTEN), fc.constantFrom(...WRITTEN)),
});

/** Writes an answer on, waits for its second copy, closes the browser and damages what it has stored. */
async function writeAndDamage(run: ChromiumRun, kind: string): Promise<ChromiumRun> {
  await copied(run);
  const folder = await databaseFolder(run);
  await run.close();
  await DAMAGE[kind]?.(folder);
  return run.restart();
}

/** The list says what happened and shows the answer; never that there are none. */
async function expectTold(run: ChromiumRun, panel: ChromiumPanel): Promise<void> {
  const library = await run.open(run.address('library.html'));
  const notice = library.getByText('The browser lost its database');
  await notice.waitFor();
  expect(await library.getByText('No answers yet').count()).toBe(0);
  await library.getByRole('link', { name: QUESTIONS.deadline.title, exact: true }).waitFor();
  await expect.poll(() => panel.content()).toContain('One answer was brought back');
  await library.getByRole('button', { name: 'Understood' }).click();
  await notice.waitFor({ state: 'detached' });
  await expect.poll(() => panel.content()).not.toContain('brought back');
}

test(
  'a database that is damaged while the browser is closed: the text is back, and the user is told',
  TIME,
  async ({ site }) => {
    const row = new FaultRow('database damaged while the browser was closed', COUNTS);
    const typed = { goal: '', data: '', results: '' };
    let run = await ChromiumRun.launch({ site });
    let strikes = 0;
    try {
      let panel = await run.panel(await run.open(ADDRESS));
      for (const { words, sections } of row.draw(plan)) {
        for (const [i, section] of sections.entries()) {
          await panel.type(section, words[i] ?? '');
          typed[section] += words[i] ?? '';
        }
        await panel.saved();
        const kind = KINDS[strikes % KINDS.length] ?? '';
        strikes += 1;
        run = await writeAndDamage(run, kind);
        panel = await run.panel(await run.open(ADDRESS));
        for (const section of WRITTEN) {
          expect(await panel.text(section), kind).toBe(typed[section]);
        }
        await expectTold(run, panel);
        row.tally(kind);
        row.happened();
      }
    } finally {
      await run.close();
      await run.remove();
    }
  },
);

test(
  'a database deleted under open views is back at the next word, with what they still have',
  UNDER_VIEWS_TIME,
  async ({ site }) => {
    const row = new FaultRow('database deleted under open views', UNDER_VIEWS);
    for (const words of row.draw(fc.tuple(burst(), burst(), burst()))) {
      const run = await ChromiumRun.launch({ site });
      try {
        await deleteUnderViews(run, words);
        row.happened();
      } finally {
        await run.close();
        await run.remove();
      }
    }
  },
);

async function deleteUnderViews(run: ChromiumRun, [one, two, three]: [string, string, string]) {
  const panel = await run.panel(await run.open(ADDRESS));
  await panel.type('goal', one);
  await panel.saved();
  await copied(run);
  await panel.type('goal', two);
  await panel.saved();
  const options = await run.open(run.address('options.html'));
  await options.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase('sidestory');
        request.onsuccess = () => resolve(undefined);
        request.onerror = () => reject(request.error);
      }),
  );
  await panel.type('role', three);
  await panel.saved();
  await expect.poll(() => panel.content()).toContain('One answer was brought back');
  await run.stopWorker();
  const second = await run.panel(await run.open(ADDRESS));
  await expect.poll(() => second.text('goal')).toBe(one + two);
  await expect.poll(() => second.text('role')).toBe(three);
  await options.getByText('The browser lost its database').waitFor();
}
