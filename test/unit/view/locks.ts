/**
 * Web Locks as far as an import uses them, which Node 20 and jsdom lack: one holder a name, and whoever
 * asks with `ifAvailable` while it is held gets null.
 */
export function lockManager() {
  const held = new Set<string>();
  return {
    async request<T>(name: string, ...rest: unknown[]): Promise<T> {
      const callback = rest.at(-1) as (lock: { name: string } | null) => Promise<T>;
      if (held.has(name)) return callback(null);
      held.add(name);
      try {
        return await callback({ name });
      } finally {
        held.delete(name);
      }
    },
    query: async () => ({ held: [...held].map((name) => ({ name })) }),
  };
}
