import { describe, expect, it } from 'vitest';
import { GROUPINGS, groupsOf } from '../../../lib/guidance/groupings';
import { ALL_SECTION_IDS, SECTION_IDS } from '../../../lib/guidance/sections';

describe('groupsOf', () => {
  it.each(GROUPINGS)('shows every section once and in order for %s', (grouping) => {
    for (const shown of [SECTION_IDS, ALL_SECTION_IDS]) {
      expect(groupsOf(grouping, shown).flatMap(({ sections }) => sections)).toEqual([...shown]);
    }
  });

  it.each([
    ['star', 'S T A R'],
    ['carl', 'C A R L'],
    ['soar', 'S O A R'],
  ] as const)('names the groups of %s by its letters', (grouping, letters) => {
    const names = groupsOf(grouping, SECTION_IDS).map(({ name }) => name.slice(0, 1));
    expect(names.join(' ')).toBe(letters);
  });
});
