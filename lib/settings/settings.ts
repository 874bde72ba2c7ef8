import * as z from 'zod/mini';
import { MAX_WIDTH, MIN_WIDTH } from './width';

/** What the user has chosen. Small, in `storage.local`, read whole. */
export const settingsSchema = z.object({
  /** The side of the page on which rail and panel stand. */
  side: z._default(z.enum(['left', 'right']), 'right'),
  /** Width of the panel in CSS pixels. */
  width: z._default(z.number().check(z.minimum(MIN_WIDTH), z.maximum(MAX_WIDTH)), 404),
  /** Whether the ninth section, "What I learned", is shown. */
  learning: z._default(z.boolean(), false),
});
export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = { side: 'right', width: 404, learning: false };

export const settingsPatchSchema = z.partial(
  z.object({
    side: z.enum(['left', 'right']),
    width: z.number().check(z.minimum(MIN_WIDTH), z.maximum(MAX_WIDTH)),
    learning: z.boolean(),
  }),
);
export type SettingsPatch = z.infer<typeof settingsPatchSchema>;
