import { ALTERNATIVE_SIGNS } from '../lexicon/alternative-signs';
import { COST, DENIED, OPTION } from '../lexicon/alternatives';
import type { SectionReading } from '../reading/section';
import { weightOf } from '../reading/signs';
import { absent, type Rule } from '../rule';

/** Signs of this weight together tell as much as a word for it. */
const ENOUGH = 2.5;

/** Does the text name an option that was not taken, or a cost that was accepted? */
function namesAlternative(tradeoffs: SectionReading): boolean {
  const texts = tradeoffs.sentences.map(({ start, end }) =>
    withoutDenials(tradeoffs.told.slice(start, end)),
  );
  const named = texts.some((text) =>
    [...OPTION, ...COST].some((pattern) => text.search(pattern) >= 0),
  );
  return named || weightOf(texts.join(' '), ALTERNATIVE_SIGNS) >= ENOUGH;
}

/** The sentence without the words that deny or praise: "no real alternative", "reduced costs". */
function withoutDenials(text: string): string {
  return DENIED.reduce((rest, pattern) => rest.replace(pattern, ' … '), text);
}

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
    if (draft.isEmpty('tradeoffs') || namesAlternative(tradeoffs)) return [];
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
