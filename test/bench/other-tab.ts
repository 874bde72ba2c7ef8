import { addressOf, QUESTIONS } from '../e2e/support/sample-pages.ts';
import { inBrowser, type Measure, pause, soon } from './bench.ts';
import { LETTERS } from './keystroke.ts';
import { enterEditor, openWindow, press, probeAll, readyPanel } from './panel-tab.ts';
import { metric } from './stats.ts';

/** Between samples: as fast as people type. */
const REST_MS = 60;

/**
 * `key.othertab`: from a key's event in one tab to its letter in the editor of another one, which
 * stands in a window of its own, as it would beside the first. Both clocks are the wall's.
 */
export const otherTab: Measure = {
  name: 'othertab',
  run: (bench) =>
    inBrowser(bench, 'built', async (run) => {
      await probeAll(run);
      const address = addressOf(QUESTIONS.deadline);
      const there = await readyPanel(await openWindow(run, address));
      const page = await openWindow(run, address);
      const here = await readyPanel(page);
      await enterEditor(here);
      const samples: number[] = [];
      for (let key = -10; key < bench.options.quick; key += 1) {
        const letter = LETTERS[(key + LETTERS.length) % LETTERS.length] ?? 'x';
        await Promise.all([here, there].map((tab) => tab.evaluate(() => sidestoryProbe.arm())));
        await press(page, letter);
        const changed = there.evaluate(() => sidestoryProbe.changed());
        const pressed = here.evaluate(() => sidestoryProbe.key());
        const time = (await soon('the letter', changed)) - (await soon('the key', pressed));
        if (key >= 0) samples.push(time);
        await pause(REST_MS);
      }
      return [metric('key.othertab', 'ms', samples)];
    }),
};
