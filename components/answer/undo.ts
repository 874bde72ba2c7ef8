import * as Y from 'yjs';
import { LOCAL_EDIT } from './origins';

const managers = new WeakMap<Y.Text, Y.UndoManager>();

/**
 * The undo history of one section's text: the user's own typing and insertions, never what came in
 * from another tab. It outlives the editor, so that a section closed and opened can still be undone.
 */
export function undoManagerOf(ytext: Y.Text): Y.UndoManager {
  const known = managers.get(ytext);
  if (known) return known;
  const manager = new Y.UndoManager(ytext, { trackedOrigins: new Set([LOCAL_EDIT]) });
  managers.set(ytext, manager);
  return manager;
}
