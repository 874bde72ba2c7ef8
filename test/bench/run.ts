import { ChromiumRun } from '../e2e/support/chromium.ts';
import { startPagesServer } from '../e2e/support/pages-server.ts';
import type { Bench, Measure } from './bench.ts';
import { contentBytes } from './content-bytes.ts';
import { detection } from './detection.ts';
import { beginRun } from './environment.ts';
import { growth } from './growth.ts';
import { keystroke } from './keystroke.ts';
import { readOptions } from './options.ts';
import { otherTab } from './other-tab.ts';
import { pageCost } from './page-cost.ts';
import { panelOpen } from './panel-open.ts';
import { table, write } from './report.ts';
import type { Metric } from './stats.ts';
import { stored } from './stored.ts';
import { workerCold } from './worker-cold.ts';

/** In this order; the longest one, which needs no worker, first. */
const MEASURES: readonly Measure[] = [
  contentBytes,
  pageCost,
  detection,
  panelOpen,
  keystroke,
  otherTab,
  workerCold,
  stored,
  growth,
];

/** Takes all measures, one after the other, and leaves the table and the file. */
export async function runBench(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  const environment = beginRun(options);
  const site = await startPagesServer();
  const bench: Bench = { site, options };
  const metrics: Metric[] = [];
  try {
    for (const measure of MEASURES) {
      if (options.only.length > 0 && !options.only.includes(measure.name)) continue;
      console.log(`Measuring ${measure.name} …`);
      const taken = await measure.run(bench);
      // Told at once as well: a later measure may fail, and this one took its time.
      for (const { name, unit, p50, p95 } of taken)
        console.log(`  ${name} ${p50} (p95 ${p95}) ${unit}`);
      metrics.push(...taken);
    }
    const file = await write(await environment(await chromiumVersion(bench)), metrics);
    console.log(`\n${table(metrics)}\n\nWritten to ${file}.`);
  } finally {
    await site.close();
  }
}

async function chromiumVersion({ site }: Bench): Promise<string> {
  const run = await ChromiumRun.launch({ site, extension: null });
  const version = run.version();
  await run.close();
  await run.remove();
  return version;
}
