import { expect } from 'vitest';
import { test } from '../support/fixtures-chromium.ts';
import { addressOf, QUESTIONS } from '../support/sample-pages.ts';

const { deadline } = QUESTIONS;

test('a closed tab leaves a version, which can be compared and restored', async ({ chromium }) => {
  const page = await chromium.open(addressOf(deadline));
  const first = await chromium.panel(page);
  await first.type('goal', 'We had promised the fourth of May.');
  await first.saved();
  await page.close();

  const second = await chromium.panel(await chromium.open(addressOf(deadline)));
  await second.type('goal', ' In print.');
  await second.type('role', 'I led.');
  await second.saved();

  const library = await chromium.open(chromium.address('library.html'));
  await library.getByRole('link', { name: `Versions of: ${deadline.title}` }).click();
  const changed = library.getByRole('region', { name: 'What changed' });
  await expect.poll(() => changed.innerText()).toContain('We had promised the fourth of May.');
  await library.getByRole('checkbox', { name: /changed since/ }).check();
  await expect.poll(() => changed.locator('ins').allInnerTexts()).toEqual([' In print.', 'I led.']);

  await library.getByRole('button', { name: 'Restore this version' }).click();
  await library.getByText('before a version was restored').waitFor();
  // The open panel follows, and what was there is a version now.
  await expect.poll(() => second.text('goal')).toBe('We had promised the fourth of May.');
  await expect.poll(() => second.text('role')).toBe('');
  await library.getByRole('button', { name: /before a version was restored/ }).click();
  await library.getByRole('button', { name: 'Restore this version' }).click();
  await expect.poll(() => second.text('role')).toBe('I led.');
});

test('a deleted answer waits in the trash, comes back whole, or goes for good', async ({
  chromium,
}) => {
  for (const question of [deadline, QUESTIONS.disagreement]) {
    const page = await chromium.open(addressOf(question));
    const panel = await chromium.panel(page);
    await panel.type('goal', `About: ${question.title}`);
    await panel.saved();
    await page.close();
  }
  const library = await chromium.open(chromium.address('library.html'));
  for (const { title } of [deadline, QUESTIONS.disagreement]) {
    await library.getByRole('button', { name: `Delete: ${title}` }).click();
    await library.getByRole('button', { name: 'Dismiss' }).click();
  }
  await library.getByText('No answers yet').waitFor();

  await library.getByRole('link', { name: 'Trash', exact: true }).click();
  await library.getByRole('button', { name: `Restore: ${deadline.title}` }).click();
  await library.getByRole('button', { name: 'Empty the trash' }).click();
  await library.getByRole('button', { name: 'Delete it for good' }).click();
  await library.getByText('The trash is empty').waitFor();

  await library.getByRole('link', { name: 'All answers' }).click();
  await expect.poll(() => library.getByRole('listitem').count()).toBe(1);
  const panel = await chromium.panel(await chromium.open(addressOf(deadline)));
  expect(await panel.text('goal')).toBe(`About: ${deadline.title}`);
  const gone = await chromium.panel(await chromium.open(addressOf(QUESTIONS.disagreement)));
  expect(await gone.text('goal')).toBe('');
});
