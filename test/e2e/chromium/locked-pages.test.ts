import { expect } from 'vitest';
import { test } from '../support/fixtures-chromium.ts';
import { addressOf, QUESTIONS } from '../support/sample-pages.ts';

// Pages that forbid frames, isolate themselves or lock the clipboard are pages like any other.
const LOCKS = [
  ['a policy without frames or scripts', 'csp-strict', 'http'],
  ['cross-origin isolation', 'coep', 'https'],
  ['both', 'csp-strict,coep', 'https'],
] as const;

test.for(LOCKS)('the panel works in a page with %s', async ([, headers, scheme], { chromium }) => {
  const page = await chromium.open(addressOf(QUESTIONS.deadline, `?headers=${headers}`, scheme));
  const panel = await chromium.panel(page);
  await panel.type('goal', 'Behind locks.');
  await panel.saved();
  expect(await panel.text('goal')).toBe('Behind locks.');
});

test('copies the answer in a page whose policy forbids the clipboard', async ({ chromium }) => {
  const page = await chromium.open(addressOf(QUESTIONS.deadline, '?headers=clipboard', 'https'));
  const panel = await chromium.panel(page);
  await panel.type('goal', 'To be carried elsewhere.');
  await panel.tab('Preview');
  await panel.press(panel.frame.getByRole('button', { name: /^Copy/ }));
  await panel.frame.getByRole('button', { name: /^Copied/ }).waitFor();

  const elsewhere = await chromium.open(addressOf(QUESTIONS.design));
  await elsewhere.evaluate(() => {
    document.body.append(document.createElement('textarea'));
  });
  await elsewhere.locator('textarea').focus();
  await elsewhere.keyboard.press('Control+V');
  expect(await elsewhere.locator('textarea').inputValue()).toContain('To be carried elsewhere.');
});
