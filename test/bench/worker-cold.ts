import { panelFrame } from '../e2e/support/panel-chromium.ts';
import { addressOf, QUESTIONS } from '../e2e/support/sample-pages.ts';
import { inBrowser, type Measure, soon } from './bench.ts';
import { bundle } from './bundle.ts';
import { ANSWER } from './in-page/marks.ts';
import type {} from './in-page/message.ts';
import {
  closeToRail,
  openWindow,
  pressRail,
  probeAll,
  readyPanel,
  sincePress,
} from './panel-tab.ts';
import { median, metric } from './stats.ts';
import { workerStopper } from './stop-worker.ts';

/**
 * `worker.cold`: the worker is stopped; from the press on the rail to the panel showing the answer
 * that was written before. Beside it `worker.cold.reply`, a stopped worker's answer to an empty
 * request: no panel can be filled sooner.
 */
export const workerCold: Measure = {
  name: 'worker',
  run: (bench) =>
    inBrowser(bench, 'built', async (run) => {
      const { slow } = bench.options;
      await probeAll(run);
      const options = await openWindow(run, run.address('options.html'));
      await options.evaluate(await bundle('message'));
      const page = await openWindow(run, addressOf(QUESTIONS.deadline));
      const panel = await run.panel(page);
      await panel.type('goal', ANSWER);
      await panel.saved();

      const stop = await workerStopper(page);
      const filled: number[] = [];
      const replies: number[] = [];
      for (let start = 0; start <= slow; start += 1) {
        await closeToRail(page);
        await stop();
        replies.push(await options.evaluate(() => sidestoryRoundTrip()));
        await stop();
        await pressRail(page);
        const frame = await panelFrame(page);
        const filling = frame.evaluate(() => sidestoryProbe.filled());
        const at = await soon('the answer', filling);
        filled.push(await sincePress(page, at));
        await readyPanel(page);
      }
      // The first start fills the caches.
      const cold = replies.slice(1);
      return [
        metric('worker.cold', 'ms', filled.slice(1), median(cold)),
        metric('worker.cold.reply', 'ms', cold),
      ];
    }),
};
