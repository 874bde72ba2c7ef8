import { SECTION_NAMES } from '../../guidance/sections';
import { absent, type Rule } from '../rule';
import { boundsOf } from './length';

/** A section with so much of the answer leaves too little for the seven others. */
const MOST = 0.42;
/** Challenges carry the story: half of it is no excess. */
const MOST_CHALLENGES = 0.55;

/**
 * One section far over its share, most often a long context: time spent there is missing where the
 * candidate's own acts are told. Judged once there is an answer to speak of.
 */
export const unbalanced: Rule = {
  code: 'unbalanced',
  explain: 'One section takes far more than its share of the answer.',
  find(draft) {
    const { words } = draft;
    if (words < boundsOf(draft).least || draft.mayLeaveOut || draft.filled.length < 4) return [];
    return draft.filled
      .filter(
        (section) =>
          draft.wordsIn(section) > (section === 'challenges' ? MOST_CHALLENGES : MOST) * words,
      )
      .map((section) =>
        absent(
          'unbalanced',
          section,
          `“${SECTION_NAMES[section]}” has ${draft.wordsIn(section)} of the ${words} words, which leaves little for the rest.`,
          'Cut it to what the listener needs in order to follow, and give the words to what you did.',
        ),
      );
  },
};
