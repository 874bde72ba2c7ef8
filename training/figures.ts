import { type Classification, competenciesIn, type Models } from '../lib/detection/classifier';
import { readingOf } from '../lib/detection/classifier/features';
import type { Sentence } from './data';

export interface Judged {
  sentence: Sentence;
  classification: Classification;
  /** The main competency, also where the sentence was not taken for behavioral. */
  main: string | undefined;
}

export interface Figures {
  sentences: number;
  precision: number;
  recall: number;
  f1: number;
  /** The share of behavioral sentences whose first competency is right. */
  competency: number;
}

export function judge(
  models: Models,
  sentence: Sentence,
  classifyWith: (models: Models, text: string) => Classification,
): Judged {
  const classification = classifyWith(models, sentence.text);
  const main = competenciesIn(models.competency, readingOf(sentence.text)).competencies[0];
  return { sentence, classification, main };
}

export function figuresOf(judged: readonly Judged[]): Figures {
  const count = (wanted: boolean, got: boolean) =>
    judged.filter(
      ({ sentence, classification }) =>
        sentence.behavioral === wanted && classification.behavioral === got,
    ).length;
  const [right, missed, alarms] = [count(true, true), count(true, false), count(false, true)];
  const behavioral = judged.filter(({ sentence }) => sentence.behavioral);
  const named = behavioral.filter(({ sentence, main }) => sentence.competencies[0] === main);
  return {
    sentences: judged.length,
    precision: right / Math.max(right + alarms, 1),
    recall: right / Math.max(right + missed, 1),
    f1: (2 * right) / Math.max(2 * right + missed + alarms, 1),
    competency: named.length / Math.max(behavioral.length, 1),
  };
}
