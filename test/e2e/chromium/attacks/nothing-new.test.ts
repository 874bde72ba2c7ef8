import { expect, test as testPlainly } from 'vitest';
import { ASKED, askedIn, REACHED } from '../../support/asked.ts';
import { test } from '../../support/fixtures-chromium.ts';
import { addressOf, QUESTIONS } from '../../support/sample-pages.ts';

// Defends: an extension that reads pages asks for nothing that nobody has looked at, and sends nothing
// anywhere. That no request leaves the browser is watched in every test, by the server that all hosts lead to
// (`strays` in support/pages-server.ts); here, also after an answer and a backup.

testPlainly('the build asks for what it did, and for nothing new', async () => {
  expect(await askedIn('chrome')).toEqual({
    ...ASKED,
    incognito: 'not_allowed',
    permissions: [...ASKED.permissions, 'sidePanel'],
    optional_permissions: ['downloads', 'offscreen'],
    web_accessible_resources: [{ ...REACHED, use_dynamic_url: true }],
    cross_origin_embedder_policy: { value: 'require-corp' },
    cross_origin_opener_policy: { value: 'same-origin' },
    side_panel: { default_path: 'panel.html' },
    background: { service_worker: 'background.js' },
    minimum_chrome_version: '126',
  });
});

test('no request leaves the browser, also with an answer in it, and over a backup of it', async ({
  chromium,
  site,
}) => {
  const page = await chromium.open(addressOf(QUESTIONS.deadline));
  const panel = await chromium.panel(page);
  await panel.type('goal', 'On time.');
  await panel.saved();
  await chromium.open(chromium.address('options.html'));
  const library = await chromium.open(chromium.address('library.html#export'));
  const [file] = await Promise.all([
    library.waitForEvent('download'),
    library.getByRole('button', { name: /^Download/ }).click(),
  ]);
  expect(await file.failure()).toBeNull();
  expect(site.strays()).toEqual([]);
});
