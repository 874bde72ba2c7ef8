import { wordSet } from '../lexicon/phrases';
import { isPast } from '../lexicon/verbs';
import { absent, type Rule } from '../rule';

const OWN = wordSet(`i i'd i've i'll i'm my me mine myself`);
const SHARED = wordSet(`we we'd we've we'll we're our ours us ourselves let's`);
/** So many of "we" at least, and so many for each "I". */
const LEAST = 8;
const RATIO = 5;

/**
 * "We" all over role and challenges: the candidate's own part cannot be told. Interviewers hire one
 * person and write down what that one did; "we" is right for what the team did, so only a plain excess
 * counts. A line that begins with a verb in the past ("Led 3 engineers") is the candidate's own, and
 * quoted speech is nobody's.
 */
export const weHeavy: Rule = {
  code: 'we-heavy',
  explain: 'Role and challenges say “we” where the candidate’s own part should be.',
  find(draft) {
    let own = 0;
    let shared = 0;
    for (const section of ['role', 'challenges'] as const) {
      const { sentences, spoken } = draft.of(section);
      for (const { words } of sentences) {
        if (isPast(words[0]?.text ?? '')) own += 1;
        for (const word of words) {
          if (OWN.has(word.text)) own += 1;
          // "US" is a country.
          if (SHARED.has(word.text) && spoken.slice(word.start, word.end) !== 'US') shared += 1;
        }
      }
    }
    if (shared < LEAST || shared < RATIO * own) return [];
    return [
      absent(
        'we-heavy',
        null,
        `Role and challenges say “we” or “our” ${shared} times and “I” or “my” ${own === 1 ? 'once' : own === 0 ? 'never' : `${own} times`}, so your own part cannot be told.`,
        'Where you did it yourself, say “I”; where another did, name them.',
      ),
    ];
  },
};
