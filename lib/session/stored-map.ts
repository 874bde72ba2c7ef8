import type { Browser } from 'wxt/browser';
import * as z from 'zod/mini';

/** A map kept in extension storage, so that a dead worker does not lose it. Values are parsed when read. */
export interface StoredMap<T> {
  get(key: string): Promise<T | undefined>;
  set(key: string, value: T): Promise<void>;
  delete(...keys: string[]): Promise<void>;
  entries(): Promise<[string, T][]>;
}

/**
 * @param area such as `browser.storage.session`
 * @param prefix begins every key of this map
 * @param schema of a value; what does not parse counts as absent
 */
export function storedMap<S extends z.ZodMiniType>(
  area: Browser.storage.StorageArea,
  prefix: string,
  schema: S,
): StoredMap<z.infer<S>> {
  const parse = (value: unknown): z.infer<S> | undefined => {
    const parsed = z.safeParse(schema, value);
    return parsed.success ? parsed.data : undefined;
  };
  return {
    async get(key) {
      const found = await area.get(prefix + key);
      return parse(found[prefix + key]);
    },
    async set(key, value) {
      await area.set({ [prefix + key]: value });
    },
    async delete(...keys) {
      await area.remove(keys.map((key) => prefix + key));
    },
    async entries() {
      const all = await area.get(null);
      const found: [string, z.infer<S>][] = [];
      for (const [key, raw] of Object.entries(all)) {
        const value = key.startsWith(prefix) ? parse(raw) : undefined;
        if (value !== undefined) found.push([key.slice(prefix.length), value]);
      }
      return found;
    },
  };
}
