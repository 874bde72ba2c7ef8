import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { coach } from '../lib/coaching/coach';
import { minutesOf } from '../lib/coaching/rules/length';
import { classify } from '../lib/detection/classifier';
import { COMPETENCIES } from '../lib/detection/detection';
import { SECTION_IDS, type SectionId } from '../lib/guidance/sections';
import { countWords, type Timebox } from '../lib/guidance/timing';
import { answerLines, BadInput, messageOf, print } from './json-lines';

/**
 * The coach on the command line, for whoever writes rules:
 *   npm run -s coach -- FILE.json
 *   npm run -s coach -- --jsonl FILE
 * Prints one line of JSON an answer: findings, words, spoken minutes, and both by section. Exits 2 on
 * bad input, with the message on stderr.
 */

const USAGE = 'Usage: coach FILE.json | coach --jsonl FILE';

/** What is longer is refused, in UTF-16 code units. The rules read the beginning of what is shorter. */
const MAX_TEXT = 5_000_000;
const MAX_MINUTES = 600;

const text = z.string().check(z.maxLength(MAX_TEXT));
const minutes = z.number().check(z.positive(), z.maximum(MAX_MINUTES));

const answerSchema = z.object({
  question: text,
  sections: z.object({
    goal: text,
    data: text,
    stakeholders: text,
    role: text,
    challenges: text,
    tradeoffs: text,
    validation: text,
    results: text,
  }),
  competencies: z.optional(z.nullable(z.array(text))),
  timeboxMinutes: z.optional(z.nullable(z.union([minutes, z.tuple([minutes, minutes])]))),
  sample: z.optional(z.nullable(text)),
  confidentialNames: z.optional(z.nullable(z.array(text))),
});

function ofAnswer(value: unknown): object {
  const parsed = z.safeParse(answerSchema, value);
  if (!parsed.success) throw new BadInput(z.prettifyError(parsed.error).replaceAll('\n', ' '));
  const { question, sections, sample, confidentialNames, timeboxMinutes } = parsed.data;
  const named = parsed.data.competencies ?? [];
  const given = named.flatMap((name) => COMPETENCIES.filter((each) => each === name));
  const findings = coach({
    question,
    sections,
    competencies: given.length > 0 ? given : classify(question).competencies,
    ...(timeboxMinutes && { timebox: timeboxOf(timeboxMinutes) }),
    ...(sample && { sample }),
    ...(confidentialNames && { confidentialNames }),
  });
  const bySection = SECTION_IDS.map((id) => [id, measure(sections[id])] as const);
  const words = bySection.reduce((sum, [, each]) => sum + each.words, 0);
  const measured: Partial<Record<SectionId, Measure>> = Object.fromEntries(bySection);
  return { findings, words, minutes: minutesOf(words), sections: measured };
}

interface Measure {
  words: number;
  minutes: number;
}

function measure(section: string): Measure {
  const words = countWords(section);
  return { words, minutes: minutesOf(words) };
}

/** One figure is the most, as pages write it; a pair may stand the wrong way round. */
function timeboxOf(given: number | [number, number]): Timebox {
  if (typeof given === 'number') return [given, given];
  return [Math.min(...given), Math.max(...given)];
}

async function run(args: readonly string[]): Promise<void> {
  const [first, second, ...tooMany] = args;
  if (!first || tooMany.length > 0) throw new BadInput(USAGE);
  if (first === '--jsonl') {
    if (!second) throw new BadInput(USAGE);
    return answerLines(second, ofAnswer);
  }
  if (second !== undefined || first.startsWith('--')) throw new BadInput(USAGE);
  const source = readFileSync(first, 'utf8').replace(/^\ufeff/, '');
  await print(ofAnswer(JSON.parse(source)));
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 2;
}
