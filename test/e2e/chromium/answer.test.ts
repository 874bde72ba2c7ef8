import { expect } from 'vitest';
import { test } from '../support/fixtures-chromium.ts';
import { addressOf, QUESTIONS } from '../support/sample-pages.ts';

test('an answer follows the question into a second tab, as it is typed', async ({ chromium }) => {
  const first = await chromium.open(addressOf(QUESTIONS.deadline));
  const one = await chromium.panel(first);
  await one.type('goal', 'We had promised the fourth of May.');
  await one.saved();

  // Another address of the same question: a different host, parameters and a view.
  const second = await chromium.open(
    addressOf(QUESTIONS.deadline, '?view=text&utm_source=mail').replace('//', '//www.'),
  );
  const two = await chromium.panel(second);
  await expect.poll(() => two.text('goal')).toBe('We had promised the fourth of May.');

  await two.type('goal', ' Marketing had it in print.');
  await expect
    .poll(() => one.text('goal'))
    .toBe('We had promised the fourth of May. Marketing had it in print.');
  await two.check('goal');
  await expect.poll(() => one.checked('goal')).toBe(true);
});

test('a second question has an answer of its own, which is empty', async ({ chromium }) => {
  const page = await chromium.open(addressOf(QUESTIONS.deadline));
  const panel = await chromium.panel(page);
  await panel.type('role', 'I was the lead.');
  await panel.check('role');
  await panel.saved();

  const other = await chromium.open(addressOf(QUESTIONS.disagreement));
  const empty = await chromium.panel(other);
  expect(await empty.text('role')).toBe('');
  expect(await empty.checked('role')).toBe(false);
});

test('typing at once in two tabs merges, and nothing is lost', async ({ chromium }) => {
  const address = addressOf(QUESTIONS.deadline);
  const one = await chromium.panel(await chromium.open(address));
  const two = await chromium.panel(await chromium.open(address));
  await one.type('data', '|');
  await one.saved();
  await expect.poll(() => two.text('data')).toBe('|');
  await Promise.all([one.type('data', 'aaaaaaaaaa'), two.type('data', 'bbbbbbbbbb')]);
  await Promise.all([one.saved(), two.saved()]);
  await expect.poll(async () => (await one.text('data')) === (await two.text('data'))).toBe(true);
  const letters = [...(await one.text('data'))].sort().join('');
  expect(letters).toBe('aaaaaaaaaabbbbbbbbbb|');
});

test('a paste of 150 kB is kept whole', async ({ chromium, site }) => {
  const page = await chromium.open(addressOf(QUESTIONS.deadline));
  const panel = await chromium.panel(page);
  await panel.section('challenges');
  const long = Array.from({ length: 1_500 }, (_, at) => `line ${at} ${'x'.repeat(90)}`).join('\n');
  await panel.editor('challenges').evaluate((editor, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    editor.dispatchEvent(paste);
  }, long);
  await panel.saved();

  await page.close();
  const again = await chromium.panel(await chromium.open(addressOf(QUESTIONS.deadline)));
  await again.tab('Preview');
  await expect.poll(() => again.content()).toContain('line 1499 x');
  const strangers = site.fromPages().filter(({ url }) => !url.startsWith('http://prachub.com/'));
  expect(strangers).toEqual([]);
});
