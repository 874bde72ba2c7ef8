import { expect } from 'vitest';
import { FirefoxRun } from '../support/firefox.ts';
import { test } from '../support/fixtures-firefox.ts';
import { addressOf, QUESTIONS } from '../support/sample-pages.ts';

const ADDRESS = addressOf(QUESTIONS.deadline, '', 'https');

test('an answer follows the question into a second tab, and a second question has its own', async ({
  firefox,
}) => {
  const one = await firefox.panel(await firefox.open(ADDRESS));
  await one.type('goal', 'We had promised the fourth of May.');
  await one.check('goal');
  await one.saved();
  const two = await firefox.panel(await firefox.open(`${ADDRESS}?view=text`));
  await expect.poll(() => two.text('goal')).toBe('We had promised the fourth of May.');
  await two.type('goal', ' In print.');
  await two.saved();
  await expect.poll(() => one.text('goal')).toBe('We had promised the fourth of May. In print.');
  expect(await two.checked('goal')).toBe(true);

  const other = await firefox.panel(
    await firefox.open(addressOf(QUESTIONS.disagreement, '', 'https')),
  );
  expect(await other.text('goal')).toBe('');
  expect(await other.checked('goal')).toBe(false);
});

test('every word survives a browser killed right after "Saved"', async ({ firefox }) => {
  const panel = await firefox.panel(await firefox.open(ADDRESS));
  await panel.type('goal', 'Ship on the fourth of May.');
  await panel.type('results', 'We shipped on the third.');
  await panel.saved();
  await firefox.kill();
  const again = await firefox.restart();
  try {
    const after = await again.panel(await again.open(ADDRESS));
    expect(await after.text('goal')).toBe('Ship on the fourth of May.');
    expect(await after.text('results')).toBe('We shipped on the third.');
  } finally {
    await again.close();
  }
});

test('typing goes on after the background has been stopped for being idle', async ({ site }) => {
  const firefox = await FirefoxRun.launch({ site, backgroundIdleMs: 300 });
  try {
    const panel = await firefox.panel(await firefox.open(ADDRESS));
    for (const word of ['one ', 'two ', 'three ']) {
      await panel.type('goal', word);
      await panel.saved();
      // Three times its idle time: this is the one thing that no event tells.
      await new Promise((resolve) => setTimeout(resolve, 900));
    }
    const again = await firefox.panel(await firefox.open(ADDRESS));
    expect(await again.text('goal')).toBe('one two three ');
  } finally {
    await firefox.close();
    await firefox.remove();
  }
});

// In Firefox the panel's frame is no secure context there: no locks, no random ids, no hashes.
test('an answer is saved on a page of plain http, too', async ({ firefox }) => {
  const panel = await firefox.panel(await firefox.open(addressOf(QUESTIONS.deadline)));
  await panel.type('goal', 'Without a padlock.');
  await panel.saved();
});
