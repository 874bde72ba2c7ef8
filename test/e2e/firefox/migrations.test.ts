import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { DATABASE_VERSION } from '../../../lib/vault/database.ts';
import type { FirefoxRun } from '../support/firefox.ts';
import { test } from '../support/fixtures-firefox.ts';
import { panelFrames } from '../support/panel-firefox.ts';
import { addressOf, pageOf, slugOf } from '../support/sample-pages.ts';

// The golden databases of every released version (test/unit/vault/golden), in the real browser's own storage.

const QUESTION = { title: 'A conflict', text: 'Tell me about a conflict.' };
const ADDRESS = addressOf(QUESTION, '', 'https');

/** What the panel's page has of the browser. */
interface ExtensionPage {
  browser: { storage: { local: { clear(): Promise<void> } } };
}

interface Dump {
  name: string;
  version: number;
  stores: {
    name: string;
    keyPath: string | string[] | null;
    autoIncrement: boolean;
    indexes: { name: string; keyPath: string | string[]; unique: boolean; multiEntry: boolean }[];
    rows: unknown[];
  }[];
}

/** Runs in the panel: puts a database in the place of ours, as a former version has left it. */
async function replace(dump: Dump): Promise<void> {
  const done = (request: IDBRequest) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const isBytes = (value: unknown): value is { base64: string } =>
    typeof value === 'object' && value !== null && 'base64' in value;
  const bytesIn = (row: unknown) =>
    Object.fromEntries(
      Object.entries(Object(row)).map(([key, value]) => [
        key,
        isBytes(value) ? Uint8Array.from(atob(value.base64), (c) => c.charCodeAt(0)) : value,
      ]),
    );
  await (globalThis as unknown as ExtensionPage).browser.storage.local.clear();
  // Asked for at once, so that the background, whose own is taken away, opens none in between.
  const deleting = done(indexedDB.deleteDatabase(dump.name));
  const request = indexedDB.open(dump.name, dump.version);
  request.onupgradeneeded = () => {
    for (const { name, keyPath, autoIncrement, indexes, rows } of dump.stores) {
      const store = request.result.createObjectStore(name, { keyPath, autoIncrement });
      for (const { name: index, keyPath: path, unique, multiEntry } of indexes) {
        store.createIndex(index, path, { unique, multiEntry });
      }
      for (const row of rows) store.add(bytesIn(row));
    }
  };
  await deleting;
  await done(request);
  request.result.close();
}

/** A browser that has been closed over this database. */
async function leftWith(firefox: FirefoxRun, dump: Dump): Promise<FirefoxRun> {
  const panel = await firefox.panel(await firefox.open(ADDRESS));
  await panel.frame.evaluate(replace, dump);
  await firefox.close();
  return firefox.restart();
}

const VERSIONS = Array.from({ length: DATABASE_VERSION }, (_, i) => i + 1);

describe('a database of version', () => {
  for (const version of VERSIONS) {
    test(`${version} is opened, with what was written in it, and written to`, async ({
      firefox,
      site,
    }) => {
      site.serve(`prachub.com/interview-questions/${slugOf(QUESTION)}`, pageOf(QUESTION));
      const golden = new URL(`../../unit/vault/golden/v${version}.json`, import.meta.url);
      const again = await leftWith(firefox, JSON.parse(readFileSync(golden, 'utf8')));
      try {
        const panel = await again.panel(await again.open(ADDRESS));
        expect(await panel.text('goal')).toBe('Ship on time.');
        expect(await panel.checked('results')).toBe(true);
        await panel.type('goal', ' In print.');
        await panel.saved();
        const versions = await panel.frame.evaluate(async () =>
          (await indexedDB.databases()).map((each) => each.version),
        );
        expect(versions).toEqual([DATABASE_VERSION * 10]);
      } finally {
        await again.close();
      }
    });
  }
});

test('a database of a newer version is told, and left untouched', async ({ firefox, site }) => {
  site.serve(`prachub.com/interview-questions/${slugOf(QUESTION)}`, pageOf(QUESTION));
  const again = await leftWith(firefox, { name: 'sidestory', version: 1_000, stores: [] });
  try {
    const page: Page = await again.open(ADDRESS);
    const content = async () => {
      const [frame] = await panelFrames(page);
      return frame?.evaluate(() => document.body.textContent ?? '').catch(() => '');
    };
    await expect.poll(content).toContain('Your answers are of a newer Sidestory');
    const [frame] = await panelFrames(page);
    const found = await frame?.evaluate(() => indexedDB.databases());
    expect(found).toEqual([{ name: 'sidestory', version: 1_000 }]);
  } finally {
    await again.close();
  }
});
