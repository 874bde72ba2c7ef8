import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { competencySchema } from '../lib/detection/detection';
import { frame, masked } from './rules';

/** One labeled sentence. */
const sentenceSchema = z.strictObject({
  text: z.string().min(1),
  behavioral: z.boolean(),
  competencies: z.array(competencySchema),
  lang: z.enum(['de', 'fr', 'es', 'pt', 'zh', 'en']).optional(),
});
export type Sentence = z.infer<typeof sentenceSchema>;

export const TRAINING_FILES = [
  'behavioral.jsonl',
  'other.jsonl',
  'supplement.jsonl',
  'supplement-behavioral.jsonl',
  'supplement-other.jsonl',
  'supplement-third.jsonl',
  'supplement-hard.jsonl',
  'supplement-last.jsonl',
  'supplement-varied.jsonl',
  'supplement-near.jsonl',
  'supplement-pairs.jsonl',
  'supplement-trades.jsonl',
  'supplement-foreign.jsonl',
  'supplement-even.jsonl',
] as const;
export const HELD_OUT_FILE = 'held-out.jsonl';

function bytesOf(file: string): Buffer {
  return readFileSync(new URL(`sentences/${file}`, import.meta.url));
}

/** The sentences of a file; a line that is none throws, with its number. */
export function sentencesOf(file: string): Sentence[] {
  const lines = bytesOf(file).toString('utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (!line.trim()) return [];
    const parsed = sentenceSchema.safeParse(JSON.parse(line));
    if (!parsed.success) throw new Error(`${file}:${index + 1}: ${parsed.error.message}`);
    return [parsed.data];
  });
}

/** Everything written for training, in the order of the files. */
export function allTrainingSentences(): Sentence[] {
  return TRAINING_FILES.flatMap(sentencesOf);
}

/**
 * What is trained on: of sentences that are the same when masked only the first, and none that shares
 * a frame with one kept aside, or the figures on those would say too much.
 */
export function trainingSentences(): Sentence[] {
  const aside = sentencesOf(HELD_OUT_FILE);
  const taken = new Set(aside.flatMap(({ text }) => [masked(text), frame(text)]));
  return allTrainingSentences().filter(({ text }) => {
    const key = masked(text);
    if (taken.has(key) || taken.has(frame(text))) return false;
    taken.add(key);
    return true;
  });
}

/** What the weights were made from: each file with the hash of its bytes; the last only says what to leave out. */
export function origins(): string[] {
  return [...TRAINING_FILES, HELD_OUT_FILE].map((file) => `${file} ${hashOf(bytesOf(file))}`);
}

/** By which weights tell what they were made from. */
export function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
