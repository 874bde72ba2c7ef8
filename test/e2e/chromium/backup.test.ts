import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { chooseFile } from '../support/choose-file.ts';
import { ChromiumRun } from '../support/chromium.ts';
import { test } from '../support/fixtures-chromium.ts';
import { addressOf, QUESTIONS } from '../support/sample-pages.ts';

/** The backup that "Export" gives. */
async function backupOf(chromium: ChromiumRun): Promise<string> {
  const library = await chromium.open(chromium.address('library.html#export'));
  const [file] = await Promise.all([
    library.waitForEvent('download'),
    library.getByRole('button', { name: /^Download/ }).click(),
  ]);
  const text = await readFile(await file.path(), 'utf8');
  await library.close();
  return text;
}

function chooseText(library: Page, text: string, name = 'backup.json'): Promise<void> {
  return chooseFile(library, { name, mimeType: '', buffer: Buffer.from(text) });
}

async function openImport(chromium: ChromiumRun): Promise<Page> {
  return chromium.open(chromium.address('library.html#import'));
}

async function write(chromium: ChromiumRun, text: string): Promise<void> {
  const panel = await chromium.panel(await chromium.open(addressOf(QUESTIONS.deadline)));
  await panel.type('goal', text);
  await panel.saved();
}

const withoutTime = (text: string) => text.replace(/"exportedAt": "[^"]+"/, '');

test('a backup brings everything back into an empty profile', async ({ chromium, site }) => {
  await write(chromium, 'We had promised the fourth of May.');
  const backup = await backupOf(chromium);
  const other = await ChromiumRun.launch({ site });
  try {
    const library = await openImport(other);
    await chooseText(library, backup);
    await library.getByText('Not here yet.').waitFor();
    expect(await library.getByRole('region', { name: 'What it would do' }).innerText()).toContain(
      '1 question · 1 new',
    );
    await library.getByRole('button', { name: 'Import 1 question' }).click();
    await library.getByText('1 question added').waitFor();
    // Before the page is opened again, which notes that it was seen.
    expect(withoutTime(await backupOf(other))).toBe(withoutTime(backup));
    const panel = await other.panel(await other.open(addressOf(QUESTIONS.deadline)));
    expect(await panel.text('goal')).toBe('We had promised the fourth of May.');
  } finally {
    await other.close();
    await other.remove();
  }
});

test('an older backup takes nothing back, and an open panel shows what another adds', async ({
  chromium,
  site,
}) => {
  await write(chromium, 'First.');
  const older = await backupOf(chromium);
  const other = await ChromiumRun.launch({ site });
  let elsewhere: string;
  try {
    const library = await openImport(other);
    await chooseText(library, older);
    await library.getByRole('button', { name: 'Import 1 question' }).click();
    await library.getByText('1 question added').waitFor();
    const panel = await other.panel(await other.open(addressOf(QUESTIONS.deadline)));
    await panel.type('role', 'Written elsewhere.');
    await panel.saved();
    elsewhere = await backupOf(other);
  } finally {
    await other.close();
    await other.remove();
  }

  const panel = await chromium.panel(await chromium.open(addressOf(QUESTIONS.deadline)));
  await panel.type('goal', ' Second.');
  await panel.saved();
  const library = await openImport(chromium);
  await chooseText(library, older);
  await library.getByText('There is nothing in it that is not here.').waitFor();
  await library.getByRole('button', { name: 'Cancel' }).click();
  await chooseText(library, elsewhere);
  await library.getByText('Adds to Role and ownership.').waitFor();
  await library.getByRole('button', { name: 'Import 1 question' }).click();
  await library.getByText('1 answer merged').waitFor();
  expect(await panel.text('goal')).toBe('First. Second.');
  await expect.poll(() => panel.text('role')).toBe('Written elsewhere.');
});

test('what is no backup, or a damaged one, is refused in words', async ({ chromium }) => {
  await write(chromium, 'First.');
  const backup = await backupOf(chromium);
  const library = await openImport(chromium);
  for (const [text, words] of [
    ['{"format":"other"}', 'no backup of Sidestory'],
    [backup.slice(0, -20), 'no JSON, or a part of it is missing'],
    [backup.replace('First.', 'Worst.'), 'This file is damaged'],
  ] as const) {
    await chooseText(library, text);
    await expect.poll(() => library.getByRole('alert').innerText()).toContain(words);
  }
});

test('an import that stops before its commit leaves nothing', async ({ chromium }) => {
  await write(chromium, 'First.');
  const staged = () =>
    library.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const open = indexedDB.open('sidestory');
          open.onerror = () => reject(open.error);
          open.onsuccess = () => {
            const counting = open.result.transaction('staging').objectStore('staging').count();
            counting.onsuccess = () => {
              open.result.close();
              resolve(counting.result);
            };
          };
        }),
    );
  const library = await chromium.open(chromium.address('library.html'));
  // The first half of an import, as a page that dies in the middle leaves it.
  await library.evaluate(async () => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: ChromeRuntime } }).chrome;
    const body = { importId: 'stopped-import', item: 0, part: 0, parts: 1, text: '{}' };
    await runtime.sendMessage({ contract: 'view', name: 'import.stage', body });
  });
  expect(await staged()).toBe(1);
  await chromium.stopWorker();
  await library.reload();
  await expect.poll(staged).toBe(0);
  expect((JSON.parse(await backupOf(chromium)) as { counts: object }).counts).toMatchObject({
    answers: 1,
  });
});

interface ChromeRuntime {
  sendMessage(message: unknown): Promise<unknown>;
}
