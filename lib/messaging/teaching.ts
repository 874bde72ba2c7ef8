import * as z from 'zod/mini';
import { idSchema } from '../vault/records';

/** What a panel shows of what its page was taught, and of what Sidestory may do on its site. */
export const teachingSchema = z.object({
  /** The page's site, without `www.`. */
  host: z.string(),
  /** The rule that is about this page, if there is one. */
  rule: z.optional(
    z.object({
      id: idSchema,
      says: z.enum(['question', 'nothing']),
      /** The pages it is about, where it is about more than this one: `/questions/*`. */
      path: z.optional(z.string()),
      /** It found nothing when it was last tried. */
      missing: z.boolean(),
      /** The pages for which it could hold as well; there until the user has decided. */
      wider: z.optional(z.string()),
    }),
  ),
  /** How to ask for the site; absent where Sidestory may read there already, or would not by itself. */
  access: z.optional(
    z.object({
      /** The site's name, or its host. */
      name: z.string(),
      origins: z.array(z.string()),
      /** Whether to offer it unasked: not once the user has said "Not now". */
      offer: z.boolean(),
    }),
  ),
});
export type Teaching = z.infer<typeof teachingSchema>;
