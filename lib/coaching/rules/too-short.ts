import { absent, type Rule } from '../rule';
import { boundsOf, isFinished, minutesOf } from './length';

/**
 * All sections filled, and yet clearly too little for the time: the interviewer has to pull every
 * detail out with questions of their own.
 */
export const tooShort: Rule = {
  code: 'too-short',
  explain: 'The whole answer is clearly under the time it may take.',
  find(draft) {
    const { least, label } = boundsOf(draft);
    const { words } = draft;
    if (!isFinished(draft) || words >= least) return [];
    return [
      absent(
        'too-short',
        null,
        `${words} words are about ${minutesOf(words)} minutes, well under the ${label} you have.`,
        'Tell more of what you did yourself and why, first in challenges and role.',
      ),
    ];
  },
};
