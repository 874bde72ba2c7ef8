import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { ChromiumRun } from '../support/chromium.ts';
import { test } from '../support/fixtures-chromium.ts';
import { ChromiumPanel } from '../support/panel-chromium.ts';
import { addressOf, QUESTIONS } from '../support/sample-pages.ts';

/** Writes two answers and opens the library. */
async function openLibrary(chromium: ChromiumRun): Promise<Page> {
  for (const [question, text] of [
    [QUESTIONS.deadline, 'We had promised the fourth of May.'],
    [QUESTIONS.disagreement, 'She wanted a rewrite; *I* did not.'],
  ] as const) {
    const page = await chromium.open(addressOf(question));
    const panel = await chromium.panel(page);
    await panel.type('goal', text);
    await panel.saved();
  }
  const library = await chromium.open(chromium.address('library.html'));
  await library.getByRole('listitem').nth(1).waitFor();
  return library;
}

/** Exports everything as one kind and reads what the browser was handed. */
async function download(library: Page, kind: RegExp) {
  await library.getByRole('radio', { name: kind }).check();
  const [file] = await Promise.all([
    library.waitForEvent('download'),
    library.getByRole('button', { name: /^Download/ }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test('lists all answers, the last edited first, and opens one to write on', async ({
  chromium,
}) => {
  const library = await openLibrary(chromium);
  const rows = library.getByRole('listitem');
  await expect.poll(() => rows.nth(0).textContent()).toContain(QUESTIONS.disagreement.title);
  await expect.poll(() => rows.nth(1).textContent()).toContain('1 of 8 sections');
  expect(await rows.nth(1).textContent()).toContain('prachub.com');

  await library.getByRole('link', { name: QUESTIONS.deadline.title, exact: true }).click();
  await library.waitForURL(/#answer=[\w-]+$/);
  const panel = new ChromiumPanel(library.mainFrame());
  expect(await panel.text('goal')).toBe('We had promised the fourth of May.');
  await panel.type('goal', ' In print.');
  await panel.saved();
  const inPage = await chromium.panel(await chromium.open(addressOf(QUESTIONS.deadline)));
  expect(await inPage.text('goal')).toBe('We had promised the fourth of May. In print.');

  // The address alone opens it, too; and Back leads to the list, where it now comes first.
  await library.reload();
  expect(await panel.text('goal')).toContain('In print.');
  await library.goBack();
  await expect.poll(() => rows.nth(0).textContent()).toContain(QUESTIONS.deadline.title);
});

test('a deletion can be undone, and typing brings back what was deleted', async ({ chromium }) => {
  const library = await openLibrary(chromium);
  const { title } = QUESTIONS.deadline;
  const link = library.getByRole('link', { name: title, exact: true });
  const remove = library.getByRole('button', { name: `Delete: ${title}` });
  await remove.click();
  await link.waitFor({ state: 'detached' });
  await library.getByRole('button', { name: 'Undo' }).click();
  await link.waitFor();

  await remove.click();
  await link.waitFor({ state: 'detached' });
  await library.getByRole('button', { name: 'Dismiss' }).click();
  const panel = await chromium.panel(await chromium.open(addressOf(QUESTIONS.deadline)));
  await panel.type('role', 'I was the lead.');
  await panel.saved();
  await link.waitFor();
  expect(await panel.text('goal')).toBe('We had promised the fourth of May.');
});

test('exports everything in each form', async ({ chromium }) => {
  const library = await openLibrary(chromium);
  await library.getByRole('button', { name: `Delete: ${QUESTIONS.deadline.title}` }).click();
  await library.getByRole('button', { name: 'Undo' }).waitFor();
  await library.getByRole('link', { name: 'Export' }).click();

  const json = await download(library, /^Backup/);
  expect(json.name).toMatch(/^sidestory-\d{4}-\d\d-\d\d\.json$/);
  const parsed = JSON.parse(json.bytes.toString()) as {
    format: string;
    counts: object;
    answers: { question: { text: string }; sections: { goal: string } }[];
  };
  expect(parsed).toMatchObject({ format: 'sidestory', counts: { answers: 2, deleted: 1 } });
  const told = parsed.answers.map(({ question, sections }) => [question.text, sections.goal]);
  expect(told.sort()).toEqual([
    [QUESTIONS.disagreement.text, 'She wanted a rewrite; *I* did not.'],
    [QUESTIONS.deadline.text, 'We had promised the fourth of May.'],
  ]);

  const markdown = await download(library, /^One text/);
  expect(markdown.name).toMatch(/\.md$/);
  const text = markdown.bytes.toString();
  expect(text).toContain(`# Sidestory\n\n## ${QUESTIONS.disagreement.text}`);
  expect(text).toContain('### Goal and context\n\nShe wanted a rewrite; *I* did not.');
  expect(text).not.toContain(QUESTIONS.deadline.text);

  const zip = unzipSync((await download(library, /^Notes/)).bytes);
  const [note = '', ...others] = Object.keys(zip);
  expect(others).toEqual([]);
  expect(strFromU8(zip[note] ?? new Uint8Array())).toContain(
    '## Goal and context\n\nShe wanted a rewrite; *I* did not.',
  );
  const table = (await download(library, /^Table/)).bytes.toString();
  expect(table).toContain('She wanted a rewrite; *I* did not.');
  const cards = (await download(library, /^Cards/)).bytes.toString();
  expect(cards).toContain('#html:false');
});

test('exports the chosen ones, and shows before what may be nobody else’s business', async ({
  chromium,
}) => {
  const page = await chromium.open(addressOf(QUESTIONS.deadline));
  const panel = await chromium.panel(page);
  await panel.type('role', 'Write to jane.doe@northwind.example about it.');
  await panel.saved();
  const library = await openLibrary(chromium);
  await library.getByRole('link', { name: 'Export' }).click();
  await library.getByRole('radio', { name: 'Choose' }).check();
  expect(await library.getByRole('button', { name: /^Download/ }).isDisabled()).toBe(true);
  await library.getByRole('searchbox', { name: 'Find answers' }).fill('launch');
  await library.getByRole('checkbox').check();
  await library.getByRole('button', { name: 'Download 1 answer' }).click();
  await library.getByText('“jane.doe@northwind.example”').waitFor();
  const [file] = await Promise.all([
    library.waitForEvent('download'),
    library.getByRole('button', { name: 'Export all the same' }).click(),
  ]);
  const text = await readFile(await file.path(), 'utf8');
  expect((JSON.parse(text) as { counts: object }).counts).toMatchObject({ answers: 1 });
  expect(text).toContain(QUESTIONS.deadline.text);
});

test('prints one question a page and nothing else', async ({ chromium }) => {
  const library = await openLibrary(chromium);
  await library.getByRole('link', { name: 'Export' }).click();
  await library.getByRole('radio', { name: /^Print/ }).check();
  // Headless browsers have no dialog; what it would be given stands until it is closed.
  await library.evaluate(() => {
    window.print = () => {};
  });
  await library.getByRole('button', { name: 'Print 2 answers' }).click();
  await library.locator('[data-print-sheet]').waitFor({ state: 'attached' });
  await library.emulateMedia({ media: 'print' });
  const shown = await library.locator('body').innerText();
  expect(shown).toContain('We had promised the fourth of May.');
  expect(shown).toContain('She wanted a rewrite; *I* did not.');
  expect(shown).not.toContain('Backup (JSON)');
  await library.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await library.emulateMedia({ media: 'screen' });
  await library.getByRole('button', { name: 'Print 2 answers' }).waitFor();
});
