import type * as Y from 'yjs';
import type { Finding } from '../../lib/coaching/finding';
import { findingKey } from '../../lib/coaching/finding-key';
import { LOCAL_EDIT } from '../answer/origins';

/**
 * Remarks that the user has dismissed for this answer. They are part of the document, so that they
 * follow it into other tabs and are merged like everything else.
 */
function dismissedIn(doc: Y.Doc): Y.Map<boolean> {
  return doc.getMap('dismissed');
}

export function isDismissed(doc: Y.Doc, finding: Finding): boolean {
  return dismissedIn(doc).get(findingKey(finding)) === true;
}

export function dismiss(doc: Y.Doc, finding: Finding): void {
  doc.transact(() => dismissedIn(doc).set(findingKey(finding), true), LOCAL_EDIT);
}

/** Shows all of them again, as far as they still hold. */
export function undismissAll(doc: Y.Doc): void {
  doc.transact(() => dismissedIn(doc).clear(), LOCAL_EDIT);
}
