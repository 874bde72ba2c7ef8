import { ALTERNATIVE_SIGNS } from '../lexicon/alternative-signs';
import { DENIED } from '../lexicon/alternatives';
import { weightOf } from '../reading/signs';
import { absent, type Rule } from '../rule';

/** Signs of this weight together tell of an option turned down or a cost accepted. */
const ENOUGH = 1;

/**
 * Trade-offs that name no option turned down and no cost accepted. "It was the best solution" tells
 * nothing of judgment: that shows only beside what was given up. The general words ("we weighed the
 * pros and cons", "there were trade-offs") name neither.
 */
export const noAlternative: Rule = {
  code: 'no-alternative',
  explain: 'Trade-offs name no option turned down and no cost accepted.',
  find(draft) {
    const tradeoffs = draft.of('tradeoffs');
    if (draft.isEmpty('tradeoffs') || weightOf(tradeoffs, ALTERNATIVE_SIGNS, DENIED) >= ENOUGH) {
      return [];
    }
    return [
      absent(
        'no-alternative',
        'tradeoffs',
        'This names neither an option you turned down nor a cost you accepted, so no choice is seen.',
        'Name the strongest other way, and what yours cost you.',
      ),
    ];
  },
};
