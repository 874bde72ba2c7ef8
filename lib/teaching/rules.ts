import * as z from 'zod/mini';
import { MAX_QUESTION_LENGTH } from '../detection/limits';
import { idSchema } from '../vault/records';
import { isLocator, type Locator } from './locator';
import { MAX_PATH } from './pattern';

/** What the user has taught Sidestory: where a question stands, or that there is none. */

/** As many rules as are kept; a page asks for those of its site alone. */
export const MAX_RULES = 500;

const whereSchema = z.discriminatedUnion('scope', [
  /** One page, by its canonical address (lib/vault/canonical-url.ts). */
  z.object({ scope: z.literal('page'), url: z.string().check(z.minLength(1), z.maxLength(4_000)) }),
  /** The pages of a site whose path is like this: lib/teaching/pattern.ts. */
  z.object({
    scope: z.literal('site'),
    host: z.string().check(z.minLength(1), z.maxLength(260)),
    path: z.string().check(z.maxLength(MAX_PATH), z.regex(/^\//)),
  }),
]);
export type Where = z.infer<typeof whereSchema>;

const locatorSchema = z.custom<Locator>(isLocator, 'No locator');

/** What a rule says of its pages. */
const saysSchema = z.discriminatedUnion('says', [
  z.object({
    says: z.literal('question'),
    locator: locatorSchema,
    /** The words that were taught, on the one page where they stand. */
    text: z.optional(z.string().check(z.minLength(1), z.maxLength(MAX_QUESTION_LENGTH))),
    /** Whether they are all that stands there. */
    whole: z.boolean(),
  }),
  z.object({ says: z.literal('nothing') }),
]);
export type Says = z.infer<typeof saysSchema>;

/** Milliseconds since the epoch, as far as a date reaches (ECMAScript, "Time Values"). */
const time = z.number().check(z.minimum(0), z.maximum(8.64e15));

export const taughtRuleSchema = z.object({
  id: idSchema,
  where: whereSchema,
  what: saysSchema,
  /** The title of the page where it was taught, to recognize it by. */
  title: z.string().check(z.maxLength(300)),
  createdAt: time,
  matchedAt: z.optional(time),
  /** Later than `matchedAt`: the rule no longer finds anything. */
  missedAt: z.optional(time),
  /** Whether the user has been asked, and has answered, if it is to hold for more than this page. */
  settled: z.boolean(),
});
export type TaughtRule = z.infer<typeof taughtRuleSchema>;

/** Whether a rule found nothing when it was last tried. */
export function isMissing({ matchedAt = 0, missedAt = 0 }: TaughtRule): boolean {
  return missedAt > matchedAt;
}
