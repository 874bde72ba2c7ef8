import { expect } from 'vitest';
import { test } from '../support/fixtures-chromium.ts';
import { addressOf, QUESTIONS } from '../support/sample-pages.ts';

const ADDRESS = addressOf(QUESTIONS.deadline);

test('every word survives a stopped worker and a browser killed right after "Saved"', async ({
  chromium,
}) => {
  const panel = await chromium.panel(await chromium.open(ADDRESS));
  await panel.type('goal', 'Ship on the fourth of May.');
  await panel.saved();
  const second = await chromium.panel(await chromium.open(ADDRESS));
  await expect.poll(() => second.text('goal')).toBe('Ship on the fourth of May.');

  await chromium.stopWorker();
  await panel.type('goal', ' Nobody believed it.');
  await panel.type('results', 'We shipped on the third.');
  await panel.check('results');
  await panel.saved();
  await chromium.kill();

  const again = await chromium.restart();
  try {
    const after = await again.panel(await again.open(ADDRESS));
    expect(await after.text('goal')).toBe('Ship on the fourth of May. Nobody believed it.');
    expect(await after.text('results')).toBe('We shipped on the third.');
    expect(await after.checked('results')).toBe(true);
  } finally {
    await again.close();
  }
});

test('a worker stopped before it has acknowledged an edit loses none', async ({ chromium }) => {
  const page = await chromium.open(ADDRESS);
  const panel = await chromium.panel(page);
  await panel.type('goal', '> ');
  await panel.saved();
  const unacknowledged: string[] = [];
  let typed = '> ';
  for (let round = 0; round < 12; round += 1) {
    // The stop is on its way while the keys arrive: it strikes at another moment each round.
    const word = `w${round} `;
    const [, status] = await Promise.all([
      chromium.stopWorker(),
      panel
        .editor('goal')
        .pressSequentially(word)
        .then(() => panel.status()),
    ]);
    typed += word;
    if (status !== 'Saved') unacknowledged.push(`round ${round}: "${status}"`);
  }
  console.log(`Stopped while an edit was unacknowledged: ${unacknowledged.join(', ') || 'never'}`);
  expect(unacknowledged).not.toEqual([]);
  await panel.saved();
  await page.close();
  const again = await chromium.panel(await chromium.open(ADDRESS));
  expect(await again.text('goal')).toBe(typed);
});
