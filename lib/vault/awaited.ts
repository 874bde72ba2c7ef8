import type { LocalStore } from './local-store';

/**
 * Words that the vault has not acknowledged lie in the same store, under names that begin like this, until a
 * view sends them (lib/view/journal.ts).
 */
export const JOURNAL_PREFIX = 'unsent:';

/** Whether edits of a question are noted there. */
export async function isAwaited(store: LocalStore, questionId: string): Promise<boolean> {
  const names = (await store.keys()).filter((name) => name.startsWith(JOURNAL_PREFIX));
  if (names.length === 0) return false;
  const noted = Object.values(await store.get(names));
  return noted.some(
    (entry) =>
      typeof entry === 'object' &&
      entry !== null &&
      Reflect.get(entry, 'questionId') === questionId,
  );
}
