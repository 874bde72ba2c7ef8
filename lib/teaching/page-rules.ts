import * as v from 'valibot';
import { locatorSchema } from './locator';

/**
 * What a page's script is told of the rules of its site, in valibot as all that is parsed in pages. The
 * rule as it is kept is in rules.ts.
 */
export const pageRulesSchema = v.array(
  v.object({
    id: v.string(),
    where: v.variant('scope', [
      v.object({ scope: v.literal('page'), url: v.string() }),
      v.object({ scope: v.literal('site'), host: v.string(), path: v.string() }),
    ]),
    what: v.variant('says', [
      v.object({
        says: v.literal('question'),
        locator: locatorSchema,
        text: v.optional(v.string()),
        whole: v.boolean(),
      }),
      v.object({ says: v.literal('nothing') }),
    ]),
  }),
);
export type PageRule = v.InferOutput<typeof pageRulesSchema>[number];
