/**
 * Allows at most `count` events a key in any `windowMs` milliseconds. In memory: a worker that died
 * starts afresh, which is lenient but still bounded.
 */
export function createLimiter(count: number, windowMs: number, now: () => number = Date.now) {
  const times = new Map<string, number[]>();
  return {
    allow(key: string): boolean {
      const since = now() - windowMs;
      const recent = (times.get(key) ?? []).filter((time) => time > since);
      if (recent.length >= count) return false;
      times.set(key, [...recent, now()]);
      return true;
    },
  };
}
