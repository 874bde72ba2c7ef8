import * as z from 'zod/mini';
import { GROUPINGS } from '../guidance/groupings';
import { MAX_WIDTH, MIN_WIDTH } from './width';

const side = z.enum(['left', 'right']);
const width = z.number().check(z.minimum(MIN_WIDTH), z.maximum(MAX_WIDTH));
const grouping = z.enum(GROUPINGS);

/** What the user has chosen. Small, in `storage.local`, read whole. */
export const settingsSchema = z.object({
  /** The side of the page on which rail and panel stand. */
  side: z._default(side, 'right'),
  /** Width of the panel in CSS pixels. */
  width: z._default(width, 404),
  /** Whether the ninth section, "What I learned", is shown. */
  learning: z._default(z.boolean(), false),
  /** Under which terms the sections are shown together. */
  grouping: z._default(grouping, 'none'),
  /** Whether worked examples wait for a first draft. */
  draftFirst: z._default(z.boolean(), true),
});
export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = z.parse(settingsSchema, {});

export const settingsPatchSchema = z.partial(
  z.object({ side, width, learning: z.boolean(), grouping, draftFirst: z.boolean() }),
);
export type SettingsPatch = z.infer<typeof settingsPatchSchema>;

/** The settings with some of them changed. */
export function patched(settings: Settings, patch: SettingsPatch): Settings {
  return {
    side: patch.side ?? settings.side,
    width: patch.width ?? settings.width,
    learning: patch.learning ?? settings.learning,
    grouping: patch.grouping ?? settings.grouping,
    draftFirst: patch.draftFirst ?? settings.draftFirst,
  };
}
