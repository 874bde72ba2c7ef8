import type { Page } from 'playwright-core';
import type { ChromiumRun } from '../e2e/support/chromium.ts';
import type { Bench } from './bench.ts';
import { inBrowser } from './bench.ts';
import { bundle } from './bundle.ts';
import type {} from './in-page/files.ts';
import { type Metric, metric } from './stats.ts';

/** The longest that a file of ten thousand answers may take, in milliseconds. */
const FILE_MS = 20 * 60 * 1_000;

/** What an answer's share of a whole backup cost, in milliseconds. */
export interface FileCosts {
  readonly size: number;
  readonly export: number;
  readonly plan: number;
  readonly import: number;
}

async function library(run: ChromiumRun, place: string): Promise<Page> {
  const page = await run.open(run.address(`library.html#${place}`));
  page.setDefaultTimeout(FILE_MS);
  await page.evaluate(await bundle('files'));
  return page;
}

/** Exports the whole vault of a browser, and imports that file into an empty one. */
export async function fileCosts(bench: Bench, run: ChromiumRun, size: number): Promise<FileCosts> {
  const page = await library(run, 'export');
  const [download, exporting] = await Promise.all([
    page.waitForEvent('download'),
    page.evaluate(() => sidestoryFiles.export()),
  ]);
  const file = await download.path();
  await page.close();
  const [planning, importing] = await inBrowser(bench, 'built', async (empty) => {
    const target = await library(empty, 'import');
    const planned = target.evaluate(() => sidestoryFiles.plan());
    await target.getByLabel('File to import').setInputFiles(file);
    return [await planned, await target.evaluate(() => sidestoryFiles.confirm())] as const;
  });
  return {
    size,
    export: exporting / size,
    plan: planning / size,
    import: importing / size,
  };
}

const FIGURES = ['export', 'plan', 'import'] as const;

/**
 * The costs of one answer; the floor is that of one among `peer`, so that more than it is more than linear. With
 * fewer answers it is mostly what a file costs at all.
 */
export function fileFigures(costs: readonly FileCosts[], peer: number): Metric[] {
  const floor = costs.find(({ size }) => size === peer);
  return FIGURES.flatMap((name) =>
    costs.map((cost) => {
      const held = cost.size < peer ? null : (floor?.[name] ?? null);
      return metric(`growth.${name}.${cost.size}`, 'ms', [cost[name]], held);
    }),
  );
}
