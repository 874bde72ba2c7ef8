import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { budgetOf } from './budgets.ts';
import type { Environment } from './environment.ts';
import type { Metric } from './stats.ts';

const RESULTS = path.join(import.meta.dirname, 'results.json');

const HEAD = ['metric', 'unit', 'runs', 'p50', 'p95', 'floor', 'budget', ''];

/** The figures as a table for people. */
export function table(metrics: readonly Metric[]): string {
  const rows = [HEAD, ...metrics.map(row)];
  const widths = HEAD.map((_, at) => Math.max(...rows.map((cells) => cells[at]?.length ?? 0)));
  return rows
    .map((cells) =>
      cells
        .map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function row(metric: Metric): string[] {
  const { name, unit, runs, p50, p95, floor } = metric;
  const budget = budgetOf(metric);
  const verdict = budget === null ? '' : p50 <= budget ? 'within' : 'OVER';
  return [name, unit, String(runs), ...[p50, p95, floor, budget].map(shown), verdict];
}

function shown(value: number | null): string {
  if (value === null) return '';
  return Number.isInteger(value) ? String(value) : value.toFixed(Math.abs(value) < 1 ? 3 : 2);
}

/** Writes results.json; gives where. */
export async function write(environment: Environment, metrics: readonly Metric[]): Promise<string> {
  await writeFile(RESULTS, `${JSON.stringify({ environment, metrics }, null, 2)}\n`);
  return path.relative(process.cwd(), RESULTS);
}
