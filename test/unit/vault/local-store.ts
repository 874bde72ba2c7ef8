import type { LocalStore } from '../../../lib/vault/local-store';

/** A store in memory, with JSON in between as in the browser's. `full` has every write rejected. */
export function memoryStore() {
  const items = new Map<string, string>();
  const state = { full: false };
  const store: LocalStore = {
    async get(keys) {
      const found = keys.flatMap((key) => {
        const json = items.get(key);
        return json === undefined ? [] : [[key, JSON.parse(json) as unknown] as const];
      });
      return Object.fromEntries(found);
    },
    async set(values) {
      if (state.full) throw new Error('Resource::kQuotaBytes quota exceeded');
      for (const [key, value] of Object.entries(values)) items.set(key, JSON.stringify(value));
    },
    async remove(keys) {
      for (const key of keys) items.delete(key);
    },
    keys: async () => [...items.keys()],
  };
  return { store, items, state };
}
