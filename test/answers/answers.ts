import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { competencySchema } from '../../lib/detection/detection';
import { SECTION_IDS } from '../../lib/guidance/sections';

/** What the coach may say of an answer. README.md tells how each code was labeled. */
export const CODES = [
  'empty-section',
  'unfilled-slot',
  'no-numbers',
  'no-baseline',
  'we-heavy',
  'vague-role',
  'no-alternative',
  'no-guardrail',
  'no-solution',
  'hedging',
  'filler',
  'blame',
  'too-short',
  'too-long',
  'unbalanced',
  'confidential',
  'copied',
] as const;

const codeSchema = z.enum(CODES);

const expectedSchema = z.strictObject({
  code: codeSchema,
  /** Null for a finding on the whole answer. */
  section: z.enum(SECTION_IDS).nullable(),
  /** Exactly the words, where the label is about particular ones. */
  quote: z.string().min(1).optional(),
});

const answerSchema = z.strictObject({
  id: z.string().min(1),
  story: z.string().min(1),
  profession: z.string().min(1),
  question: z.string().min(1),
  competencies: z.array(competencySchema).min(1).optional(),
  /** From and to. */
  timeboxMinutes: z.tuple([z.number().positive(), z.number().positive()]).optional(),
  /** The page's own sample answer. */
  sample: z.string().optional(),
  confidentialNames: z.array(z.string().min(1)).optional(),
  sections: z.record(z.enum(SECTION_IDS), z.string()),
  expected: z.array(expectedSchema),
  /** Codes that a near miss in this answer must not, by itself, cause. */
  traps: z.array(codeSchema).min(1).optional(),
  /** The id of a plainly worse version of the same story. */
  betterThan: z.string().optional(),
});

/** One labeled answer. */
export type LabeledAnswer = z.infer<typeof answerSchema>;

/** For tuning the rules; kept aside, for measuring them. */
export const KINDS = ['tuning', 'held-out'] as const;
export type Kind = (typeof KINDS)[number];

/** All answers of a kind, in the order of their files; a line that is none throws, with its place. */
export function answersOf(kind: Kind): LabeledAnswer[] {
  const folder = new URL(`${kind}/`, import.meta.url);
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const lines = readFileSync(new URL(file, folder), 'utf8').split('\n');
      return lines.flatMap((line, index) => {
        if (!line.trim()) return [];
        const parsed = answerSchema.safeParse(JSON.parse(line));
        if (!parsed.success) throw new Error(`${file}:${index + 1}: ${parsed.error.message}`);
        return [parsed.data];
      });
    });
}
