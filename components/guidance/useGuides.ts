import { useEffect, useMemo, useState } from 'react';
import type { Competency } from '../../lib/detection/detection';
import type { Guide } from '../../lib/guidance/competencies/guide';
import { guidesFor, loadedGuides, loadGuides } from '../../lib/guidance/guides';

// Begun with the panel's own code, so that the guides are there before the first question, as a rule.
void loadGuides();

interface FoundGuides {
  /** The main one first. */
  readonly guides: readonly [Guide, ...Guide[]];
  /** False as long as the general guide only stands in; it is laid out then, but not shown. */
  readonly settled: boolean;
}

/** The guides for a question that tests these competencies. */
export function useGuides(competencies: readonly Competency[] | undefined): FoundGuides {
  const [all, setAll] = useState(loadedGuides);
  useEffect(() => {
    if (!all) void loadGuides().then(setAll);
  }, [all]);
  return useMemo(
    () => ({
      guides: guidesFor(all, competencies),
      settled: all !== undefined || (competencies ?? []).length === 0,
    }),
    [all, competencies],
  );
}
