import * as z from 'zod/mini';
import { SECTION_IDS } from '../guidance/sections';
import { MAX_QUESTION_LENGTH } from './limits';

/**
 * What the detector saw on a page. The shape is a contract (docs/ARCHITECTURE.md); what is not
 * known is left out. The bounds are what a content script may send: pages are hostile.
 */

export { MAX_QUESTION_LENGTH };

export const COMPETENCIES = [
  'project',
  'conflict',
  'leadership',
  'failure',
  'ownership',
  'teamwork',
  'ambiguity',
  'prioritization',
  'communication',
  'customer',
  'growth',
  'motivation',
  'introduction',
  'ethics',
] as const;

export const competencySchema = z.enum(COMPETENCIES);
export type Competency = z.infer<typeof competencySchema>;

/** What a question tests, the main one first. */
export const competenciesSchema = z.array(competencySchema).check(z.maxLength(14));

const short = z.string().check(z.maxLength(300));
const paragraph = z.string().check(z.maxLength(2_000));

/** A prompt of the page: its own title, what it asks, and the section of ours it belongs to. */
export const promptSchema = z.object({
  title: short,
  asks: z.array(paragraph).check(z.maxLength(20)),
  section: z.optional(z.enum(SECTION_IDS)),
});
export type Prompt = z.infer<typeof promptSchema>;

export const relatedSchema = z.object({
  title: short,
  url: z.string().check(z.maxLength(2_000)),
});

export const questionSchema = z.object({
  text: z.string().check(z.minLength(1), z.maxLength(MAX_QUESTION_LENGTH)),
  title: z.optional(short),
  context: z.optional(paragraph),
  company: z.optional(short),
  role: z.optional(short),
  category: z.optional(short),
  difficulty: z.optional(short),
  round: z.optional(short),
  /** From and to, in minutes. */
  timeboxMinutes: z.optional(z.tuple([z.number(), z.number()])),
  competencies: z.optional(competenciesSchema),
  prompts: z.optional(z.array(promptSchema).check(z.maxLength(24))),
  related: z.optional(z.array(relatedSchema).check(z.maxLength(50))),
});
export type DetectedQuestion = z.infer<typeof questionSchema>;

export const detectionSchema = z.object({
  kind: z.enum(['single', 'list', 'none']),
  /** The site adapter's id, `generic`, or `taught` where a rule of the user's found it. */
  site: z.optional(short),
  /** Why, in sentences a user can read; they may quote the page. */
  reasons: z.array(paragraph).check(z.maxLength(20)),
  questions: z.array(questionSchema).check(z.maxLength(200)),
});
export type Detection = z.infer<typeof detectionSchema>;
