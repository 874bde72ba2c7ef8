import { execFile } from 'node:child_process';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { promisify } from 'node:util';
import type { BenchOptions } from './options.ts';

/** What the figures depend on besides the code. */
export interface Environment {
  node: string;
  chromium: string;
  platform: string;
  cpu: string;
  cores: number;
  /** When the run began. */
  date: string;
  /** The commit that was built; `+` after it when the tree had other changes. */
  commit: string;
  samples: { quick: number; slow: number };
  seconds: number;
  /** Load averages over a minute: much above 1 before the run, and the figures are noise. */
  load: { before: number; after: number };
}

/** Notes the start of a run; the function it gives tells the environment at the end. */
export function beginRun({
  quick,
  slow,
}: BenchOptions): (chromium: string) => Promise<Environment> {
  const began = new Date();
  const [before = 0] = loadavg();
  return async (chromium) => ({
    node: process.version,
    chromium,
    platform: `${process.platform} ${process.arch}`,
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    date: began.toISOString(),
    commit: await commit(),
    samples: { quick, slow },
    seconds: Math.round((Date.now() - began.getTime()) / 1_000),
    load: { before, after: loadavg()[0] ?? 0 },
  });
}

async function commit(): Promise<string> {
  const git = async (...args: string[]) => {
    const options = { cwd: import.meta.dirname };
    return (await promisify(execFile)('git', args, options)).stdout.trim();
  };
  try {
    const changed = await git('status', '--porcelain', '--untracked-files=no');
    return (await git('rev-parse', '--short=12', 'HEAD')) + (changed === '' ? '' : '+');
  } catch {
    // A download without its history.
    return 'unknown';
  }
}
