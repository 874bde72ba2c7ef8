import { unsolvedIn } from '../reading/challenges';
import { quoting, type Rule } from '../rule';

/**
 * A challenge told without what was done about it. The interviewer asks for the way out, not for the
 * misery, and one open end overshadows two good solutions. Each challenge is judged by itself:
 * lines and words such as "second" or "another" part them.
 */
export const noSolution: Rule = {
  code: 'no-solution',
  explain: 'A challenge is told without what was done about it.',
  find(draft) {
    const challenges = draft.of('challenges');
    if (draft.isEmpty('challenges')) return [];
    const open = unsolvedIn(challenges);
    if (!open) return [];
    return [
      quoting(
        'no-solution',
        draft,
        'challenges',
        open,
        'This tells what was hard, and not what was done about it.',
        'Go on with your first step, the second, and what changed.',
      ),
    ];
  },
};
