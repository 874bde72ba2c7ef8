import { COMPETENCIES, type Competency } from '../detection';
import type { Steps } from '../steps';
import { cuesOf } from './cues';
import { type Reading, readingOf } from './features';
import { prepareLexicon } from './lexicon';
import { type Model, type Scored, score, unpack, unpacking } from './model';
import { WEIGHTS } from './weights/weights';

export interface Classification {
  /** Is it a behavioral (or motivational, introductory, situational, project) interview question? */
  behavioral: boolean;
  /** Which competencies it tests, the main one first; none where it is not behavioral. */
  competencies: Competency[];
  /** How sure the judgment is, whichever it is: 0.5 hardly, 1 entirely. */
  confidence: number;
  /** The quoted words, and what about the sentence's shape, that decided. */
  cues: string[];
}

/** A competency is named beside the main one when it is at least this likely. */
const ALSO = 0.25;
const MOST_COMPETENCIES = 3;

export interface Models {
  behavioral: Model;
  competency: Model;
}

let own: Partial<Models> = {};

/** Read once, and only when it is needed: a page without a question needs no competencies. */
function modelOf(name: keyof Models): Model {
  const model = own[name] ?? unpack(WEIGHTS[name]);
  own = { ...own, [name]: model };
  return model;
}

/** Reads what `likelihoodOf` needs before the first judgment, with occasions to pause: a page may be waiting. */
export function* prepareClassifier(): Steps<void> {
  yield* prepareLexicon();
  yield;
  if (!own.behavioral) own = { ...own, behavioral: yield* unpacking(WEIGHTS.behavioral) };
}

/** Judges one sentence or a short prompt of several. Pure and deterministic; reads 2,000 letters at most. */
export function classify(text: string): Classification {
  return classifyWith(
    { behavioral: modelOf('behavioral'), competency: modelOf('competency') },
    text,
  );
}

/** How likely a sentence is a behavioral question, alone: a page has many, and few are told about. */
export function likelihoodOf(text: string): number {
  const reading = readingOf(text);
  return hasWords(reading) ? round(likely(score(modelOf('behavioral'), reading.features)[0])) : 0;
}

const hasWords = ({ words }: Reading) => words.some(({ plain }) => /\p{L}/u.test(plain));

const likely = (judged: Scored | undefined) => 1 / (1 + Math.exp(-(judged?.score ?? 0)));

/** The same with other weights: for training, which has to judge weights before they are written. */
export function classifyWith(models: Models, text: string): Classification {
  const reading = readingOf(text);
  if (!hasWords(reading)) {
    return { behavioral: false, competencies: [], confidence: 1, cues: ['There are no words.'] };
  }
  const [judged] = score(models.behavioral, reading.features);
  const share = likely(judged);
  const behavioral = share > 0.5;
  const confidence = round(behavioral ? share : 1 - share);
  const why = cuesOf(reading.words, judged?.contributions() ?? [], behavioral ? 1 : -1, 4);
  if (!behavioral) return { behavioral, competencies: [], confidence, cues: why };
  const { competencies, cues } = competenciesIn(models.competency, reading);
  return { behavioral, competencies, confidence, cues: [...why, ...cues] };
}

/** The competencies a behavioral question tests, with the words that say so. */
export function competenciesIn(
  model: Model,
  { words, features }: Reading,
): { competencies: Competency[]; cues: string[] } {
  const scores = score(model, features);
  const top = Math.max(...scores.map((each) => each.score));
  const sum = scores.reduce((total, each) => total + Math.exp(each.score - top), 0);
  const ranked = COMPETENCIES.flatMap((competency, index) => {
    const found = scores[index];
    return found ? [{ competency, ...found, share: Math.exp(found.score - top) / sum }] : [];
  }).sort((a, b) => b.share - a.share);
  const named = ranked.filter(({ share }, at) => at === 0 || share > ALSO);
  const [main] = named;
  const cues = main ? cuesOf(words, main.contributions(), 1, 2, main.competency) : [];
  return {
    competencies: named.slice(0, MOST_COMPETENCIES).map(({ competency }) => competency),
    cues,
  };
}

function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
