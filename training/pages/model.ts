import type { PackedModel } from '../../lib/detection/classifier/model';
import type { PageFeature } from '../../lib/detection/generic/kind/features';
import { type Example, learn, type Settings, type Weights } from '../learn';
import { pack } from '../pack';
import type { SeenPage } from './data';

/** How the kind of pages is learned; chosen by cross-validation (see ../README.md). */
export interface PageRecipe extends Settings {
  /** In how many pages a feature has to be seen. */
  seen: number;
  /** How many features are kept. */
  features: number;
}

export const RECIPE: PageRecipe = {
  rounds: 40,
  rate: 0.1,
  pull: 0.001,
  hidden: 0.5,
  seen: 2,
  features: 4_000,
};

/** The features that are kept, and the weights of a page that asks nothing and of one that asks. */
export interface Learned {
  names: readonly string[];
  weights: Weights;
}

/** Learns twice: with all features, and again with those alone that did most. */
export function learnPages(pages: readonly SeenPage[], recipe: PageRecipe = RECIPE): Learned {
  const shown = pages.filter(({ features }) => features.length > 0);
  const counts = new Map<string, number>();
  for (const { features } of shown)
    for (const { name } of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const all = [...counts].filter(([, count]) => count >= recipe.seen).map(([name]) => name);
  const first = learnWith(all, shown, recipe);
  const did = (at: number) =>
    Math.abs((first[1]?.[at] ?? 0) - (first[0]?.[at] ?? 0)) *
    Math.sqrt(counts.get(all[at] ?? '') ?? 0);
  const kept = [...all.keys()]
    .sort((a, b) => did(b) - did(a) || a - b)
    .slice(0, recipe.features)
    .sort((a, b) => a - b);
  const names = kept.map((at) => all[at] ?? '');
  return {
    names,
    weights: all.length <= recipe.features ? first : learnWith(names, shown, recipe),
  };
}

function learnWith(
  names: readonly string[],
  pages: readonly SeenPage[],
  recipe: PageRecipe,
): Weights {
  const places = new Map(names.map((name, at) => [name, at]));
  const examples = pages.map(({ features }) => exampleOf(features, places));
  const targets = pages.map(({ asks }) => (asks ? [0, 1] : [1, 0]));
  return learn(examples, targets, names.length, recipe);
}

function exampleOf(features: readonly PageFeature[], places: ReadonlyMap<string, number>): Example {
  const known = features.flatMap(({ name, value }) => {
    const at = places.get(name);
    return at === undefined ? [] : [{ at, value }];
  });
  return {
    features: Int32Array.from(known, ({ at }) => at),
    values: Float64Array.from(known, ({ value }) => value),
  };
}

/** How surely a page asks, by the weights as they were learned: above the reader's bound it does. */
export function scoreWith(
  { names, weights: [no, yes] }: Learned,
  places: ReadonlyMap<string, number>,
  features: readonly PageFeature[],
): number {
  const difference = (at: number) => (yes?.[at] ?? 0) - (no?.[at] ?? 0);
  return features.reduce((sum, { name, value }) => {
    const at = places.get(name);
    return at === undefined ? sum : sum + difference(at) * value;
  }, difference(names.length));
}

/** The weights as they are kept: of a page that asks, less those of one that does not. */
export function packed({ names, weights: [no, yes] }: Learned): PackedModel {
  const difference = (at: number) => (yes?.[at] ?? 0) - (no?.[at] ?? 0);
  const rows = new Map(names.map((name, at) => [name, [difference(at)]]));
  return pack(rows, [difference(names.length)], 0.02);
}
