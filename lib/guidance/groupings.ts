import type { AnySectionId } from './sections';

/** The terms in which sections can be shown together; `none` shows them as they are. */
export const GROUPINGS = ['none', 'star', 'carl', 'soar'] as const;

export type Grouping = (typeof GROUPINGS)[number];

/** A term of such a scheme, and the sections that tell it. */
export interface Group {
  readonly name: string;
  readonly sections: readonly AnySectionId[];
}

/**
 * Which sections tell what, in each scheme. The order of the sections stays the same, so a group is
 * always a run of neighbors. STAR: Situation, Task, Action, Result. CARL: Context, Action, Result,
 * Learning. SOAR: Situation, Obstacle, Action, Result.
 */
const GROUPS: Readonly<Record<Exclude<Grouping, 'none'>, readonly Group[]>> = {
  star: [
    { name: 'Situation', sections: ['goal', 'data', 'stakeholders'] },
    { name: 'Task', sections: ['role'] },
    { name: 'Action', sections: ['challenges', 'tradeoffs', 'validation'] },
    { name: 'Result', sections: ['results', 'learning'] },
  ],
  carl: [
    { name: 'Context', sections: ['goal', 'data', 'stakeholders'] },
    { name: 'Action', sections: ['role', 'challenges', 'tradeoffs', 'validation'] },
    { name: 'Result', sections: ['results'] },
    { name: 'Learning', sections: ['learning'] },
  ],
  soar: [
    { name: 'Situation', sections: ['goal', 'data', 'stakeholders', 'role'] },
    { name: 'Obstacle', sections: ['challenges'] },
    { name: 'Action', sections: ['tradeoffs', 'validation'] },
    { name: 'Result', sections: ['results', 'learning'] },
  ],
};

/** As the user reads them in the switch. */
export const GROUPING_NAMES: Readonly<Record<Grouping, string>> = {
  none: 'Parts',
  star: 'STAR',
  carl: 'CARL',
  soar: 'SOAR',
};

/** The groups of a scheme with those of their sections that are shown; one without a name for `none`. */
export function groupsOf(grouping: Grouping, shown: readonly AnySectionId[]): readonly Group[] {
  if (grouping === 'none') return [{ name: '', sections: shown }];
  return GROUPS[grouping].map(({ name, sections }) => ({
    name,
    sections: sections.filter((section) => shown.includes(section)),
  }));
}
