import { readingOf } from '../lib/detection/classifier/features';

/** A sparse vector: which features, and how much. */
export interface Example {
  features: Int32Array;
  values: Float64Array;
}

/** Numbers the features of the texts it reads, and counts in how many texts each stands. */
export class Vocabulary {
  readonly names: string[] = [];
  readonly counts: number[] = [];
  readonly #index = new Map<string, number>();

  example(text: string, families: RegExp): Example {
    const read = readingOf(text).features.filter(({ name }) => families.test(name));
    return {
      features: Int32Array.from(read, ({ name }) => this.#number(name)),
      values: Float64Array.from(read, ({ value }) => value),
    };
  }

  #number(name: string): number {
    let index = this.#index.get(name);
    if (index === undefined) {
      index = this.names.length;
      this.names.push(name);
      this.counts.push(0);
      this.#index.set(name, index);
    }
    this.counts[index] = (this.counts[index] ?? 0) + 1;
    return index;
  }
}

/** `e` to a power by multiplication alone: `Math.exp` may differ between engines in its last bit. */
export function exp(power: number): number {
  let value = 1 + Math.max(Math.min(power, 30), -30) / 4096;
  for (let doubling = 0; doubling < 12; doubling++) value *= value;
  return value;
}

/** Always the same numbers, so that training gives the same bytes. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export function shuffle<T>(list: readonly T[], random: () => number): T[] {
  const keyed = list.map((item) => ({ item, key: random() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

export interface Settings {
  /** Over the examples. */
  rounds: number;
  /** How far a step goes. */
  rate: number;
  /** How strongly weights are pulled to zero. */
  pull: number;
  /** The share of features hidden from each step, so that no sentence is judged by one cue alone. */
  hidden: number;
}

/** Weights for each class and feature, and each class's bias in the last place. */
export type Weights = Float64Array[];

/**
 * Multinomial logistic regression by gradient steps that shrink for each weight as it settles
 * (AdaGrad). Two classes make it the ordinary one. A target is a share for each class.
 */
export function learn(
  examples: readonly Example[],
  targets: readonly (readonly number[])[],
  size: number,
  { rounds, rate, pull, hidden }: Settings,
): Weights {
  const classes = targets[0]?.length ?? 0;
  const weights = Array.from({ length: classes }, () => new Float64Array(size + 1));
  const history = Array.from({ length: classes }, () => new Float64Array(size + 1).fill(0.1));
  const means = Array.from({ length: classes }, () => new Float64Array(size + 1));
  // The mean over the later rounds is calmer than where the last step happened to end.
  const settled = Math.floor(rounds / 2);
  const random = randomFrom(7);
  for (let round = 0; round < rounds; round++) {
    for (const at of shuffle([...examples.keys()], random)) {
      const whole = examples[at];
      const target = targets[at];
      if (!whole || !target) continue;
      const example = hidden > 0 ? partOf(whole, hidden, random) : whole;
      const shares = sharesOf(weights, example, size);
      for (let c = 0; c < classes; c++) {
        const error = (shares[c] ?? 0) - (target[c] ?? 0);
        step(weights[c], history[c], example, error, { rate, pull, size });
      }
    }
    if (round < settled) continue;
    for (const [c, each] of weights.entries()) {
      const mean = means[c];
      if (mean) for (let k = 0; k <= size; k++) mean[k] = (mean[k] ?? 0) + (each[k] ?? 0);
    }
  }
  return means.map((mean) => mean.map((sum) => sum / (rounds - settled)));
}

/** An example with some features hidden, and the others as much stronger. */
function partOf({ features, values }: Example, hidden: number, random: () => number): Example {
  const kept = [...features.keys()].filter(() => random() >= hidden);
  return {
    features: Int32Array.from(kept, (k) => features[k] ?? 0),
    values: Float64Array.from(kept, (k) => (values[k] ?? 0) / (1 - hidden)),
  };
}

function step(
  weights: Float64Array | undefined,
  history: Float64Array | undefined,
  { features, values }: Example,
  error: number,
  { rate, pull, size }: { rate: number; pull: number; size: number },
): void {
  if (!weights || !history) return;
  for (let k = 0; k <= features.length; k++) {
    const bias = k === features.length;
    const index = bias ? size : (features[k] ?? 0);
    const weight = weights[index] ?? 0;
    const gradient = error * (bias ? 1 : (values[k] ?? 0)) + (bias ? 0 : pull * weight);
    const sum = (history[index] ?? 0) + gradient * gradient;
    history[index] = sum;
    weights[index] = weight - (rate * gradient) / Math.sqrt(sum);
  }
}

export function scoreOf(weights: Float64Array, example: Example, size: number): number {
  let score = weights[size] ?? 0;
  for (let k = 0; k < example.features.length; k++) {
    score += (weights[example.features[k] ?? 0] ?? 0) * (example.values[k] ?? 0);
  }
  return score;
}

export function sharesOf(weights: Weights, example: Example, size: number): number[] {
  const scores = weights.map((each) => scoreOf(each, example, size));
  const top = Math.max(...scores);
  const powers = scores.map((score) => exp(score - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
