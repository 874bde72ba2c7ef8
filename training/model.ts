import { type PackedModel, unpack } from '../lib/detection/classifier/model';
import { COMPETENCIES, type Competency } from '../lib/detection/detection';
import type { Sentence } from './data';
import { learn, type Settings, Vocabulary } from './learn';
import { pack } from './pack';

/** What a model looks at, and how it learns; chosen by cross-validation (see README.md). */
export interface Recipe extends Settings {
  families: RegExp;
  /** Weights below this are left out. */
  least: number;
}

export const BEHAVIORAL: Recipe = {
  families: /^(?:list|start|all|phrase|both|cross|shape|word|pair|pattern|letters) /,
  rounds: 10,
  rate: 0.1,
  pull: 0.0003,
  hidden: 0.2,
  least: 0.12,
};

export const COMPETENCY: Recipe = {
  families: /^(?:list|phrase|speaks|word|letters) /,
  rounds: 8,
  rate: 0.1,
  pull: 0.003,
  hidden: 0.2,
  least: 0.18,
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
  if (/^(?:list|start|speaks|shape) /.test(name)) return true;
  return count > (name.startsWith('word ') ? 1 : 2);
}

export function trainBehavioral(sentences: readonly Sentence[], recipe = BEHAVIORAL): PackedModel {
  const vocabulary = new Vocabulary();
  const examples = sentences.map(({ text }) => vocabulary.example(text, recipe.families));
  const targets = sentences.map(({ behavioral }) => [behavioral ? 0 : 1, behavioral ? 1 : 0]);
  const size = vocabulary.names.length;
  const [no, yes] = learn(examples, targets, size, recipe);
  const difference = (at: number) => (yes?.[at] ?? 0) - (no?.[at] ?? 0);
  const rows = new Map<string, number[]>();
  for (const [at, name] of vocabulary.names.entries()) {
    if (isKept(name, vocabulary.counts[at] ?? 0)) rows.set(name, [difference(at)]);
  }
  return pack(rows, [difference(size)], recipe.least);
}

export function trainCompetency(sentences: readonly Sentence[], recipe = COMPETENCY): PackedModel {
  const behavioral = sentences.filter((sentence) => sentence.behavioral);
  const vocabulary = new Vocabulary();
  const examples = behavioral.map(({ text }) => vocabulary.example(text, recipe.families));
  const targets = behavioral.map(({ competencies }) => sharesOf(competencies));
  const size = vocabulary.names.length;
  const weights = learn(examples, targets, size, recipe);
  const rows = new Map<string, number[]>();
  for (const [at, name] of vocabulary.names.entries()) {
    if (!isKept(name, vocabulary.counts[at] ?? 0)) continue;
    rows.set(
      name,
      weights.map((each) => each[at] ?? 0),
    );
  }
  return pack(
    rows,
    weights.map((each) => each[size] ?? 0),
    recipe.least,
  );
}

/** Both models, as they are used. */
export function trainModels(sentences: readonly Sentence[]) {
  return {
    behavioral: unpack(trainBehavioral(sentences)),
    competency: unpack(trainCompetency(sentences)),
  };
}
