import { setTimeout } from 'node:timers/promises';
import { ChromiumRun } from '../e2e/support/chromium.ts';
import type { PagesServer } from '../e2e/support/pages-server.ts';
import type { BenchOptions } from './options.ts';
import type { Metric } from './stats.ts';

/** What a measure works with. */
export interface Bench {
  readonly site: PagesServer;
  readonly options: BenchOptions;
}

/** Takes some figures that belong together. */
export interface Measure {
  readonly name: string;
  run(bench: Bench): Promise<Metric[]>;
}

/** A browser of its own in a new profile, with the built extension or (null) without any. */
export async function inBrowser<T>(
  { site }: Bench,
  extension: 'built' | null,
  work: (run: ChromiumRun) => Promise<T>,
): Promise<T> {
  const run = await ChromiumRun.launch({ site, ...(extension === null && { extension }) });
  try {
    return await work(run);
  } finally {
    await run.close();
    await run.remove();
  }
}

/** Lets what a sample has stirred up come to rest before the next one. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return setTimeout(ms, undefined, signal && { signal });
}

/** Fails loudly instead of waiting forever for what never comes. */
export async function soon<T>(what: string, coming: Promise<T>): Promise<T> {
  const late = new AbortController();
  const timeout = pause(20_000, late.signal).then(() => {
    throw new Error(`Waited in vain: ${what}`);
  });
  timeout.catch(() => undefined);
  return Promise.race([coming, timeout]).finally(() => late.abort());
}
