import type { ExportedAnswer } from '../../../../../lib/vault/export.ts';
import { contentOf } from './answers.ts';
import { Dice } from './dice.ts';
import type { HostileFile } from './hostile.ts';
import { ANSWER_CHANGES, type AnswerChange, JSON_KINDS, jsonFile } from './json-files.ts';
import { TEXT_KINDS, textFile } from './text-files.ts';
import { ZIP_KINDS, zipFile } from './zip-files.ts';

/** A file that is chosen, or items that go to the background past the page's own reading of files. */
export type Handed =
  | { readonly by: 'file'; readonly file: HostileFile }
  | { readonly by: 'message'; readonly items: readonly string[] };

type Make = (answers: ExportedAnswer[], dice: Dice) => Handed | Promise<Handed>;

/** All cases by name: a format, and what is done to it. */
const CASES = new Map<string, Make>();

for (const kind of JSON_KINDS) {
  CASES.set(`JSON ${kind}`, async (answers, dice) => {
    return { by: 'file', file: await jsonFile(kind, answers, dice) };
  });
}
for (const format of ['markdown', 'csv'] as const) {
  for (const kind of TEXT_KINDS) {
    CASES.set(`${format} ${kind}`, (answers, dice) => {
      return { by: 'file', file: textFile(format, kind, answers, dice) };
    });
  }
}
for (const kind of ZIP_KINDS) {
  CASES.set(`zip ${kind}`, (answers, dice) => {
    return { by: 'file', file: zipFile(kind, answers, dice) };
  });
}
for (const [kind, change] of Object.entries<AnswerChange>(ANSWER_CHANGES)) {
  CASES.set(`message ${kind}`, async (answers, dice) => {
    const raw = await change(answers, dice);
    return { by: 'message', items: raw.map((answer) => `{"answer":${answer}}`) };
  });
}

/** The names of all kinds of cases. */
export const CASE_NAMES: readonly string[] = [...CASES.keys()];

/** One case: which, and the seed from which all of it is made. */
export interface DrawnCase {
  readonly name: string;
  readonly seed: number;
}

/** So many cases, every kind as often as every other, in an order of the seed's. */
export function* deal(seed: number, count: number): Generator<DrawnCase> {
  const dice = new Dice(seed);
  let deck: string[] = [];
  for (let dealt = 0; dealt < count; dealt += 1) {
    if (deck.length === 0) deck = dice.shuffled(CASE_NAMES);
    yield { name: deck.pop() ?? '', seed: dice.below(0x7fff_ffff) };
  }
}

/** What a case hands in, and the answers that were written into it before anything happened to it. */
export interface MadeCase {
  readonly handed: Handed;
  readonly answers: readonly ExportedAnswer[];
}

/** Makes a case of what an export of the vault has given. */
export async function makeCase(
  { name, seed }: DrawnCase,
  here: readonly ExportedAnswer[],
): Promise<MadeCase> {
  const make = CASES.get(name);
  if (!make) throw new Error(`There is no case "${name}"`);
  const dice = new Dice(seed);
  const answers = await contentOf(here, dice);
  return { handed: await make(structuredClone(answers), dice), answers };
}
