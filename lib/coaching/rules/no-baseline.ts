import { isCompared } from '../reading/comparisons';
import { quoting, type Rule } from '../rule';

/**
 * A figure alone says little: 92 % may be a triumph or a disaster. It takes a former value, a change,
 * a target or another group to read it by.
 */
export const noBaseline: Rule = {
  code: 'no-baseline',
  explain: 'Results with figures, but nothing to compare them with.',
  find(draft) {
    if (draft.isEmpty('results')) return [];
    const { told, quantities } = draft.of('results');
    const [first] = quantities;
    if (!first || isCompared(told, quantities)) return [];
    const figure = told.slice(first.start, first.end);
    return [
      quoting(
        'no-baseline',
        draft,
        'results',
        first,
        `“${figure}” stands alone: nothing says what it was before or what was hoped for.`,
        'Say from what to what, by how many percent, or against which target.',
      ),
    ];
  },
};
