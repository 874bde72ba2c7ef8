import { classify, classifyWith } from '../lib/detection/classifier';
import { unpack } from '../lib/detection/classifier/model';
import { WEIGHTS } from '../lib/detection/classifier/weights/weights';
import { COMPETENCIES } from '../lib/detection/detection';
import { asksForBehavior } from '../lib/detection/stems';
import { HELD_OUT_FILE, type Sentence, sentencesOf, trainingSentences } from './data';
import { type Figures, figuresOf, type Judged, judge } from './figures';
import { foldsOf } from './folds';
import { BEHAVIORAL, COMPETENCY, type Recipe, trainBehavioral, trainCompetency } from './model';

/**
 * Prints how good the classifier is: `npx tsx training/evaluate.ts [--wrong] [--compare]`.
 * Cross-validated on the training files, and with the written weights on the sentences kept aside.
 */
const FOLDS = 5;

function crossValidate(
  sentences: readonly Sentence[],
  behavioral: Recipe,
  competency: Recipe,
): Judged[] {
  const folds = foldsOf(sentences, FOLDS);
  return Array.from({ length: FOLDS }, (_, fold) => {
    const training = sentences.filter((_, at) => folds[at] !== fold);
    const models = {
      behavioral: unpack(trainBehavioral(training, behavioral)),
      competency: unpack(trainCompetency(training, competency)),
    };
    return sentences
      .filter((_, at) => folds[at] === fold)
      .map((sentence) => judge(models, sentence, classifyWith));
  }).flat();
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function printFigures(name: string, { sentences, precision, recall, f1, competency }: Figures) {
  print(
    `${name} (${sentences}): precision ${percent(precision)}, recall ${percent(recall)}, F1 ${percent(f1)}, competency ${percent(competency)}`,
  );
}

function printAll(name: string, judged: readonly Judged[]): void {
  printFigures(name, figuresOf(judged));
  for (const lang of ['en', 'de', 'fr', 'es', 'pt', 'zh']) {
    const own = judged.filter(({ sentence }) => (sentence.lang ?? 'en') === lang);
    if (own.length > 0) printFigures(`  ${lang}`, figuresOf(own));
  }
}

/** For each competency: how often its questions were put elsewhere, and where. */
function printConfusion(judged: readonly Judged[]): void {
  for (const competency of COMPETENCIES) {
    const own = judged.filter(({ sentence }) => sentence.competencies[0] === competency);
    const elsewhere = COMPETENCIES.map((other) => ({
      other,
      times: own.filter(({ main }) => main === other).length,
    })).filter(({ other, times }) => other !== competency && times > 0);
    const right = own.filter(({ main }) => main === competency).length;
    const taken = elsewhere.sort((a, b) => b.times - a.times);
    print(
      `  ${competency} ${right}/${own.length}; ${taken.map(({ other, times }) => `${other} ${times}`).join(', ')}`,
    );
  }
}

function printWrong(judged: readonly Judged[]): void {
  for (const { sentence, classification, main } of judged) {
    const { behavioral, competencies, text } = sentence;
    const sure = classification.confidence.toFixed(2);
    if (behavioral !== classification.behavioral) {
      print(`  ${behavioral ? 'MISSED' : 'FALSE ALARM'} ${sure} ${text}`);
    }
    if (behavioral && competencies[0] !== main) {
      print(`  ${competencies.join(', ')} taken for ${main ?? 'none'}: ${text}`);
    }
  }
}

const options = new Set(process.argv.slice(2));
const training = trainingSentences();

if (options.has('--compare')) {
  const cues = /^(?:list|start|all|phrase|both|cross|speaks|shape) /;
  const words = /^(?:word|pair|skip|pattern|letters) /;
  for (const [name, families] of [
    ['cues alone', cues],
    ['words alone', words],
  ] as const) {
    const behavioral = { ...BEHAVIORAL, families };
    const competency = { ...COMPETENCY, families };
    const judged = crossValidate(training, behavioral, competency);
    printFigures(`Cross-validated, ${name}`, figuresOf(judged));
    const models = {
      behavioral: unpack(trainBehavioral(training, behavioral)),
      competency: unpack(trainCompetency(training, competency)),
    };
    const aside = sentencesOf(HELD_OUT_FILE).map((each) => judge(models, each, classifyWith));
    printFigures(`Kept aside, ${name}`, figuresOf(aside));
  }
  const rule = sentencesOf(HELD_OUT_FILE).map((sentence) => ({
    sentence,
    classification: { ...classify(''), behavioral: asksForBehavior(sentence.text) },
    main: undefined,
  }));
  printFigures('Kept aside, the rule of stems', figuresOf(rule));
}

const validated = crossValidate(training, BEHAVIORAL, COMPETENCY);
printAll('Cross-validated', validated);
printConfusion(validated);
if (options.has('--wrong')) printWrong(validated);

if (!options.has('--no-held-out')) {
  const written = {
    behavioral: unpack(WEIGHTS.behavioral),
    competency: unpack(WEIGHTS.competency),
  };
  const heldOut = sentencesOf(HELD_OUT_FILE).map((each) => judge(written, each, classifyWith));
  printAll('Kept aside', heldOut);
  printConfusion(heldOut);
  if (options.has('--wrong-held-out')) printWrong(heldOut);
}
