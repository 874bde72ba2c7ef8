import type { Opened } from '../messaging/view';
import { textAlias } from '../vault/aliases';
import { VaultError } from '../vault/errors';
import type { FoundQuestion } from '../vault/questions';
import { boundSource, mergeSources } from '../vault/sources';

/** Whether this is a browser that keeps nothing at all. */
export function keepsNothing(error: unknown): boolean {
  return error instanceof VaultError && error.code === 'unavailable';
}

/**
 * Opens a question; where the browser keeps nothing, for the view alone, which says so before anyone
 * types. Its id is made of its text, so that a view that comes back to it knows it again.
 */
export async function orUnkept(
  { question, source }: FoundQuestion,
  open: () => Promise<Opened>,
): Promise<Opened> {
  try {
    return await open();
  } catch (error) {
    if (!keepsNothing(error)) throw error;
    const id = (await textAlias(question.text)).slice(0, 64);
    const sources = mergeSources([], boundSource(source));
    const record = { id, question, sources, createdAt: source.seenAt };
    return { record, page: { rows: [], more: false }, unkept: true };
  }
}
