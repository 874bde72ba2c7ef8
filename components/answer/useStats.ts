import { useCallback, useRef, useSyncExternalStore } from 'react';
import type * as Y from 'yjs';
import { isCovered } from '../../lib/guidance/coverage';
import type { AnySectionId } from '../../lib/guidance/sections';
import { type SectionStats, statsOf } from './stats';

/** The figures of one section. Only its own text makes the caller render. */
export function useSectionStats(doc: Y.Doc, section: AnySectionId): SectionStats {
  const subscribe = useCallback(
    (listener: () => void) => {
      const ytext = doc.getText(section);
      ytext.observe(listener);
      return () => ytext.unobserve(listener);
    },
    [doc, section],
  );
  return useSyncExternalStore(subscribe, () => statsOf(doc.getText(section)));
}

/** Something read of all these sections; must be the same value as long as nothing changed. */
function useSections<T>(
  doc: Y.Doc,
  sections: readonly AnySectionId[],
  read: () => T,
  checks?: Y.Map<boolean>,
): T {
  const subscribe = useCallback(
    (listener: () => void) => {
      const texts = sections.map((section) => doc.getText(section));
      for (const ytext of texts) ytext.observe(listener);
      checks?.observe(listener);
      return () => {
        for (const ytext of texts) ytext.unobserve(listener);
        checks?.unobserve(listener);
      };
    },
    [doc, sections, checks],
  );
  return useSyncExternalStore(subscribe, read);
}

/** The words of all these sections together. */
export function useAnswerWords(doc: Y.Doc, sections: readonly AnySectionId[]): number {
  return useSections(doc, sections, () =>
    sections.reduce((sum, section) => sum + statsOf(doc.getText(section)).words, 0),
  );
}

/** The texts of all these sections, in their order; the same array until one of them changes. */
export function useAnswerTexts(doc: Y.Doc, sections: readonly AnySectionId[]): readonly string[] {
  const last = useRef<readonly string[]>([]);
  return useSections(doc, sections, () => {
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
  return useSections(
    doc,
    sections,
    () =>
      sections.filter((id) => isCovered(statsOf(doc.getText(id)).text, checks.get(id) === true))
        .length,
    checks,
  );
}
