import { addressOf, QUESTIONS } from '../e2e/support/sample-pages.ts';
import { inBrowser, type Measure, pause } from './bench.ts';
import {
  closeToRail,
  openWindow,
  pressRail,
  probeAll,
  readyPanel,
  sincePress,
} from './panel-tab.ts';
import { metric } from './stats.ts';

/**
 * `panel.open`: from the event of a press on the rail, in the page, to the first section's editor
 * holding the focus, in the panel's frame. The time that the debugger holds up a new frame counts.
 */
export const panelOpen: Measure = {
  name: 'panel',
  run: (bench) =>
    inBrowser(bench, 'built', async (run) => {
      await probeAll(run);
      const page = await openWindow(run, addressOf(QUESTIONS.deadline));
      await readyPanel(page);
      const samples: number[] = [];
      // The first opening fills the caches.
      for (let opening = 0; opening <= bench.options.slow * 2; opening += 1) {
        await closeToRail(page);
        await pause(300);
        await pressRail(page);
        const frame = await readyPanel(page);
        const time = await sincePress(page, await frame.evaluate(() => sidestoryProbe.editable()));
        if (opening > 0) samples.push(time);
        await pause(300);
      }
      return [metric('panel.open', 'ms', samples)];
    }),
};
