import { createContext, use, useEffect, useMemo } from 'react';
import type * as Y from 'yjs';
import type { Code, Finding } from '../../lib/coaching/finding';
import type { AnySectionId } from '../../lib/guidance/sections';
import type { Settings, SettingsPatch } from '../../lib/settings/settings';
import { useObservable } from '../ui/useObservable';
import { type CoachStore, createCoachStore, type Facts } from './coachStore';
import { dismiss, undismissAll } from './dismissed';

/** The coach of one answer, and what the user can say to it. */
export interface Coach {
  readonly store: CoachStore;
  readonly off: readonly Code[];
  /** Does not show this remark again, as long as its words stay. */
  dismiss(finding: Finding): void;
  undismissAll(): void;
  /** Switches a kind of remark off, or on again, for all answers. */
  switchOff(code: Code, off: boolean): void;
}

const CoachContext = createContext<Coach | null>(null);
export const CoachProvider = CoachContext;

/**
 * Makes the coach of an answer, and lets it read as long as the caller is shown.
 * @param sample the page's own sample answer; it may come later than the rest
 */
export function useNewCoach(
  doc: Y.Doc,
  facts: Facts,
  settings: Settings,
  change: (patch: SettingsPatch) => Promise<void>,
  sample: string | undefined,
): Coach {
  const { coachOff } = settings;
  const store = useMemo(
    () => createCoachStore(doc, facts, new Set(coachOff)),
    [doc, facts, coachOff],
  );
  useEffect(() => store.start(), [store]);
  useEffect(() => store.compareWith(sample), [store, sample]);
  return useMemo(
    () => ({
      store,
      off: coachOff,
      dismiss(finding) {
        dismiss(doc, finding);
        store.look();
      },
      undismissAll() {
        undismissAll(doc);
        store.look();
      },
      switchOff(code, off) {
        const others = coachOff.filter((other) => other !== code);
        void change({ coachOff: off ? [...others, code] : others });
      },
    }),
    [store, doc, coachOff, change],
  );
}

export function useCoach(): Coach {
  const coach = use(CoachContext);
  if (!coach) throw new Error('No coach is here');
  return coach;
}

/** The remarks to show beside a section's text. */
export function useFindings(section: AnySectionId): readonly Finding[] {
  return useObservable(useCoach().store.of(section));
}
