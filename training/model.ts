import { type PackedModel, unpack } from '../lib/detection/classifier/model';
import { COMPETENCIES, type Competency } from '../lib/detection/detection';
import type { Sentence } from './data';
import { type Example, learn, type Settings, Vocabulary, type Weights } from './learn';
import { pack } from './pack';

/** What a model looks at, and how it learns; chosen by cross-validation (see README.md). */
export interface Recipe extends Settings {
  families: RegExp;
  /** How many features are kept. */
  features: number;
  /** To what power it counts how often a feature is seen when it is asked what it did. */
  often: number;
  /** Weights below this are left out. */
  least: number;
}

export const BEHAVIORAL: Recipe = {
  families:
    /^(?:list|start|all|phrase|both|cross|shape|sense|senses|unusual|context|word|pair|skip|pattern|letters) /,
  rounds: 30,
  rate: 0.05,
  pull: 0.0003,
  hidden: 0.3,
  features: 12_700,
  often: 0.5,
  least: 0.04,
};

export const COMPETENCY: Recipe = {
  families: /^(?:speaks|sense|word|letters|pair|skip) /,
  rounds: 16,
  rate: 0.1,
  pull: 0.003,
  hidden: 0.3,
  features: 3_900,
  often: 0.5,
  least: 0.25,
};

/** A share of what a question with several competencies says goes to those behind the main one. */
const BESIDE = 0.2;

function sharesOf(competencies: readonly Competency[]): number[] {
  const [main, ...beside] = competencies;
  return COMPETENCIES.map((each) => {
    if (each === main) return beside.length > 0 ? 1 - BESIDE : 1;
    return beside.includes(each) ? BESIDE / beside.length : 0;
  });
}

/** Features seen in a sentence or two are left out, save words and those that lists stand behind. */
function isKept(name: string, count: number): boolean {
  if (/^(?:list|start|speaks|shape|sense|unusual) /.test(name)) return true;
  return count > (name.startsWith('word ') ? 1 : 2);
}

interface Learned {
  names: readonly string[];
  /** For each class the weights of all names, the bias last. */
  weights: Weights;
}

/**
 * Learns twice: with all features, and again with those alone that did most, so that these make up for
 * what the others told.
 */
function learnTwice(
  texts: readonly string[],
  targets: readonly (readonly number[])[],
  recipe: Recipe,
): Learned {
  const all = new Vocabulary();
  const read = texts.map((text) => all.example(text, recipe.families));
  // What is seen once can teach nothing that another sentence would show.
  const again = new Map<number, number>();
  for (const [at, count] of all.counts.entries()) if (count > 1) again.set(at, again.size);
  const examples = read.map((example) => only(example, again));
  const first = learn(examples, targets, again.size, recipe);
  const did = all.names.map((_, at) => {
    const place = again.get(at) ?? -1;
    const most = Math.max(...first.map((each) => Math.abs(each[place] ?? 0)));
    return most * (all.counts[at] ?? 0) ** recipe.often;
  });
  const kept = [...again.keys()]
    .filter((at) => isKept(all.names[at] ?? '', all.counts[at] ?? 0))
    .sort((a, b) => (did[b] ?? 0) - (did[a] ?? 0) || a - b)
    .slice(0, recipe.features)
    .sort((a, b) => a - b);
  const place = new Map(kept.map((at, index) => [at, index]));
  const fewer = read.map((example) => only(example, place));
  return {
    names: kept.map((at) => all.names[at] ?? ''),
    weights: learn(fewer, targets, kept.length, recipe),
  };
}

/** An example's features that are kept, under their new numbers. */
function only({ features, values }: Example, place: ReadonlyMap<number, number>): Example {
  const kept = [...features.keys()].filter((k) => place.has(features[k] ?? -1));
  return {
    features: Int32Array.from(kept, (k) => place.get(features[k] ?? -1) ?? 0),
    values: Float64Array.from(kept, (k) => values[k] ?? 0),
  };
}

/** Chosen by cross-validation on the sentences written first, none of them to be hard. */
const HARDER = 0.4;

export function trainBehavioral(sentences: readonly Sentence[], recipe = BEHAVIORAL): PackedModel {
  const targets = sentences.map(({ behavioral }) => [behavioral ? 0 : 1, behavioral ? 1 : 0]);
  const texts = sentences.map(({ text }) => text);
  const { names, weights } = learnTwice(texts, targets, recipe);
  const [no, yes] = weights;
  const difference = (at: number) => (yes?.[at] ?? 0) - (no?.[at] ?? 0);
  const rows = new Map(names.map((name, at) => [name, [difference(at)]]));
  // The share of behavioral sentences is that of what is trained on, not of what is read on pages; and
  // what was added to train on is harder than that, most of all what is none.
  const asking = sentences.filter(({ behavioral }) => behavioral).length;
  const lean = Math.log(asking / (sentences.length - asking)) - HARDER;
  return pack(rows, [difference(names.length) - lean], recipe.least);
}

export function trainCompetency(sentences: readonly Sentence[], recipe = COMPETENCY): PackedModel {
  const behavioral = sentences.filter((sentence) => sentence.behavioral);
  const targets = behavioral.map(({ competencies }) => sharesOf(competencies));
  const texts = behavioral.map(({ text }) => text);
  const { names, weights } = learnTwice(texts, targets, recipe);
  const row = (at: number) => aroundMedian(weights.map((each) => each[at] ?? 0));
  const rows = new Map(names.map((name, at) => [name, row(at)]));
  return pack(rows, row(names.length), recipe.least);
}

/** The same judgment, since only differences between classes count, with as many zeros as may be. */
function aroundMedian(row: readonly number[]): number[] {
  const sorted = [...row].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return row.map((weight) => weight - median);
}

/** Both models, as they are used. */
export function trainModels(sentences: readonly Sentence[]) {
  return {
    behavioral: unpack(trainBehavioral(sentences)),
    competency: unpack(trainCompetency(sentences)),
  };
}
