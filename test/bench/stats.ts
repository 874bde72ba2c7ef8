/** One figure of the bench, as it stands in results.json. */
export interface Metric {
  name: string;
  unit: string;
  /** How many samples it is made of. */
  runs: number;
  p50: number;
  p95: number;
  /** What it cannot be below, or a peer, measured in the same run; null where there is none. */
  floor: number | null;
}

/** The value that a share of the samples does not exceed, interpolated between neighbors. */
export function percentile(samples: readonly number[], share: number): number {
  if (samples.length === 0) return Number.NaN;
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

/** The middle one of the samples. */
export function median(samples: readonly number[]): number {
  return percentile(samples, 0.5);
}

/** Sums samples up as a metric. */
export function metric(
  name: string,
  unit: string,
  samples: readonly number[],
  floor: number | null = null,
): Metric {
  const [p50, p95] = [round(median(samples)), round(percentile(samples, 0.95))];
  return {
    name,
    unit,
    runs: samples.length,
    p50,
    p95,
    floor: floor === null ? null : round(floor),
  };
}

/** A thousandth of a millisecond is beyond every clock here. */
function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
