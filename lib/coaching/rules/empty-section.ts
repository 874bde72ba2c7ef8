import { SECTION_IDS, SECTION_NAMES } from '../../guidance/sections';
import { absent, type Rule } from '../rule';

/**
 * A section without content. All eight are what interviewers' rubrics go through, so each needs
 * something; only an introduction and a motivation may leave sections out. Nothing else is said of a
 * section that is empty.
 */
export const emptySection: Rule = {
  code: 'empty-section',
  explain: 'A section that this question needs is empty.',
  find(draft) {
    if (draft.mayLeaveOut) return [];
    return SECTION_IDS.filter((section) => draft.isEmpty(section)).map((section) =>
      absent(
        'empty-section',
        section,
        `“${SECTION_NAMES[section]}” has nothing in it yet, and the interviewer will ask.`,
        'Write one sentence, however rough: what you would say if asked right now.',
      ),
    );
  },
};
