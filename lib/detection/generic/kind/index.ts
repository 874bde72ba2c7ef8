import { hashOf, type Model, unpacking } from '../../classifier/model';
import type { Steps } from '../../steps';
import { featuresOf, type PageFeature } from './features';
import type { Sight } from './sight';
import { WEIGHTS } from './weights';

/** What a page that would ask something is. */
export interface Kind {
  /** Does it ask a candidate? */
  asks: boolean;
  /** Its own words, or what is true of it, that said so most. */
  words: string[];
}

let own: Model | undefined;

/** Judges by all that is seen of a page whether its questions are put to a candidate. */
export function* kindOf(sight: Sight): Steps<Kind> {
  own ??= yield* unpacking(WEIGHTS);
  yield;
  return kindWith(own, featuresOf(sight));
}

/** How surely a page has to ask nothing before its questions are not believed. */
const REFUSED = 0;

/** The same with other weights: for training, which has to judge weights before they are written. */
export function kindWith(model: Model, features: readonly PageFeature[]): Kind {
  const [weights = []] = model.weights;
  const [bias = 0] = model.biases;
  let sum = bias;
  const told = new Map<string, number>();
  for (const { name, value, cue } of features) {
    const row = model.rows.get(hashOf(name));
    const amount = row === undefined ? 0 : (weights[row] ?? 0) * value;
    sum += amount;
    const words = cue || name.replace(/^fact /, '');
    told.set(words, (told.get(words) ?? 0) + amount);
  }
  const asks = sum > REFUSED;
  const ranked = [...told].sort(([, a], [, b]) => (asks ? b - a : a - b));
  return { asks, words: ranked.slice(0, 3).map(([words]) => words) };
}
