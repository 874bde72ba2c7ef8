import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Codes that turn on how something is told, and so on more wordings than whole answers can hold. */
export const PASSAGE_CODES = [
  'no-numbers',
  'no-baseline',
  'vague-role',
  'no-alternative',
  'no-guardrail',
  'no-solution',
  'blame',
] as const;
export type PassageCode = (typeof PASSAGE_CODES)[number];

const passageSchema = z.strictObject({
  /** Whether the code is to be found in it. */
  finds: z.boolean(),
  /** A section as someone may write it. */
  text: z.string().min(1),
});

/** One labeled section. */
export type Passage = z.infer<typeof passageSchema>;

/** The passages of a code, cases and near misses; a line that is none throws. */
export function passagesOf(code: PassageCode): Passage[] {
  const file = new URL(`passages/${code}.jsonl`, import.meta.url);
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line) => (line.trim() ? [passageSchema.parse(JSON.parse(line))] : []));
}
