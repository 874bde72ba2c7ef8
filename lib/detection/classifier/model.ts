import { runToEnd, type Steps } from '../steps';
import { type Coder, number, Reader } from './coding';
import type { Feature } from './features';

/**
 * A linear model as it is kept: which features it knows, by their hashes, and for each of them its step
 * in each class (see `rowsWith`).
 */
export interface PackedModel {
  rows: number;
  code: string;
  biases: readonly number[];
  /** The greatest weight. */
  scale: number;
}

export interface Model {
  rows: ReadonlyMap<number, number>;
  weights: readonly (readonly number[])[];
  biases: readonly number[];
}

/** As many steps to each side of zero: more cost bytes and change no judgment. */
export const STEPS = 10;

/** Fewer bits cost fewer bytes, and leave room for more features; what shares a hash learns one weight. */
const HASH_BITS = 20;

/** FNV-1a over code units, folded: names that differ seldom have the same hash. */
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

/** A feature's hash, and its step in each class. */
export interface Row {
  hash: number;
  steps: readonly number[];
}

/** Contexts: distances of hashes, and for each class is it nothing, which sign, how many steps. */
const FAR = 0;
const CLASS = 1_000;
const PER_CLASS = 100;

/**
 * Writes rows in rising order of their hashes, or reads as many, with occasions to pause: what is given is
 * written, and what comes back was read.
 */
export function* rowsWith(
  coder: Coder,
  rows: number,
  classes: number,
  given: readonly Row[] = [],
): Steps<Row[]> {
  const found: Row[] = [];
  let hash = -1;
  for (let at = 0; at < rows; at++) {
    if (at % ROWS_A_STEP === 0) yield;
    const row = given[at];
    hash += 1 + number(coder, FAR, row ? row.hash - hash - 1 : 0);
    found.push({ hash, steps: stepsWith(coder, classes, row) });
  }
  return found;
}

const ROWS_A_STEP = 500;

function stepsWith(coder: Coder, classes: number, row: Row | undefined): number[] {
  let some = 0;
  return Array.from({ length: classes }, (_, c) => {
    const step = row?.steps[c] ?? 0;
    const context = CLASS + PER_CLASS * c;
    const last = some === 0 && c === classes - 1;
    if (!last && !coder.bit(context + Math.min(some, 3), step === 0 ? 0 : 1)) return 0;
    some++;
    const sign = coder.bit(context + 4, step < 0 ? 1 : 0) ? -1 : 1;
    let size = 1;
    while (
      size < STEPS &&
      coder.bit(context + 10 + size + (sign < 0 ? 40 : 0), Math.abs(step) > size ? 1 : 0)
    )
      size++;
    return sign * size;
  });
}

/** Reads a model, in steps. */
export function* unpacking({ rows, code, biases, scale }: PackedModel): Steps<Model> {
  const read = yield* rowsWith(new Reader(code), rows, biases.length);
  yield;
  return {
    rows: new Map(read.map(({ hash }, at) => [hash, at])),
    weights: biases.map((_, c) => read.map(({ steps }) => weightOf(steps[c] ?? 0, scale))),
    biases,
  };
}

/** The same at once. */
export function unpack(packed: PackedModel): Model {
  return runToEnd(unpacking(packed));
}

/** What one feature adds to the score of a class. */
export interface Contribution<F = Feature> {
  feature: F;
  amount: number;
}

/** The score of a class, and what made it, which is put together only when it is asked for. */
export interface Scored<F = Feature> {
  score: number;
  contributions: () => Contribution<F>[];
}

/** The score of each class, by features of any kind that have a name and a value. */
export function score<F extends Pick<Feature, 'name' | 'value'>>(
  model: Model,
  features: readonly F[],
): Scored<F>[] {
  const known: F[] = [];
  const rows: number[] = [];
  for (const feature of features) {
    const row = model.rows.get(hashOf(feature.name));
    if (row === undefined) continue;
    known.push(feature);
    rows.push(row);
  }
  return model.weights.map((weights, index) => {
    const amountOf = (feature: F, at: number) => (weights[rows[at] ?? -1] ?? 0) * feature.value;
    let sum = 0;
    for (const [at, feature] of known.entries()) sum += amountOf(feature, at);
    return {
      score: sum + (model.biases[index] ?? 0),
      contributions: () => known.map((feature, at) => ({ feature, amount: amountOf(feature, at) })),
    };
  });
}
