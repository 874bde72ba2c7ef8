import { expect } from 'vitest';
import { test } from '../support/fixtures-firefox.ts';
import { panelFrames } from '../support/panel-firefox.ts';
import { addressOf, pageOf, QUESTIONS, samplePages, slugOf } from '../support/sample-pages.ts';

const SECRET = 'Only for me and my interviewer.';

test('in-app navigation brings the other question, and takes the panel from none', async ({
  firefox,
  site,
}) => {
  const app = samplePages()['prachub/app'];
  if (!app) throw new Error('The sample page is gone');
  const { host, pathname } = new URL(app.url);
  site.serve(host + pathname, app.html);
  const page = await firefox.open(`https://${host}${pathname}`);
  const first = await firefox.panel(page);
  await first.type('goal', 'The certificate was due in May.');
  await first.saved();
  await page.click('#to-b');
  const timeout = { timeout: 15_000, interval: 100 };
  await expect
    .poll(async () => (await firefox.panel(page)).content(), timeout)
    .toContain('standoff');
  expect(await (await firefox.panel(page)).text('goal')).toBe('');
  await page.click('#to-design');
  await page.waitForFunction(() => document.querySelector('sidestory-root') === null);
});

test('the panel works in a page whose policy forbids frames and scripts', async ({ firefox }) => {
  const address = addressOf(QUESTIONS.deadline, '?headers=csp-strict', 'https');
  const panel = await firefox.panel(await firefox.open(address));
  await panel.type('goal', 'Behind locks.');
  await panel.saved();
  expect(await panel.text('goal')).toBe('Behind locks.');
});

test('the panel works in a page that is cross-origin isolated', async ({ firefox }) => {
  const address = addressOf(QUESTIONS.deadline, '?headers=coep', 'https');
  const panel = await firefox.panel(await firefox.open(address));
  await panel.type('goal', 'In isolation.');
  await panel.saved();
});

test('the page hears no key, and a page that loads the panel itself gets nothing', async ({
  firefox,
  site,
}) => {
  const extra = `<script>window.heard = [];
    for (const type of ['keydown', 'keypress', 'keyup', 'input', 'message'])
      addEventListener(type, (event) => window.heard.push(type), true);</script>`;
  const question = { ...QUESTIONS.deadline, extra };
  site.serve(`prachub.com/interview-questions/${slugOf(question)}`, pageOf(question));
  const page = await firefox.open(addressOf(question, '', 'https'));
  const panel = await firefox.panel(page);
  await panel.type('goal', SECRET);
  await panel.saved();
  expect(await page.evaluate('window.heard')).toEqual([]);

  site.serve('thief.example/', `<iframe src="${firefox.address('panel.html')}"></iframe>`);
  const thief = await firefox.open('http://thief.example/');
  await panel.type('goal', ' Still mine.');
  await panel.saved();
  for (const frame of await panelFrames(thief)) {
    const shown = await frame.evaluate(() => document.body.textContent ?? '');
    expect(shown).not.toContain(SECRET);
    expect(await frame.$('[role=textbox], textarea')).toBe(null);
  }
});
