import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { competencySchema } from '../lib/detection/detection';

/** One labeled sentence. */
const sentenceSchema = z.strictObject({
  text: z.string().min(1),
  behavioral: z.boolean(),
  competencies: z.array(competencySchema),
  lang: z.enum(['de', 'fr', 'es', 'pt', 'zh', 'en']).optional(),
});
export type Sentence = z.infer<typeof sentenceSchema>;

export const TRAINING_FILES = ['behavioral.jsonl', 'other.jsonl'] as const;
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

export function trainingSentences(): Sentence[] {
  return TRAINING_FILES.flatMap(sentencesOf);
}

/** What the weights were made from: each file with the hash of its bytes. */
export function origins(): string[] {
  return TRAINING_FILES.map(
    (file) => `${file} ${createHash('sha256').update(bytesOf(file)).digest('hex')}`,
  );
}
