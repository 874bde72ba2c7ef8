import { BATCHING_MS } from '../../lib/view/after-frame.ts';
import { addressOf, QUESTIONS } from '../e2e/support/sample-pages.ts';
import { inBrowser, type Measure, pause, soon } from './bench.ts';
import { bundle } from './bundle.ts';
import type {} from './in-page/message.ts';
import type {} from './in-page/worker.ts';
import { enterEditor, openWindow, press, probeAll, readyPanel } from './panel-tab.ts';
import { median, metric } from './stats.ts';

/** Between samples, about as fast as people type. */
const REST_MS = 30;

/** What is typed, over and over. */
export const LETTERS = [...'we had promised the fourth of may and marketing had it in print. '];

/**
 * `key.ack`, from a real key's event to the status reading "Saved", and the floor beneath it:
 * `message.roundtrip` and `idb.put`. The three are taken by turns, so that they meet the same load.
 */
export const keystroke: Measure = {
  name: 'key',
  run: (bench) =>
    inBrowser(bench, 'built', async (run) => {
      await probeAll(run);
      const options = await openWindow(run, run.address('options.html'));
      await options.evaluate(await bundle('message'));
      const page = await openWindow(run, addressOf(QUESTIONS.deadline));
      const frame = await readyPanel(page);
      await enterEditor(frame);
      const type = async (letter: string) => {
        await frame.evaluate(() => sidestoryProbe.arm());
        await press(page, letter);
        return soon(
          '"Saved"',
          frame.evaluate(() => sidestoryProbe.saved()),
        );
      };
      for (const letter of LETTERS.slice(0, 10)) await type(letter);

      const worker = await run.worker();
      await worker.evaluate(await bundle('worker'));
      const bytes = await worker.evaluate(() => sidestoryWorker.prepare());
      const acks: number[] = [];
      const trips: number[] = [];
      const puts: number[] = [];
      for (let key = 0; key < bench.options.quick; key += 1) {
        acks.push(await type(LETTERS[key % LETTERS.length] ?? 'x'));
        await pause(REST_MS);
        trips.push(await options.evaluate(() => sidestoryRoundTrip()));
        puts.push(await worker.evaluate(() => sidestoryWorker.put()));
        await pause(REST_MS);
      }
      await worker.evaluate(() => sidestoryWorker.clean());
      console.log(
        `A keystroke's update has ${bytes} bytes; the batching delay is ${BATCHING_MS} ms.`,
      );
      return [
        metric('key.ack', 'ms', acks, median(trips) + 3 * median(puts) + BATCHING_MS),
        metric('message.roundtrip', 'ms', trips),
        metric('idb.put', 'ms', puts),
      ];
    }),
};
