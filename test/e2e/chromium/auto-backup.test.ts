import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test as plain } from 'vitest';
import { readJson } from '../../../lib/backup/read-json.ts';
import { BackupProfile, capture } from '../support/backups-chromium.ts';
import { chooseFile } from '../support/choose-file.ts';
import { ChromiumRun } from '../support/chromium.ts';
import { startPagesServer } from '../support/pages-server.ts';
import { addressOf, QUESTIONS } from '../support/sample-pages.ts';
import { copied } from '../support/vault-chromium.ts';

/** How often a worker is stopped over one backup. */
const BLOWS = 4;

const TEXT = 'We had promised the fourth of May.';

/** With the permission granted at install (support/granted-build.ts). */
const test = plain.extend<{
  profile: BackupProfile;
  site: Awaited<ReturnType<typeof startPagesServer>>;
}>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixtures needed from the pattern
  site: async ({}, use) => {
    const site = await startPagesServer();
    await use(site);
    await site.close();
    site.expectNoStrays();
  },
  profile: async ({ site }, use) => {
    const profile = await BackupProfile.launch(site);
    await use(profile);
    await profile.remove();
  },
});

async function write(run: ChromiumRun, text: string): Promise<void> {
  const page = await run.open(addressOf(QUESTIONS.deadline));
  const panel = await run.panel(page);
  await panel.type('goal', text);
  await panel.saved();
  await copied(run);
  await page.close();
}

test('one that is due comes by itself, whole, and brings everything back elsewhere', async ({
  profile,
  site,
}) => {
  await write(profile.run, TEXT);
  expect(await profile.files()).toEqual([]);
  await profile.wanted();
  await profile.anotherTab();
  await profile.backedUp(1);
  const [name = '', ...others] = await profile.files();
  expect(name).toMatch(/^sidestory-\d{4}-\d\d-\d\d\.json$/);
  expect(others).toEqual([]);
  const text = await profile.read(name);
  const { items } = await readJson(text);
  expect(items.map((each) => each.ok && each.item.sections?.goal)).toEqual([TEXT]);
  expect(text).toContain((await profile.note()).last?.checksum);

  const other = await ChromiumRun.launch({ site });
  try {
    const library = await other.open(other.address('library.html#import'));
    const buffer = Buffer.from(text);
    await chooseFile(library, { name, mimeType: '', buffer });
    await library.getByRole('button', { name: 'Import 1 question' }).click();
    await library.getByText('1 question added').waitFor();
    const panel = await other.panel(await other.open(addressOf(QUESTIONS.deadline)));
    expect(await panel.text('goal')).toBe(TEXT);
  } finally {
    await other.close();
    await other.remove();
  }
});

test('none is saved while nothing has changed, and the next one beside the last', async ({
  profile,
}) => {
  await write(profile.run, TEXT);
  await profile.wanted();
  await profile.anotherTab();
  await expect.poll(async () => (await profile.note()).last?.saved).toBe(true);
  await profile.age(8);
  await profile.anotherTab();
  await expect.poll(async () => (await profile.note()).sameAt).toBeGreaterThan(0);
  expect(await profile.files()).toHaveLength(1);

  await write(profile.run, ' In print.');
  await profile.age(8);
  await profile.anotherTab();
  await expect.poll(async () => (await profile.files()).length).toBe(2);
  await expect.poll(async () => (await profile.note()).last?.name).toMatch(/ \(1\)\.json$/);
  expect(await profile.read((await profile.note()).last?.name ?? '')).toContain('In print.');
});

test('it is made once, with several views open and a worker that dies over it', async ({
  profile,
}) => {
  await profile.capture(1);
  await profile.wanted();
  await profile.anotherTab();
  await profile.backedUp(1);
  await profile.capture(300);
  await profile.age(8);
  const { run } = profile;
  await run.open(run.address('library.html'));
  await run.open(run.address('library.html#export'));
  await run.panel(await run.open(addressOf(QUESTIONS.deadline)));
  const isUnderWay = async () => (await profile.note()).running !== undefined;
  const isDone = async () => (await profile.note()).last?.answers === 300;
  let struck = 0;
  for (let blow = 0; blow < BLOWS && !(await isDone()); blow += 1) {
    await profile.anotherTab();
    await expect.poll(async () => (await isUnderWay()) || (await isDone())).toBe(true);
    if (await isUnderWay()) struck += 1;
  }
  await profile.backedUp(300);
  console.log(`The worker was stopped ${struck} times while a backup was under way`);
  expect(struck).toBeGreaterThan(0);
  expect(await profile.files()).toHaveLength(2);
  const { last } = await profile.note();
  expect((await readJson(await profile.read(last?.name ?? ''))).items).toHaveLength(300);
});

test('one that a reload of the extension stops is none, and is made again', async ({ profile }) => {
  await profile.capture(1);
  await profile.wanted();
  await profile.anotherTab();
  await profile.backedUp(1);
  await profile.capture(300);
  await profile.ask();
  expect((await profile.note()).running).toBeDefined();
  const again = await profile.reload();
  await expect.poll(async () => (await again.note()).failed?.tries).toBe(1);
  expect((await again.note()).last?.answers).toBe(1);
  expect(await again.files()).toHaveLength(1);
  await again.age(8);
  await again.anotherTab();
  await again.backedUp(300);
  expect(await again.files()).toHaveLength(2);
});

test('a folder that cannot be written to is told, without getting in the way', async ({
  profile,
}) => {
  await write(profile.run, TEXT);
  await profile.wanted();
  const wall = path.join(profile.downloads, 'Sidestory');
  await writeFile(wall, 'A file stands where the folder should be.');
  await profile.options.bringToFront();
  await profile.options.getByRole('button', { name: 'Back up now' }).click();
  await profile.options.getByText('The last backup was not saved.').waitFor();
  expect(await profile.options.locator('#backups').innerText()).toContain(
    'the folder for downloads cannot be written to',
  );
  const library = await profile.run.open(profile.run.address('library.html'));
  await library.getByText('The last backup was not saved').waitFor();
  await library.getByRole('link', { name: QUESTIONS.deadline.title, exact: true }).waitFor();
  expect((await profile.note()).last).toBeUndefined();

  await rm(wall);
  await profile.age(1);
  await profile.anotherTab();
  await profile.backedUp(1);
  await library.bringToFront();
  await library.getByText('The last backup was not saved').waitFor({ state: 'detached' });
});

plain('without the permission there is a reminder, which leaves the answers alone', async () => {
  const site = await startPagesServer();
  const run = await ChromiumRun.launch({ site });
  try {
    const library = await run.open(run.address('library.html'));
    await capture(library, 2);
    const items = library.getByRole('main').getByRole('listitem');
    await expect.poll(() => items.count()).toBe(2);
    const reminder = library.getByText('There is no backup file of your answers yet');
    expect(await reminder.count()).toBe(0);
    await capture(library, 3);
    await reminder.waitFor();
    const before = await items.allInnerTexts();
    expect(before).toHaveLength(3);

    const [file] = await Promise.all([
      library.waitForEvent('download'),
      library.getByRole('button', { name: 'Download a backup now' }).click(),
    ]);
    expect((await readJson(await readFile(await file.path(), 'utf8'))).items).toHaveLength(3);
    await reminder.waitFor({ state: 'detached' });
    expect(await items.allInnerTexts()).toEqual(before);
    const options = await run.open(run.address('options.html'));
    await options.getByText(file.suggestedFilename()).waitFor();
    await options.getByText('Not allowed yet', { exact: false }).waitFor();
  } finally {
    await run.close();
    await run.remove();
    await site.close();
    site.expectNoStrays();
  }
});

plain('a reminder that was put away stays away', async () => {
  const site = await startPagesServer();
  const run = await ChromiumRun.launch({ site });
  try {
    const library = await run.open(run.address('library.html'));
    await capture(library, 3);
    const reminder = library.getByText('There is no backup file of your answers yet');
    await reminder.waitFor();
    await library.getByRole('button', { name: 'Not now' }).click();
    await reminder.waitFor({ state: 'detached' });
    await library.reload();
    await library.getByRole('main').getByRole('listitem').first().waitFor();
    // What was read before the list is there as well by now.
    await library.getByRole('link', { name: 'Export' }).click();
    await library.getByRole('link', { name: '← All answers' }).click();
    expect(await reminder.count()).toBe(0);
  } finally {
    await run.close();
    await run.remove();
    await site.close();
    site.expectNoStrays();
  }
});
