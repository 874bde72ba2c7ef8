import { absent, type Rule } from '../rule';
import { boundsOf, minutesOf } from './length';

/** Clearly more than the time holds: the interviewer cuts in, mostly before the results. */
export const tooLong: Rule = {
  code: 'too-long',
  explain: 'The whole answer is clearly over the time it may take.',
  find(draft) {
    const { most, label } = boundsOf(draft);
    const { words } = draft;
    if (words <= most) return [];
    return [
      absent(
        'too-long',
        null,
        `${words} words are about ${minutesOf(words)} minutes, well over the ${label} you have.`,
        'Cut context first: what the listener can do without and still follow the story.',
      ),
    ];
  },
};
