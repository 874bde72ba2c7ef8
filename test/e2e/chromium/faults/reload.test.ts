import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { ChromiumRun } from '../../support/chromium.ts';
import { PanelProbe } from '../../support/faults/panel-probe.ts';
import { FaultRow, faultTimeout } from '../../support/faults/row.ts';
import { goToEnd, textOf, typeAndStrike } from '../../support/faults/strike.ts';
import { burst, moment } from '../../support/faults/writing.ts';
import { test } from '../../support/fixtures-chromium.ts';
import type { ChromiumPanel } from '../../support/panel-chromium.ts';
import { addressOf, QUESTIONS } from '../../support/sample-pages.ts';

const COUNTS = { tests: 5, soak: 50 };
const TIME = { timeout: faultTimeout(COUNTS, 30_000) };

/** What an editor shows; the line's end that it always has is none of it. */
const trimmed = (shown: string) => shown.replace(/\n$/, '');

/** Waits until the page's panel has come back by itself, as it does with or without words unsent. */
async function comeBack(
  chromium: ChromiumRun,
  page: Page,
  { frame: old }: ChromiumPanel,
): Promise<ChromiumPanel> {
  if (!old.isDetached()) {
    await page.waitForEvent('framedetached', (frame) => frame === old);
  }
  return chromium.panel(page);
}

/** Until what closed panels noted is in the vault. */
async function journalSent(chromium: ChromiumRun): Promise<void> {
  await expect
    .poll(async () => {
      const worker = await chromium.worker();
      return worker.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: { local: { getKeys(): Promise<string[]> } } };
        };
        const keys = await chrome.storage.local.getKeys();
        return keys.filter((key) => key.startsWith('unsent:'));
      });
    })
    .toEqual([]);
}

const plan = fc.record({
  words: fc.tuple(burst(), burst()).map((two) => two.join('')),
  when: moment,
});

test(
  'an extension reloaded under open panels loses nothing, and they work again',
  TIME,
  async ({ chromium }) => {
    const row = new FaultRow('extension reloaded under open panels', COUNTS);
    const page = await chromium.open(addressOf(QUESTIONS.deadline));
    const otherPage = await chromium.open(addressOf(QUESTIONS.disagreement));
    let other = await chromium.panel(otherPage);
    await other.type('goal', 'Nobody writes here. ');
    await other.saved();
    await page.bringToFront();
    let panel = await chromium.panel(page);
    let text = '';
    for (const { words, when } of row.draw(plan)) {
      await goToEnd(panel, 'goal');
      let shown = text;
      let unacknowledged = 0;
      const probe = await PanelProbe.in(panel.frame);
      await probe.report((event, now) => {
        if (event === 'typed') shown = trimmed(now);
      });
      await typeAndStrike(panel, words, when, async () => {
        unacknowledged = await probe.reloadExtension();
      });
      panel = await comeBack(chromium, page, panel);
      await journalSent(chromium);
      // Letters typed after the old panel has noticed are not taken, which is seen.
      await expect.poll(() => textOf(panel, 'goal')).toBe(shown);
      expect((text + words).startsWith(shown)).toBe(true);
      text = shown;
      await panel.type('goal', '. ');
      text += '. ';
      await panel.saved();
      other = await comeBack(chromium, otherPage, other);
      await expect.poll(() => textOf(other, 'goal')).toBe('Nobody writes here. ');
      row.struck(unacknowledged);
    }
  },
);
