import type * as Y from 'yjs';
import type { AnySectionId } from '../../lib/guidance/sections';
import { LOCAL_EDIT } from './origins';
import { undoManagerOf } from './undo';

/**
 * Puts a template below what a section holds, as one step of its undo history. Returns the offset
 * at which the template begins.
 */
export function insertTemplate(doc: Y.Doc, section: AnySectionId, template: string): number {
  const ytext = doc.getText(section);
  const undo = undoManagerOf(ytext);
  const before = ytext.toString();
  const gap = before === '' || before.endsWith('\n') ? '' : '\n';
  undo.stopCapturing();
  doc.transact(() => ytext.insert(ytext.length, gap + template), LOCAL_EDIT);
  undo.stopCapturing();
  return before.length + gap.length;
}
