import { useCallback, useSyncExternalStore } from 'react';
import type * as Y from 'yjs';
import type { AnySectionId } from '../../lib/guidance/sections';
import { LOCAL_EDIT } from './origins';

function checksOf(doc: Y.Doc): Y.Map<boolean> {
  return doc.getMap<boolean>('checks');
}

function useChecks<T>(doc: Y.Doc, read: (checks: Y.Map<boolean>) => T): T {
  const subscribe = useCallback(
    (listener: () => void) => {
      const checks = checksOf(doc);
      checks.observe(listener);
      return () => checks.unobserve(listener);
    },
    [doc],
  );
  return useSyncExternalStore(subscribe, () => read(checksOf(doc)));
}

/** Whether the user has marked this section as covered. */
export function useCheck(doc: Y.Doc, section: AnySectionId): boolean {
  return useChecks(doc, (checks) => checks.get(section) === true);
}

export function setCheck(doc: Y.Doc, section: AnySectionId, checked: boolean): void {
  doc.transact(() => checksOf(doc).set(section, checked), LOCAL_EDIT);
}
