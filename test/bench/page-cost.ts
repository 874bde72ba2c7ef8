import type { CDPSession, Page } from 'playwright-core';
import type { ChromiumRun } from '../e2e/support/chromium.ts';
import { BIG_URL, bigPage } from '../pages/big.ts';
import { type Bench, inBrowser, type Measure, pause } from './bench.ts';
import { type Metric, metric } from './stats.ts';

/** A page of the site to load with and without the extension. */
interface Subject {
  /** Ends the metrics' names. */
  suffix: string;
  url: string;
  html(): string;
  /** How long after `load` the extension has surely done its work, in milliseconds. */
  settle: number;
}

const SUBJECTS: readonly Subject[] = [
  // A question's address; its category refuses it.
  { suffix: '', url: BIG_URL, html: () => bigPage({ category: 'System Design' }), settle: 500 },
  // Refused by its address alone.
  {
    suffix: '.other',
    url: 'https://prachub.com/guides/move-a-museum-in-a-weekend',
    html: () => bigPage({ question: false }),
    settle: 500,
  },
  // A behavioral question: the panel opens beside it, in a process of its own.
  { suffix: '.question', url: BIG_URL, html: () => bigPage(), settle: 1_200 },
];

/** What one load of a page cost its main thread and its heap. */
interface Cost {
  /** Milliseconds of compiling and running scripts. */
  script: number;
  /** Megabytes in use after a garbage collection; isolated worlds included. */
  heap: number;
}

/**
 * `page.script`, `page.heap`: the same page of 4,000 sections in a browser with the extension and in
 * one without, by turns; each sample is the difference of a pair of loads.
 */
export const pageCost: Measure = {
  name: 'page',
  run: (bench) =>
    inBrowser(bench, 'built', (loaded) =>
      inBrowser(bench, null, async (bare) => {
        const metrics: Metric[] = [];
        for (const subject of SUBJECTS)
          metrics.push(...(await compare(bench, subject, loaded, bare)));
        return metrics;
      }),
    ),
};

async function compare(
  { site, options }: Bench,
  { suffix, url, html, settle }: Subject,
  loaded: ChromiumRun,
  bare: ChromiumRun,
): Promise<Metric[]> {
  const { host, pathname } = new URL(url);
  site.serve(host + pathname, html());
  const costs: { with: Cost; without: Cost }[] = [];
  for (let pair = 0; pair <= options.slow; pair += 1) {
    const measure = (run: ChromiumRun) => costOf(run, url, settle);
    const withFirst = pair % 2 === 0;
    const first = await measure(withFirst ? loaded : bare);
    const second = await measure(withFirst ? bare : loaded);
    // The first pair fills the browsers' caches.
    if (pair === 0) continue;
    costs.push(withFirst ? { with: first, without: second } : { with: second, without: first });
  }
  const differences = (of: keyof Cost) => costs.map((each) => each.with[of] - each.without[of]);
  return [
    metric(`page.script${suffix}`, 'ms', differences('script')),
    metric(`page.heap${suffix}`, 'MB', differences('heap')),
  ];
}

/** Loads a page in a new tab, which has a process of its own, and asks the browser. */
async function costOf(run: ChromiumRun, url: string, settle: number): Promise<Cost> {
  const page: Page = await run.context.newPage();
  const cdp = await run.context.newCDPSession(page);
  await cdp.send('Performance.enable');
  await page.goto(url, { waitUntil: 'load' });
  await pause(settle);
  const script = await read(cdp);
  await cdp.send('HeapProfiler.collectGarbage');
  const heap = await read(cdp);
  await page.close();
  const seconds = script('ScriptDuration') + script('V8CompileDuration');
  return { script: seconds * 1_000, heap: heap('JSHeapUsedSize') / 1_000_000 };
}

async function read(cdp: CDPSession): Promise<(name: string) => number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const values = new Map(metrics.map(({ name, value }) => [name, value]));
  return (name) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`The browser does not measure ${name}`);
    return value;
  };
}
