import fc from 'fast-check';
import { expect } from 'vitest';
import type { ChromiumRun } from '../../support/chromium.ts';
import { PanelProbe } from '../../support/faults/panel-probe.ts';
import { FaultRow, faultTimeout } from '../../support/faults/row.ts';
import { goToEnd, textOf, typeAndStrike } from '../../support/faults/strike.ts';
import { burst, moment, WRITTEN, type Written } from '../../support/faults/writing.ts';
import { test } from '../../support/fixtures-chromium.ts';
import type { ChromiumPanel } from '../../support/panel-chromium.ts';
import { addressOf, QUESTIONS } from '../../support/sample-pages.ts';

const ADDRESS = addressOf(QUESTIONS.deadline);
const COUNTS = { tests: 20, soak: 500 };
const TIME = { timeout: faultTimeout(COUNTS, 20_000) };

/** Each tab has letters of its own, so that whose words were lost or torn is seen. */
const LETTERS = ['abcdef', 'ghijkl', 'mnopqr', 'stuvwx'] as const;

interface Tab {
  readonly panel: ChromiumPanel;
  readonly probe: PanelProbe;
  readonly typed: Record<Written, string>;
  readonly own: RegExp;
}

async function openTab(chromium: ChromiumRun, letters: string): Promise<Tab> {
  const panel = await chromium.panel(await chromium.open(ADDRESS));
  const probe = await PanelProbe.in(panel.frame);
  const typed = { goal: '', data: '', results: '' };
  return { panel, probe, typed, own: new RegExp(`[^${letters}]`, 'g') };
}

const writing = fc.record({
  words: fc.tuple(...LETTERS.map((letters) => burst(letters))),
  sections: fc.tuple(...LETTERS.map(() => fc.constantFrom(...WRITTEN))),
  /** How many of the tabs write in this round. */
  tabs: fc.integer({ min: 2, max: LETTERS.length }),
  when: moment,
});

/** All views show the same: every tab's letters, each once and in its order, and as many spaces as were typed. */
async function expectAll(tabs: readonly Tab[], sections: Iterable<Written>): Promise<void> {
  for (const section of sections) {
    const [first] = tabs;
    const texts = async () => Promise.all(tabs.map(({ panel }) => textOf(panel, section)));
    await expect
      .poll(async () => {
        const [shown = '', ...others] = await texts();
        const views = others.every((other) => other === shown) ? 'all the same' : 'different';
        const words = tabs.map(({ own }) => shown.replace(own, ''));
        return { views, words, length: shown.length };
      })
      .toEqual({
        views: 'all the same',
        words: tabs.map(({ typed, own }) => typed[section].replace(own, '')),
        length: tabs.reduce((sum, { typed }) => sum + typed[section].length, 0),
      });
    expect(first).toBeDefined();
  }
}

test(
  'tabs that write at once, with workers dying under them, end up equal and complete',
  TIME,
  async ({ chromium }) => {
    const row = new FaultRow('tabs typing at once with workers dying', COUNTS);
    const tabs: Tab[] = [];
    for (const letters of LETTERS) tabs.push(await openTab(chromium, letters));
    for (const { words, sections, tabs: count, when } of row.draw(writing)) {
      const writers = tabs.slice(0, count);
      await Promise.all(writers.map(({ panel }, i) => goToEnd(panel, sections[i] ?? 'goal')));
      await Promise.all(writers.map(({ probe }) => probe.arm()));
      await Promise.all(
        writers.map(async ({ panel, typed }, i) => {
          const strike = i === 0 ? () => chromium.stopWorker() : async () => {};
          await typeAndStrike(panel, words[i] ?? '', when, strike);
          typed[sections[i] ?? 'goal'] += words[i] ?? '';
        }),
      );
      const unacknowledged = await Promise.all(writers.map(({ probe }) => probe.struck()));
      row.struck(unacknowledged.reduce((sum, each) => sum + each, 0));
      await Promise.all(writers.map(({ panel }) => panel.saved()));
      await expectAll(tabs, new Set(sections.slice(0, count)));
    }
    await expectAll(tabs, WRITTEN);
    const fresh = await openTab(chromium, '');
    for (const section of WRITTEN) {
      expect(await fresh.panel.text(section)).toBe(await tabs[0]?.panel.text(section));
    }
    expect(chromium.errors).toEqual([]);
  },
);
