import type * as Y from 'yjs';

/**
 * How long after a change its figures are counted and shown, in milliseconds. Words and minutes are
 * glanced at, not watched; counting them with every letter costs a layout each time, which the letter
 * itself and its way into the vault then wait for.
 */
const COUNT_AFTER_MS = 120;

const counters = new WeakMap<Y.Doc, Set<() => void>>();

/**
 * Calls back some time after the document has changed: once for all the letters of that time, and all
 * listeners in one task, so that they are drawn together.
 * @returns ends it
 */
export function onCounted(doc: Y.Doc, listener: () => void): () => void {
  const listeners = counters.get(doc) ?? startCounting(doc);
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function startCounting(doc: Y.Doc): Set<() => void> {
  const listeners = new Set<() => void>();
  counters.set(doc, listeners);
  let timer: ReturnType<typeof setTimeout> | undefined;
  doc.on('afterTransaction', () => {
    if (timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      for (const listener of listeners) listener();
    }, COUNT_AFTER_MS);
  });
  return listeners;
}
