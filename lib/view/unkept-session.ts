import * as Y from 'yjs';
import type { Opened } from '../messaging/view';
import { createObservable } from './observable';
import type { AnswerSession, SaveState } from './services';

/** What was written in this view, by question, so that one it comes back to is still there. */
const written = new Map<string, Y.Doc>();

/**
 * Opens an answer where the browser keeps nothing: it is in this view and nowhere else, not in the
 * journal either, and goes with it.
 */
export function openUnkept({ record }: Pick<Opened, 'record'>): AnswerSession {
  const doc = written.get(record.id) ?? new Y.Doc();
  written.set(record.id, doc);
  const save = createObservable<SaveState>({ kind: 'unkept' });
  return { record, doc, save, flush: async () => {}, carry: () => false, close: () => {} };
}
