import { readingOf } from '../lib/detection/classifier/features';
import { hashOf } from '../lib/detection/classifier/model';

/** A sparse vector: which features, and how much. */
export interface Example {
  features: Int32Array;
  values: Float64Array;
}

/**
 * Numbers the features of the texts it reads, and counts in how many texts each stands. Names with one
 * hash are one feature, as they are where the weights are used.
 */
export class Vocabulary {
  readonly names: string[] = [];
  readonly counts: number[] = [];
  readonly #index = new Map<number, number>();

  example(text: string, families: RegExp): Example {
    const read = readingOf(text).features.filter(({ name }) => families.test(name));
    return {
      features: Int32Array.from(read, ({ name }) => this.#number(name)),
      values: Float64Array.from(read, ({ value }) => value),
    };
  }

  #number(name: string): number {
    const hash = hashOf(name);
    let index = this.#index.get(hash);
    if (index === undefined) {
      index = this.names.length;
      this.names.push(name);
      this.counts.push(0);
      this.#index.set(hash, index);
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
  const part = new Part(examples);
  const errors = new Float64Array(classes);
  for (let round = 0; round < rounds; round++) {
    for (const at of shuffle([...examples.keys()], random)) {
      const example = examples[at];
      const target = targets[at];
      if (!example || !target) continue;
      part.take(example, hidden, random);
      part.shares(weights, size, errors);
      for (let c = 0; c < classes; c++) {
        const error = (errors[c] ?? 0) - (target[c] ?? 0);
        part.step(weights[c], history[c], error, { rate, pull, size });
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

/** An example with some features hidden, and the others as much stronger; one, used again and again. */
class Part {
  readonly #features: Int32Array;
  readonly #values: Float64Array;
  #length = 0;

  constructor(examples: readonly Example[]) {
    const longest = examples.reduce((most, { features }) => Math.max(most, features.length), 0);
    this.#features = new Int32Array(longest);
    this.#values = new Float64Array(longest);
  }

  take({ features, values }: Example, hidden: number, random: () => number): void {
    let length = 0;
    for (let k = 0; k < features.length; k++) {
      if (hidden > 0 && random() < hidden) continue;
      this.#features[length] = features[k] ?? 0;
      this.#values[length] = (values[k] ?? 0) / (1 - hidden);
      length++;
    }
    this.#length = length;
  }

  /** How likely each class is. */
  shares(weights: Weights, size: number, into: Float64Array): void {
    let top = Number.NEGATIVE_INFINITY;
    for (const [c, own] of weights.entries()) {
      let score = own[size] ?? 0;
      for (let k = 0; k < this.#length; k++) {
        score += (own[this.#features[k] ?? 0] ?? 0) * (this.#values[k] ?? 0);
      }
      into[c] = score;
      top = Math.max(top, score);
    }
    let sum = 0;
    for (let c = 0; c < into.length; c++) {
      const power = exp((into[c] ?? 0) - top);
      into[c] = power;
      sum += power;
    }
    for (let c = 0; c < into.length; c++) into[c] = (into[c] ?? 0) / sum;
  }

  step(
    weights: Float64Array | undefined,
    history: Float64Array | undefined,
    error: number,
    { rate, pull, size }: { rate: number; pull: number; size: number },
  ): void {
    if (!weights || !history) return;
    for (let k = 0; k <= this.#length; k++) {
      const bias = k === this.#length;
      const index = bias ? size : (this.#features[k] ?? 0);
      const weight = weights[index] ?? 0;
      const gradient = error * (bias ? 1 : (this.#values[k] ?? 0)) + (bias ? 0 : pull * weight);
      const sum = (history[index] ?? 0) + gradient * gradient;
      history[index] = sum;
      weights[index] = weight - (rate * gradient) / Math.sqrt(sum);
    }
  }
}
