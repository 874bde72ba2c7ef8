import type { DetectedQuestion } from '../../detection/detection';
import type { AnySectionId } from '../sections';
import { type AskGroup, askGroupsOf } from './asks';

/** The asks of a question where they are shown. */
export interface PlacedAsks {
  readonly bySection: ReadonlyMap<AnySectionId, readonly AskGroup[]>;
  /** Those that belong to no section that is shown. */
  readonly others: readonly AskGroup[];
}

/** Divides what a question and its page ask over the sections that are shown. */
export function placeAsks(question: DetectedQuestion, shown: readonly AnySectionId[]): PlacedAsks {
  const bySection = new Map<AnySectionId, AskGroup[]>();
  const others: AskGroup[] = [];
  for (const group of askGroupsOf(question)) {
    for (const section of [...shown, undefined]) {
      const asks = group.asks.filter((ask) =>
        section ? ask.section === section : !ask.section || !shown.includes(ask.section),
      );
      if (asks.length === 0) continue;
      if (section) bySection.set(section, [...(bySection.get(section) ?? []), { ...group, asks }]);
      else others.push({ ...group, asks: asks.map((ask) => ({ ...ask, section: undefined })) });
    }
  }
  return { bySection, others };
}
