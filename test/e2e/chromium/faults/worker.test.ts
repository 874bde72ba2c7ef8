import fc from 'fast-check';
import { expect } from 'vitest';
import { PanelProbe } from '../../support/faults/panel-probe.ts';
import { FaultRow, faultTimeout } from '../../support/faults/row.ts';
import { goToEnd, typeAndStrike } from '../../support/faults/strike.ts';
import { burst, moment, WRITTEN } from '../../support/faults/writing.ts';
import { test } from '../../support/fixtures-chromium.ts';
import { addressOf, QUESTIONS } from '../../support/sample-pages.ts';

const ADDRESS = addressOf(QUESTIONS.deadline);
const COUNTS = { tests: 50, soak: 1_000 };
const TIME = { timeout: faultTimeout(COUNTS, 4_000) };

/** So many strikes in one section before the next is opened. */
const IN_ONE_SECTION = 10;

test(
  'a worker stopped at a random moment while typing loses nothing',
  TIME,
  async ({ chromium }) => {
    const row = new FaultRow('worker stopped while typing', COUNTS);
    const page = await chromium.open(ADDRESS);
    const panel = await chromium.panel(page);
    const probe = await PanelProbe.in(panel.frame);
    const typed = { goal: '', data: '', results: '' };
    let strikes = 0;
    for (const { words, when } of row.draw(fc.record({ words: burst(), when: moment }))) {
      const section = WRITTEN[Math.floor(strikes / IN_ONE_SECTION) % WRITTEN.length] ?? 'goal';
      if (strikes % IN_ONE_SECTION === 0) await goToEnd(panel, section);
      strikes += 1;
      await probe.arm();
      await typeAndStrike(panel, words, when, () => chromium.stopWorker());
      typed[section] += words;
      row.struck(await probe.struck());
    }
    await panel.saved();
    for (const section of WRITTEN) expect(await panel.text(section)).toBe(typed[section]);
    await page.close();
    const again = await chromium.panel(await chromium.open(ADDRESS));
    for (const section of WRITTEN) expect(await again.text(section)).toBe(typed[section]);
    expect(chromium.errors).toEqual([]);
  },
);
