import { open, readdir, rm, stat, truncate } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { FaultRow, faultTimeout } from '../../support/faults/row.ts';
import { burst } from '../../support/faults/writing.ts';
import { FirefoxRun } from '../../support/firefox.ts';
import { test } from '../../support/fixtures-firefox.ts';
import { type FirefoxPanel, panelFrames } from '../../support/panel-firefox.ts';
import { addressOf, QUESTIONS } from '../../support/sample-pages.ts';

const ADDRESS = addressOf(QUESTIONS.deadline);

/** Waits until every edit is in the second copy, asked of the database and not of our own code. */
async function copied({ frame }: FirefoxPanel): Promise<void> {
  const isCopied = () =>
    frame.evaluate(async () => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const db = await done(indexedDB.open('sidestory'));
      const reading = db.transaction(['meta', 'updates']);
      const meta: { copiedSeq?: number } = await done(reading.objectStore('meta').get('vault'));
      const keys = await done(reading.objectStore('updates').getAllKeys());
      db.close();
      return meta.copiedSeq === keys.at(-1);
    });
  await expect.poll(isCopied).toBe(true);
}

/** The files in which the browser keeps the extension's database, not those of its `storage.local`. */
async function databaseFiles(firefox: FirefoxRun): Promise<string[]> {
  const parent = path.join(firefox.profile, 'storage', 'default');
  const { host } = new URL(firefox.address(''));
  const own = (await readdir(parent)).filter((name) => name.endsWith(host));
  const found = await Promise.all(
    own.map(async (name) => {
      const folder = path.join(parent, name, 'idb');
      const files = await readdir(folder);
      return files
        .filter((file) => file.includes('.sqlite'))
        .map((file) => path.join(folder, file));
    }),
  );
  return found.flat();
}

async function overwrite(file: string, from: number, length: number): Promise<void> {
  const handle = await open(file, 'r+');
  await handle.write(Buffer.alloc(length, 'x'), 0, length, from);
  await handle.close();
}

interface Damage {
  /** Whether the browser then opens the database, empty or as it was earlier. */
  readonly opens: boolean;
  strike(file: string): Promise<void>;
}

const DAMAGE: Readonly<Record<string, Damage>> = {
  'header overwritten': { opens: true, strike: (file) => overwrite(file, 0, 100) },
  'half of it cut off': {
    opens: true,
    strike: async (file) => truncate(file, Math.floor((await stat(file)).size / 2)),
  },
  'middle overwritten': {
    opens: false,
    strike: async (file) => {
      const { size } = await stat(file);
      await overwrite(file, Math.floor(size * 0.15), Math.floor(size * 0.8));
    },
  },
  'file deleted': { opens: true, strike: (file) => rm(file) },
};
const KINDS = Object.keys(DAMAGE);

const COUNTS = { tests: KINDS.length, soak: 50 };
const TIME = { timeout: faultTimeout(COUNTS, 60_000) };

/** What a page's panel says, whether or not there is an answer in it. */
async function wordsIn(page: Page): Promise<string> {
  const frame = (await panelFrames(page)).at(-1);
  return (await frame?.evaluate(() => document.body.textContent).catch(() => '')) ?? '';
}

/** Presses what has such words or such a name in a page or frame of ours, once it is there. */
async function press(page: Page | Frame, name: string): Promise<void> {
  const pressed = () =>
    page.evaluate((wanted) => {
      const all = [...document.querySelectorAll<HTMLElement>('button, [role=menuitem]')];
      const nameOf = (each: HTMLElement) => each.ariaLabel ?? each.innerText;
      const found = all.find((each) => nameOf(each).startsWith(wanted));
      found?.click();
      return found !== undefined;
    }, name);
  await expect.poll(pressed).toBe(true);
}

/** The list of all answers, opened from a page's panel: the tool itself may not go there. */
async function openLibrary(run: FirefoxRun, page: Page): Promise<Page> {
  const frame = (await panelFrames(page)).at(-1);
  if (!frame) throw new Error('The page has no panel');
  await press(frame, 'More');
  await press(frame, 'All answers');
  const found: Page[] = [];
  const look = async () => {
    for (const each of await run.browser.pages()) {
      const address = await each.evaluate(() => location.href).catch(() => '');
      if (address.startsWith(run.address('library.html'))) found.push(each);
    }
    return found.length;
  };
  await expect.poll(look).toBeGreaterThan(0);
  return found[0] as Page;
}

/** What cannot be opened is told, is not taken for empty, and is replaced at the user's word. */
async function replace(run: FirefoxRun): Promise<void> {
  const page = await run.open(ADDRESS);
  await expect.poll(() => wordsIn(page)).toContain('Your answers cannot be reached');
  const library = await openLibrary(run, page);
  await press(library, 'Replace it by the second copy');
  await press(library, 'Yes, replace the database');
  const words = () => library.evaluate(() => document.body.innerText);
  await expect.poll(words).toContain(QUESTIONS.deadline.title);
  await library.close();
  await page.close();
}

/** The list says what happened and shows the answer; never that there are none. */
async function expectTold(run: FirefoxRun, page: Page): Promise<void> {
  const library = await openLibrary(run, page);
  const words = () => library.evaluate(() => document.body.innerText);
  await expect.poll(words).toContain('The browser lost its database');
  await expect.poll(words).toContain(QUESTIONS.deadline.title);
  expect(await words()).not.toContain('No answers yet');
  await press(library, 'Understood');
  await expect.poll(words).not.toContain('The browser lost its database');
  await library.close();
}

test(
  'a database that is damaged while the browser is closed: the text is back, and the user is told',
  TIME,
  async ({ site }) => {
    const row = new FaultRow('Firefox: database damaged while the browser was closed', COUNTS);
    let run = await FirefoxRun.launch({ site });
    let typed = '';
    let strikes = 0;
    try {
      for (const words of row.draw(fc.tuple(burst(), burst()))) {
        const before = await run.panel(await run.open(ADDRESS));
        await before.type('goal', words.join(''));
        typed += words.join('');
        await before.saved();
        await copied(before);
        const kind = KINDS[strikes % KINDS.length] ?? '';
        const { opens, strike } = DAMAGE[kind] ?? {};
        strikes += 1;
        await run.close();
        const files = await databaseFiles(run);
        const struck = files.filter((file) => opens === false || file.endsWith('.sqlite'));
        expect(struck).not.toEqual([]);
        for (const file of struck) if ((await stat(file)).size > 0) await strike?.(file);
        run = await run.restart();
        if (opens === false) await replace(run);
        const after = await run.panel(await run.open(ADDRESS));
        await expect.poll(() => after.text('goal'), { message: kind }).toBe(typed);
        await expect.poll(() => after.content()).toContain('One answer was brought back');
        await expectTold(run, after.page);
        row.tally(kind);
        row.happened();
      }
    } finally {
      await run.close();
      await run.remove();
    }
  },
);
