import { cp, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect } from 'vitest';
import { ChromiumRun } from '../support/chromium.ts';
import { test } from '../support/fixtures-chromium.ts';
import { ChromiumPanel, panelFrame } from '../support/panel-chromium.ts';
import { buildOf } from '../support/paths.ts';
import { addressOf, QUESTIONS } from '../support/sample-pages.ts';
import { copied, databaseFolder } from '../support/vault-chromium.ts';

const ADDRESS = addressOf(QUESTIONS.deadline);
const TEXT = 'We had promised the fourth of May, in print.';

/** Writes an answer, waits for its second copy, and closes the browser. */
async function writeAndClose(chromium: ChromiumRun): Promise<string> {
  const panel = await chromium.panel(await chromium.open(ADDRESS));
  await panel.type('goal', TEXT);
  await panel.type('results', 'We kept it.');
  await panel.saved();
  await copied(chromium);
  const folder = await databaseFolder(chromium);
  await chromium.close();
  return folder;
}

const filesOf = async (folder: string, name: RegExp) =>
  (await readdir(folder)).filter((file) => name.test(file)).map((file) => path.join(folder, file));

/** What becomes of the database's files while the browser is closed. */
const DAMAGE: Record<string, (folder: string) => Promise<void>> = {
  'CURRENT is emptied': (folder) => truncate(path.join(folder, 'CURRENT')),
  'the manifest is overwritten': async (folder) => {
    for (const file of await filesOf(folder, /^MANIFEST/)) await writeFile(file, 'x'.repeat(200));
  },
  'the log is overwritten': async (folder) => {
    for (const file of await filesOf(folder, /\.log$/)) await writeFile(file, 'x'.repeat(5_000));
  },
  'the log is deleted': async (folder) => {
    for (const file of await filesOf(folder, /\.log$/)) await rm(file);
  },
  'half of each file is gone': async (folder) => {
    for (const file of await filesOf(folder, /\.(log|ldb)$|^MANIFEST/)) {
      await truncate(file, Math.floor((await stat(file)).size / 2));
    }
  },
  'the database is deleted': (folder) => rm(folder, { recursive: true }),
};

describe('damage behind our back', () => {
  for (const [name, damage] of Object.entries(DAMAGE)) {
    test(`${name}: the text is back, and the user is told`, async ({ chromium }) => {
      const folder = await writeAndClose(chromium);
      await damage(folder);
      const again = await chromium.restart();
      try {
        const library = await again.open(again.address('library.html'));
        const notice = library.getByText('The browser lost its database');
        await notice.waitFor();
        expect(await library.getByText('No answers yet').count()).toBe(0);
        await library.getByRole('link', { name: QUESTIONS.deadline.title, exact: true }).waitFor();

        const panel = await again.panel(await again.open(ADDRESS));
        expect(await panel.text('goal')).toBe(TEXT);
        expect(await panel.text('results')).toBe('We kept it.');
        await expect.poll(() => panel.content()).toContain('One answer was brought back');
        await panel.type('goal', ' Every copy of it.');
        await panel.saved();

        await library.bringToFront();
        await library.getByRole('button', { name: 'Understood' }).click();
        await notice.waitFor({ state: 'detached' });
        await expect.poll(() => panel.content()).not.toContain('brought back');
      } finally {
        await again.close();
      }
    });
  }
});

test('a database deleted under open views is back at the next word, with what they still have', async ({
  chromium,
}) => {
  const panel = await chromium.panel(await chromium.open(ADDRESS));
  await panel.type('goal', TEXT);
  await panel.saved();
  await copied(chromium);
  await panel.type('goal', ' Since the copy.');
  await panel.saved();
  const options = await chromium.open(chromium.address('options.html'));
  await options.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase('sidestory');
        request.onsuccess = () => resolve(undefined);
        request.onerror = () => reject(request.error);
      }),
  );
  await panel.type('role', 'I led.');
  await panel.saved();
  await expect.poll(() => panel.content()).toContain('One answer was brought back');
  await chromium.stopWorker();
  const second = await chromium.panel(await chromium.open(ADDRESS));
  await expect.poll(() => second.text('goal')).toBe(`${TEXT} Since the copy.`);
  await expect.poll(() => second.text('role')).toBe('I led.');
  await options.getByText('The browser lost its database').waitFor();
});

/** The build without the permission that exempts it from every quota, also from a test's. */
async function limitedBuild(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sidestory-limited-'));
  await cp(buildOf('chrome'), folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest: { permissions: string[] } = JSON.parse(await readFile(file, 'utf8'));
  const permissions = manifest.permissions.filter((name) => name !== 'unlimitedStorage');
  await writeFile(file, JSON.stringify({ ...manifest, permissions }));
  return folder;
}

test('a quota that is exceeded is told, the words stay, and are saved once there is room', async ({
  site,
}) => {
  const extension = await limitedBuild();
  const first = await ChromiumRun.launch({ site, extension });
  const before = await first.panel(await first.open(ADDRESS));
  await before.type('goal', 'Before. ');
  await before.saved();
  // Nothing is left to be written at the next start: a write has Chromium remember for half a minute
  // how much room there was.
  await copied(first);
  await first.close();
  const again = await first.restart();
  try {
    const options = await again.open(again.address('options.html'));
    const cdp = await again.context.newCDPSession(options);
    const origin = again.address('').replace(/\/$/, '');
    await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    const panel = await again.panel(await again.open(ADDRESS));
    expect(await panel.text('goal')).toBe('Before. ');
    await panel.type('goal', 'Without room.');
    await expect.poll(() => panel.status()).toBe('Not saved: storage is full');
    expect(await panel.content()).toContain('Copy my answer');
    expect(await panel.text('goal')).toBe('Before. Without room.');
    const unknown = await again.open(addressOf(QUESTIONS.disagreement));
    const empty = new ChromiumPanel(await panelFrame(unknown));
    await expect.poll(() => empty.content()).toContain('Reason: storage is full');

    await cdp.send('Storage.overrideQuotaForOrigin', { origin });
    await panel.saved();
    const second = await again.panel(await again.open(ADDRESS));
    expect(await second.text('goal')).toBe('Before. Without room.');
  } finally {
    await again.close();
    await again.remove();
    await rm(extension, { recursive: true });
  }
});
