import type { Page } from 'playwright-core';
import { ChromiumRun } from '../e2e/support/chromium.ts';
import { panelFrame } from '../e2e/support/panel-chromium.ts';
import { addressOf, QUESTIONS } from '../e2e/support/sample-pages.ts';
import { type Bench, type Measure, pause, soon } from './bench.ts';
import { bundle } from './bundle.ts';
import { type FileCosts, fileCosts, fileFigures } from './growth-files.ts';
import { ANSWER } from './in-page/marks.ts';
import type {} from './in-page/seed.ts';
import { LETTERS } from './keystroke.ts';
import {
  closeToRail,
  enterEditor,
  openWindow,
  press,
  pressRail,
  probeAll,
  readyPanel,
  sincePress,
} from './panel-tab.ts';
import { type Metric, median, metric } from './stats.ts';
import { workerStopper } from './stop-worker.ts';

/** Numbers of answers that are compared; the second is what the others are held against. */
const SIZES = [10, 100, 1_000, 10_000];
const PEER = 100;

/** Keys timed after each opening. */
const KEYS = 5;

/** Answers written by one call, so that none takes longer than the debugger waits. */
const SEED_BATCH = 500;

/** Ten thousand second copies are made in so long at most, in milliseconds. */
const COPYING_MS = 30 * 60 * 1_000;

/** A browser whose vault holds so many answers, and what was measured in it. */
interface Grown {
  readonly size: number;
  readonly run: ChromiumRun;
  readonly page: Page;
  readonly stop: () => Promise<void>;
  readonly start: number[];
  readonly open: number[];
  readonly key: number[];
}

/**
 * What it costs to have many answers: `growth.start.N` (worker stopped; press on the rail → the answer
 * is in the panel), `growth.open.N` (the same with a running worker) and `growth.key.N` (key → "Saved").
 * One browser for each number, measured by turns, so that all meet the same load; the floor is the
 * median at 100 answers. Then what a backup of all of them costs (growth-files.ts).
 */
export const growth: Measure = {
  name: 'growth',
  async run(bench) {
    const grown: Grown[] = [];
    try {
      for (const size of SIZES) grown.push(await grow(bench, size));
      for (let round = 0; round <= bench.options.slow; round += 1) {
        for (const each of grown) await sample(each);
      }
      const costs: FileCosts[] = [];
      for (const { run, size } of grown) costs.push(await fileCosts(bench, run, size));
      return [...FIGURES.flatMap((name) => figures(name, grown)), ...fileFigures(costs, PEER)];
    } finally {
      for (const { run } of grown) {
        await run.close();
        await run.remove();
      }
    }
  },
};

const FIGURES = ['start', 'open', 'key'] as const;
type Figure = (typeof FIGURES)[number];

function figures(name: Figure, grown: readonly Grown[]): Metric[] {
  const peer = grown.find(({ size }) => size === PEER);
  // The first round fills the caches.
  const samples = (of: Grown) => of[name].slice(name === 'key' ? KEYS : 1);
  const floor = peer ? median(samples(peer)) : null;
  return grown.map((each) => metric(`growth.${name}.${each.size}`, 'ms', samples(each), floor));
}

/** Fills a new vault, waits until all of it is in the second copy, and writes the answer to be opened. */
async function grow({ site }: Bench, size: number): Promise<Grown> {
  const run = await ChromiumRun.launch({ site });
  await probeAll(run);
  const page = await openWindow(run, addressOf(QUESTIONS.deadline));
  const panel = await run.panel(page);
  await panel.type('goal', ANSWER);
  await panel.saved();
  const library = await openWindow(run, run.address('options.html'));
  const seed = await bundle('seed');
  await library.evaluate(seed);
  for (let from = 1; from < size; from += SEED_BATCH) {
    const to = Math.min(size, from + SEED_BATCH);
    await library.evaluate(([first, last]) => sidestorySeed(first, last), [from, to] as const);
  }
  const stop = await workerStopper(page);
  // What was written past it is found by the worker's start.
  await stop();
  await library.reload();
  await library.evaluate(seed);
  for (
    const began = Date.now();
    !(await library.evaluate(() => sidestoryCopied()));
    await pause(1_000)
  ) {
    if (Date.now() - began > COPYING_MS) throw new Error(`${size} copies were not made`);
  }
  await library.close();
  return { size, run, page, stop, start: [], open: [], key: [] };
}

async function sample({ page, stop, start, open, key }: Grown): Promise<void> {
  const fill = async (times: number[]) => {
    await pressRail(page);
    const frame = await panelFrame(page);
    const at = await soon(
      'the answer',
      frame.evaluate(() => sidestoryProbe.filled()),
    );
    times.push(await sincePress(page, at));
    return readyPanel(page);
  };
  await page.bringToFront();
  await closeToRail(page);
  await stop();
  const frame = await fill(start);
  await enterEditor(frame);
  // Behind the answer, which is looked for as a whole.
  await page.keyboard.press('Control+End');
  for (const letter of LETTERS.slice(0, KEYS)) {
    await frame.evaluate(() => sidestoryProbe.arm());
    await press(page, letter);
    key.push(
      await soon(
        '"Saved"',
        frame.evaluate(() => sidestoryProbe.saved()),
      ),
    );
  }
  await closeToRail(page);
  await pause(300);
  await fill(open);
}
