import type { LocalStore } from './local-store';

/**
 * Words that the vault has not acknowledged lie in the same store, under names that begin like this, until a
 * view sends them (lib/view/journal.ts).
 */
export const JOURNAL_PREFIX = 'unsent:';

/** What is noted for longer was refused for good; in milliseconds. */
const AWAITED_MS = 7 * 24 * 60 * 60 * 1_000;

/** Whether edits of a question are noted there that may still come. */
export async function isAwaited(
  store: LocalStore,
  questionId: string,
  now: number,
): Promise<boolean> {
  const names = (await store.keys()).filter((name) => name.startsWith(JOURNAL_PREFIX));
  if (names.length === 0) return false;
  const noted = Object.values(await store.get(names));
  return noted.some((entry) => {
    if (typeof entry !== 'object' || entry === null) return false;
    const at: unknown = Reflect.get(entry, 'at');
    const isFresh = typeof at === 'number' && at > now - AWAITED_MS;
    return isFresh && Reflect.get(entry, 'questionId') === questionId;
  });
}
