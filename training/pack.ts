import { Writer } from '../lib/detection/classifier/coding';
import { hashOf, type PackedModel, rowsWith, STEPS } from '../lib/detection/classifier/model';
import { runToEnd } from '../lib/detection/steps';

/** The step nearest to a weight; what is small in a class is nothing there, for zeros cost almost no bytes. */
function stepOf(weight: number, scale: number, least: number): number {
  if (Math.abs(weight) < least) return 0;
  return Math.sign(weight) * Math.round(Math.sqrt(Math.min(Math.abs(weight) / scale, 1)) * STEPS);
}

const most = (weights: readonly number[]) => Math.max(...weights.map(Math.abs));

/**
 * Packs weights, given for each feature by class. Features all of whose weights are below `least` are
 * left out: they decide nothing and cost bytes. Of two with one hash the weaker is left out.
 */
export function pack(
  rows: ReadonlyMap<string, readonly number[]>,
  biases: readonly number[],
  least: number,
): PackedModel {
  let scale = 0;
  for (const weights of rows.values()) scale = Math.max(scale, most(weights));
  const byHash = new Map<number, readonly number[]>();
  for (const [name, weights] of rows) {
    const hash = hashOf(name);
    if (most(weights) > most(byHash.get(hash) ?? [0])) byHash.set(hash, weights);
  }
  const kept = [...byHash]
    .map(([hash, weights]) => ({ hash, steps: weights.map((each) => stepOf(each, scale, least)) }))
    .filter(({ steps }) => steps.some((step) => step !== 0))
    .sort((a, b) => a.hash - b.hash);
  const writer = new Writer();
  runToEnd(rowsWith(writer, kept.length, biases.length, kept));
  return {
    rows: kept.length,
    code: writer.end(),
    biases: biases.map((bias) => Math.round(bias * 1_000) / 1_000),
    scale: Math.round(scale * 1_000) / 1_000,
  };
}
