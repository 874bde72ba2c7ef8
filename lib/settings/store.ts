import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { OverlayView } from '../messaging/overlay';
import { createSerializer } from '../session/serialize';
import { DEFAULT_SETTINGS, type Settings, type SettingsPatch, settingsSchema } from './settings';

const SETTINGS_KEY = 'settings';
const SITES_KEY = 'sites';
const sitesSchema = z.record(z.string(), z.enum(['rail', 'panel']));

/**
 * The user's settings and, for each site, whether the panel was left open. Stored at once.
 * @param changed hears of each change, once it is stored
 */
export function createSettingsStore(changed: (patch: SettingsPatch) => void = () => {}) {
  const serialize = createSerializer();

  async function read<S extends z.ZodMiniType>(key: string, schema: S, otherwise: z.infer<S>) {
    const found = await browser.storage.local.get(key);
    const parsed = z.safeParse(schema, found[key]);
    return parsed.success ? parsed.data : otherwise;
  }

  const load = (): Promise<Settings> => read(SETTINGS_KEY, settingsSchema, DEFAULT_SETTINGS);

  return {
    load,

    /** Changes some settings; gives all of them. */
    change: (patch: SettingsPatch): Promise<Settings> =>
      serialize(SETTINGS_KEY, async () => {
        const next = z.parse(settingsSchema, { ...(await load()), ...patch });
        await browser.storage.local.set({ [SETTINGS_KEY]: next });
        changed(patch);
        return next;
      }),

    /** How the user left the panel on a site; open where nothing is known yet. */
    async viewOn(host: string): Promise<OverlayView> {
      const sites = await read(SITES_KEY, sitesSchema, {});
      return (Object.hasOwn(sites, host) ? sites[host] : undefined) ?? 'panel';
    },

    rememberView: (host: string, view: OverlayView): Promise<void> =>
      serialize(SITES_KEY, async () => {
        const sites = await read(SITES_KEY, sitesSchema, {});
        await browser.storage.local.set({ [SITES_KEY]: { ...sites, [host]: view } });
      }),
  };
}

export type SettingsStore = ReturnType<typeof createSettingsStore>;
