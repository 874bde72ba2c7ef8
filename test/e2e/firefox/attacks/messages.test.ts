import { expect } from 'vitest';
import { FirefoxRun } from '../../support/firefox.ts';
import { test } from '../../support/fixtures-firefox.ts';
import { otherExtension } from '../../support/other-extension-firefox.ts';
import { panelFrames } from '../../support/panel-firefox.ts';
import { addressOf, QUESTIONS } from '../../support/sample-pages.ts';

// Defends: what a page or another extension says is heard by nobody, and changes nothing.

const view = (name: string, body: unknown) => ({ contract: 'view', name, body });
const page = (name: string, body: unknown) => ({ contract: 'page', name, body });

const FORGED = [
  view('panel.join', {}),
  view('vault.status', {}),
  view('answer.pull', { questionId: 'question-1', after: 0 }),
  view('trash.empty', { questionIds: ['question-1'] }),
  view('vault.rebuild', {}),
  view('settings.change', { side: 'left' }),
  page('page.resize', { width: 500 }),
  { mount: { view: 'rail' } },
  { event: 'flush' },
];

test('neither what a page posts nor what another extension sends is heard', async ({ site }) => {
  const other = await otherExtension();
  const firefox = await FirefoxRun.launch({ site, others: [other.folder] });
  try {
    const tab = await firefox.open(addressOf(QUESTIONS.deadline, '', 'https'));
    const panel = await firefox.panel(tab);
    await panel.type('goal', 'Nobody else’s business.');
    await panel.saved();
    const look = () => tab.evaluate(() => document.querySelector('sidestory-root')?.outerHTML);
    const before = await look();

    expect(await tab.evaluate(() => ['browser', 'chrome'].filter((n) => n in window))).toEqual([]);
    // Also to a panel that the page has embedded by itself, and has a window of.
    await tab.evaluate(
      (src) => {
        document.body.append(Object.assign(document.createElement('iframe'), { src }));
      },
      firefox.address(`panel.html#${'f'.repeat(36)}`),
    );
    await expect.poll(async () => (await panelFrames(tab)).length).toBe(2);
    await tab.evaluate((messages) => {
      for (const message of messages) {
        for (const target of [window, ...Array.from(window.frames)]) {
          target.postMessage(message, '*');
        }
        for (const target of [window, document, document.querySelector('sidestory-root')]) {
          target?.dispatchEvent(new MessageEvent('message', { data: message }));
        }
        new BroadcastChannel('sidestory').postMessage(message);
      }
    }, FORGED);
    for (const reply of await other.forge(tab, FORGED)) {
      expect(reply).toContain('Could not establish connection');
    }

    await panel.type('goal', ' Still not.');
    await panel.saved();
    expect(await panel.text('goal')).toBe('Nobody else’s business. Still not.');
    expect(await look()).toBe(before);
  } finally {
    await firefox.close();
    await firefox.remove();
    await other.remove();
  }
});
