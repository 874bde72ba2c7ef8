import type { Feature } from './features';

/**
 * A linear model as it is kept: which features it knows, by their hashes, and for each of its classes
 * the weights of all of them, one letter a weight.
 */
export interface PackedModel {
  /** The hashes in rising order, each told by its distance from the one before (see `unpack`). */
  keys: string;
  weights: readonly string[];
  biases: readonly number[];
  /** The greatest weight. */
  scale: number;
}

export interface Model {
  rows: ReadonlyMap<number, number>;
  weights: readonly (readonly number[])[];
  biases: readonly number[];
}

/** Printable, and none that a string in a source file has to escape. */
export const LETTERS = (() => {
  const all = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at));
  return all.filter((letter) => !/["'\\`$]/.test(letter)).join('');
})();

/** As many steps to each side of zero: more cost bytes and change no judgment. */
export const STEPS = 15;

/** Distances below this take one letter; up to `FAR` two; and what is farther is told in leaps of `FAR`. */
export const NEAR = 62;
const LEAP = LETTERS.length - 1;
export const FAR = NEAR + (LEAP - NEAR) * LETTERS.length;

const HASH_BITS = 20;

/** FNV-1a over code units, folded: names that differ have different hashes but for one in millions. */
export function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) {
    hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> (32 - HASH_BITS);
}

/** Weights are kept by their square roots: most are small, and small ones differ finely. */
export function weightOf(step: number, scale: number): number {
  return Math.sign(step) * (step / STEPS) ** 2 * scale;
}

export function unpack({ keys, weights, biases, scale }: PackedModel): Model {
  const value = new Map([...LETTERS].map((letter, at) => [letter, at]));
  const rows = new Map<number, number>();
  let key = 0;
  for (let at = 0; at < keys.length; at++) {
    const first = value.get(keys.charAt(at)) ?? 0;
    if (first === LEAP) {
      key += FAR;
      continue;
    }
    const second = first < NEAR ? 0 : (value.get(keys.charAt(++at)) ?? 0);
    key += first < NEAR ? first : NEAR + (first - NEAR) * LETTERS.length + second;
    rows.set(key, rows.size);
  }
  return {
    rows,
    weights: weights.map((letters) =>
      Array.from(letters, (letter) => weightOf((value.get(letter) ?? STEPS) - STEPS, scale)),
    ),
    biases,
  };
}

/** What one feature adds to the score of a class. */
export interface Contribution {
  feature: Feature;
  amount: number;
}

/** The score of each class, with what made it. */
export function score(
  model: Model,
  features: readonly Feature[],
): { score: number; contributions: Contribution[] }[] {
  const known = features.flatMap((feature) => {
    const row = model.rows.get(hashOf(feature.name));
    return row === undefined ? [] : [{ feature, row }];
  });
  return model.weights.map((weights, index) => {
    const contributions = known.map(({ feature, row }) => ({
      feature,
      amount: (weights[row] ?? 0) * feature.value,
    }));
    const sum = contributions.reduce((total, { amount }) => total + amount, 0);
    return { score: sum + (model.biases[index] ?? 0), contributions };
  });
}
