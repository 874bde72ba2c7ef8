import { useCallback, useRef, useSyncExternalStore } from 'react';
import type * as Y from 'yjs';
import { isCovered } from '../../lib/guidance/coverage';
import type { AnySectionId } from '../../lib/guidance/sections';
import { onCounted } from './onCounted';
import { type SectionStats, statsOf } from './stats';

/** The figures of one section, as last counted. */
export function useSectionStats(doc: Y.Doc, section: AnySectionId): SectionStats {
  return useCounted(doc, () => statsOf(doc.getText(section)));
}

/** Something counted; `read` must give the same value as long as nothing changed. */
function useCounted<T>(doc: Y.Doc, read: () => T): T {
  const subscribe = useCallback((listener: () => void) => onCounted(doc, listener), [doc]);
  return useSyncExternalStore(subscribe, read);
}

/** The words of all these sections together. */
export function useAnswerWords(doc: Y.Doc, sections: readonly AnySectionId[]): number {
  return useCounted(doc, () =>
    sections.reduce((sum, section) => sum + statsOf(doc.getText(section)).words, 0),
  );
}

/** The texts of all these sections, in their order; the same array until one of them changes. */
export function useAnswerTexts(doc: Y.Doc, sections: readonly AnySectionId[]): readonly string[] {
  const last = useRef<readonly string[]>([]);
  return useCounted(doc, () => {
    const texts = sections.map((section) => statsOf(doc.getText(section)).text);
    const same =
      texts.length === last.current.length &&
      texts.every((text, index) => text === last.current[index]);
    if (!same) last.current = texts;
    return last.current;
  });
}

/** How many of these sections are covered, by text or by check. */
export function useCoveredCount(doc: Y.Doc, sections: readonly AnySectionId[]): number {
  const checks = doc.getMap<boolean>('checks');
  return useCounted(
    doc,
    () =>
      sections.filter((id) => isCovered(statsOf(doc.getText(id)).text, checks.get(id) === true))
        .length,
  );
}
