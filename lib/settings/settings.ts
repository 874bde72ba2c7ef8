import * as z from 'zod/mini';
import { EVERY } from '../backup/due';
import { CODES } from '../coaching/finding';
import { GROUPINGS } from '../guidance/groupings';
import { MAX_WIDTH, MIN_WIDTH } from './width';

const side = z.enum(['left', 'right']);
const width = z.number().check(z.minimum(MIN_WIDTH), z.maximum(MAX_WIDTH));
const grouping = z.enum(GROUPINGS);
const codes = z.array(z.enum(CODES)).check(z.maxLength(CODES.length));
const every = z.enum(EVERY);
const names = z.array(z.string().check(z.maxLength(80))).check(z.maxLength(50));

/** What the user has chosen. Small, in `storage.local`, read whole. */
export const settingsSchema = z.object({
  /** The side of the page on which rail and panel stand. */
  side: z.catch(side, 'right'),
  /** Width of the panel in CSS pixels. */
  width: z.catch(width, 404),
  /** Whether the ninth section, "What I learned", is shown. */
  learning: z.catch(z.boolean(), false),
  /** Under which terms the sections are shown together. */
  grouping: z.catch(grouping, 'none'),
  /** Whether worked examples wait for a first draft. */
  draftFirst: z.catch(z.boolean(), true),
  /** Kinds of the coach's remarks that are switched off. */
  coachOff: z.catch(codes, []),
  /** Names of people and employers that must not be told: remarked on before an answer is copied. */
  confidentialNames: z.catch(names, []),
  /** How often a backup is made by itself, where the browser allows it. */
  backupEvery: z.catch(every, 'weekly'),
});
export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = z.parse(settingsSchema, {});

export const settingsPatchSchema = z.partial(
  z.object({
    side,
    width,
    learning: z.boolean(),
    grouping,
    draftFirst: z.boolean(),
    coachOff: codes,
    confidentialNames: names,
    backupEvery: every,
  }),
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
    coachOff: patch.coachOff ?? settings.coachOff,
    confidentialNames: patch.confidentialNames ?? settings.confidentialNames,
    backupEvery: patch.backupEvery ?? settings.backupEvery,
  };
}
