import {
  FAR,
  hashOf,
  LETTERS,
  NEAR,
  type PackedModel,
  STEPS,
} from '../lib/detection/classifier/model';

/** The step nearest to a weight. */
function stepOf(weight: number, scale: number): number {
  return Math.sign(weight) * Math.round(Math.sqrt(Math.min(Math.abs(weight) / scale, 1)) * STEPS);
}

const letter = (at: number) => LETTERS.charAt(at);

/**
 * Packs weights, given for each feature by class. Features all of whose weights are below `least` are
 * left out: they decide nothing and cost bytes.
 */
export function pack(
  rows: ReadonlyMap<string, readonly number[]>,
  biases: readonly number[],
  least: number,
): PackedModel {
  let scale = 0;
  for (const weights of rows.values())
    for (const weight of weights) scale = Math.max(scale, Math.abs(weight));
  const byHash = new Map<number, readonly number[]>();
  for (const [name, weights] of rows) {
    if (weights.some((weight) => Math.abs(weight) >= least)) byHash.set(hashOf(name), weights);
  }
  const sorted = [...byHash].sort(([a], [b]) => a - b);
  let keys = '';
  let before = 0;
  for (const [hash] of sorted) {
    let distance = hash - before;
    for (; distance >= FAR; distance -= FAR) keys += letter(LETTERS.length - 1);
    const beyond = distance - NEAR;
    keys +=
      beyond < 0
        ? letter(distance)
        : letter(NEAR + Math.floor(beyond / LETTERS.length)) + letter(beyond % LETTERS.length);
    before = hash;
  }
  return {
    keys,
    weights: biases.map((_, c) =>
      sorted
        .map(([, weights]) => {
          const weight = weights[c] ?? 0;
          // What is small in a class is nothing there: zeros cost almost no bytes.
          const step = Math.abs(weight) < least ? 0 : stepOf(weight, scale);
          return letter(STEPS + step);
        })
        .join(''),
    ),
    biases: biases.map((bias) => Math.round(bias * 1_000) / 1_000),
    scale: Math.round(scale * 1_000) / 1_000,
  };
}
