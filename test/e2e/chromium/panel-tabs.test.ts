import { expect } from 'vitest';
import { test } from '../support/fixtures-chromium.ts';
import { ChromiumPanel } from '../support/panel-chromium.ts';
import { addressOf, QUESTIONS } from '../support/sample-pages.ts';

test('a template goes into its section, and Tab goes from gap to gap', async ({ chromium }) => {
  const page = await chromium.open(addressOf(QUESTIONS.deadline));
  const panel = await chromium.panel(page);
  await panel.tab('Template');
  await panel.frame.getByRole('button', { name: 'Insert template into Results' }).click();
  await panel.editor('results').waitFor();
  const editor = panel.editor('results');
  await expect.poll(() => editor.evaluate((e) => e.contains(document.activeElement))).toBe(true);
  await page.keyboard.type('The launch');
  await page.keyboard.press('Tab');
  await page.keyboard.type('May 3');
  await page.keyboard.press('Tab');
  // One gap is passed over, and gone back to.
  await page.keyboard.press('Tab');
  await page.keyboard.type('The export');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('one day early');
  await page.keyboard.press('Tab');
  await page.keyboard.type('in June');
  expect(await panel.text('results')).toBe(
    'The launch was done by May 3, one day early. The export followed in June, and [who] [their response].',
  );
  await panel.saved();

  // With no gap active Tab leaves the editor, as anywhere else.
  await panel.section('goal');
  await panel.editor('goal').focus();
  await page.keyboard.press('Tab');
  expect(await panel.editor('goal').evaluate((e) => e.contains(document.activeElement))).toBe(
    false,
  );
});

test('challenges can be told three times', async ({ chromium }) => {
  const panel = await chromium.panel(await chromium.open(addressOf(QUESTIONS.deadline)));
  await panel.tab('Template');
  await panel.frame.getByRole('button', { name: 'Add another challenge' }).click();
  await panel.frame.getByRole('button', { name: 'Insert template into Challenges' }).click();
  await panel.editor('challenges').waitFor();
  expect((await panel.text('challenges')).match(/came on top/g)).toHaveLength(3);
});

test('the preview reads the answer as one text, with its words, time and gaps', async ({
  chromium,
}) => {
  const panel = await chromium.panel(await chromium.open(addressOf(QUESTIONS.deadline)));
  await panel.type('results', 'We shipped on the third. [difference]');
  // Ten times a clause of fifteen words: a minute at 150 words a minute.
  const clause = 'We had promised the date in May and nobody believed that it would still hold. ';
  await panel.section('goal');
  await panel.editor('goal').fill(clause.repeat(10).trim());
  await panel.saved();
  await panel.tab('Preview');
  const answer = panel.frame.getByRole('article', { name: 'Your answer' });
  const text = (await answer.textContent()) ?? '';
  expect(text.indexOf('We had promised')).toBeLessThan(text.indexOf('We shipped on the third.'));
  // The word in the gap stands for the word that is to come.
  const words = 10 * clause.trim().split(' ').length + 6;
  await expect.poll(() => panel.content()).toContain(`1:02 spoken · ${words} words`);
  expect(await panel.content()).toContain('1 gap is still open.');
});

test('one tab takes the place of another at once, and never stands below it', async ({
  chromium,
}) => {
  const panel = await chromium.panel(await chromium.open(addressOf(QUESTIONS.deadline)));
  const most = await panel.frame.evaluateHandle(() => {
    const seen = { panels: 0 };
    new MutationObserver(() => {
      const shown = [...document.querySelectorAll('[role=tabpanel]')].filter((e) =>
        e.checkVisibility(),
      );
      seen.panels = Math.max(seen.panels, shown.length);
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
    return seen;
  });
  for (const tab of ['Template', 'Coach', 'Preview', 'Answer']) await panel.tab(tab);
  await panel.header('goal').waitFor();
  expect(await most.evaluate((seen) => seen.panels)).toBe(1);
});

test('a panel in a tab of its own offers to paste, and what is pasted is answered and listed', async ({
  chromium,
}) => {
  const page = await chromium.open(chromium.address('panel.html'));
  const asked = 'Tell me about a time you taught somebody something that you had just learned.';
  const field = page.getByRole('textbox', { name: 'Interview question' });
  await field.fill('x'.repeat(5_001));
  await page.getByRole('button', { name: 'Prepare an answer' }).click();
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('5,000 characters');
  await field.fill(asked);
  await page.getByRole('button', { name: 'Prepare an answer' }).click();
  const panel = new ChromiumPanel(page.mainFrame());
  await panel.type('goal', 'The new index had come on a Monday.');
  await panel.check('goal');
  await panel.saved();

  const library = await chromium.open(chromium.address('library.html'));
  const row = library.getByRole('listitem').filter({ hasText: asked });
  await expect.poll(() => row.textContent()).toContain('1 of 8 sections');
  await row.getByRole('link', { name: asked, exact: true }).click();
  const again = new ChromiumPanel(library.mainFrame());
  expect(await again.text('goal')).toBe('The new index had come on a Monday.');
  expect(await again.checked('goal')).toBe(true);
});
