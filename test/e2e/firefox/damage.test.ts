import { open, readdir, rm, stat, truncate } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect } from 'vitest';
import type { FirefoxRun } from '../support/firefox.ts';
import { test } from '../support/fixtures-firefox.ts';
import { type FirefoxPanel, panelFrames } from '../support/panel-firefox.ts';
import { addressOf, QUESTIONS } from '../support/sample-pages.ts';

const ADDRESS = addressOf(QUESTIONS.deadline);
const TEXT = 'We had promised the fourth of May, in print.';

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

const DAMAGE: Record<string, (file: string) => Promise<void>> = {
  'has a bad header': (file) => overwrite(file, 0, 100),
  'is cut in half': async (file) => truncate(file, Math.floor((await stat(file)).size / 2)),
  'is deleted': (file) => rm(file),
};

describe('a database file that', () => {
  for (const [name, damage] of Object.entries(DAMAGE)) {
    test(`${name}: the text is back, and the user is told`, async ({ firefox }) => {
      const panel = await firefox.panel(await firefox.open(ADDRESS));
      await panel.type('goal', TEXT);
      await panel.saved();
      await copied(panel);
      await firefox.close();
      const files = (await databaseFiles(firefox)).filter((file) => file.endsWith('.sqlite'));
      expect(files).not.toEqual([]);
      for (const file of files) await damage(file);
      const again = await firefox.restart();
      try {
        const after = await again.panel(await again.open(ADDRESS));
        await expect.poll(() => after.text('goal')).toBe(TEXT);
        await expect.poll(() => after.content()).toContain('One answer was brought back');
      } finally {
        await again.close();
      }
    });
  }
});

test('a database that cannot be opened is told, and not taken for an empty one', async ({
  firefox,
}) => {
  const panel = await firefox.panel(await firefox.open(ADDRESS));
  await panel.type('goal', TEXT);
  await panel.saved();
  await copied(panel);
  await firefox.close();
  for (const file of await databaseFiles(firefox)) {
    const { size } = await stat(file);
    if (size > 0) await overwrite(file, Math.floor(size * 0.15), Math.floor(size * 0.8));
  }
  const again = await firefox.restart();
  try {
    const page = await again.open(ADDRESS);
    const content = async () => {
      const frames = await panelFrames(page);
      return (
        (await frames
          .at(-1)
          ?.evaluate(() => document.body.textContent)
          .catch(() => '')) ?? ''
      );
    };
    await expect.poll(content).toContain('Your answers cannot be reached');
  } finally {
    await again.close();
  }
});
