import fc from 'fast-check';
import { expect } from 'vitest';
import { ChromiumRun } from '../../support/chromium.ts';
import { PanelProbe } from '../../support/faults/panel-probe.ts';
import { FaultRow, faultTimeout } from '../../support/faults/row.ts';
import { goToEnd } from '../../support/faults/strike.ts';
import { burst, type Moment, moment } from '../../support/faults/writing.ts';
import { test } from '../../support/fixtures-chromium.ts';
import type { ChromiumPanel } from '../../support/panel-chromium.ts';
import { addressOf, QUESTIONS } from '../../support/sample-pages.ts';

const ADDRESS = addressOf(QUESTIONS.deadline);
const COUNTS = { tests: 10, soak: 100 };
const TIME = { timeout: faultTimeout(COUNTS, 20_000) };

/** What is known on this side of one browser's life, whenever it ends. */
interface Heard {
  /** When each letter was in the editor, in milliseconds since some start. */
  readonly typed: number[];
  /** How many of them were there when the panel last said "Saved". */
  saved: number;
}

/**
 * Types in a browser until it is killed, so many milliseconds after a letter was seen in the editor: from
 * this side's own key to there is longer than most edits stay unacknowledged.
 * @returns what was heard of it, and when it was killed
 */
async function typeUntilKilled(
  run: ChromiumRun,
  panel: ChromiumPanel,
  { words, when }: { words: string; when: Moment },
): Promise<Heard & { killed: number }> {
  await goToEnd(panel, 'goal');
  const heard: Heard = { typed: [], saved: 0 };
  const probe = await PanelProbe.in(panel.frame);
  const kill = await run.readyToKill();
  const killed = await new Promise<number>((resolve, reject) => {
    let at: number | null = null;
    const strike = () => {
      at = performance.now();
      kill().then(() => resolve(at ?? 0), reject);
    };
    const report = probe.report((event) => {
      if (event === 'saved') heard.saved = heard.typed.length;
      else if (heard.typed.push(performance.now()) === when.letter) setTimeout(strike, when.ms);
    });
    report
      .then(() => panel.frame.page().keyboard.type(words))
      // The keys on their way go down with the browser.
      .catch((error: unknown) => at === null && reject(error));
  });
  return { ...heard, killed };
}

/** Long enough that a strike leaves letters to be typed. */
const plan = fc.record({
  words: fc.tuple(burst(), burst()).map((two) => two.join('')),
  when: moment,
});

test(
  'a browser killed at a random moment while typing loses nothing acknowledged',
  TIME,
  async ({ site }) => {
    const row = new FaultRow('browser killed while typing', COUNTS);
    const tails = row.figures('unacknowledged tail', 'ms');
    const lost = row.figures('lost of it', 'ms');
    let run = await ChromiumRun.launch({ site });
    let text = '';
    try {
      let panel = await run.panel(await run.open(ADDRESS));
      for (const { words, when } of row.draw(plan)) {
        const { typed, saved, killed } = await typeUntilKilled(run, panel, { words, when });
        run = await run.restart();
        panel = await run.panel(await run.open(ADDRESS));
        const found = await panel.text('goal');
        const kept = found.length - text.length;
        expect(found).toBe(text + words.slice(0, kept));
        expect(kept).toBeGreaterThanOrEqual(saved);
        text = found;
        if (!row.struck(typed.length - saved)) continue;
        // What the panel told may come in after the kill, if it was on its way.
        const sinceTyped = (letter: number) =>
          Math.max(0, Math.round(killed - (typed[letter] ?? killed)));
        tails.push(sinceTyped(saved));
        lost.push(sinceTyped(kept));
      }
    } finally {
      await run.close();
      await run.remove();
    }
  },
);
