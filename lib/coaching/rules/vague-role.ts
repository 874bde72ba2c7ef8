import { phrases } from '../lexicon/phrases';
import { isConcrete } from '../reading/concrete';
import type { SectionReading } from '../reading/section';
import { absent, type Rule } from '../rule';

/** Own decisions and pieces of work told without "I" and a verb. */
const OWN = phrases(
  `(was/were/is/are/remained/lay/rested/stayed) (mine/entirely mine/wholly mine/mine alone/mine to ~ make/with me)
   mine (was/were/alone/to) | my (own )?(call/decision/choice/idea/proposal/suggestion/initiative/design/draft/doing/invention) 
   (final/last) (say/word/call) (was/on) | the decision to | by me | by myself | with my own hands | i was the one who | i'm the one who | i am the one who | it was me who | it was i who
   (fell/came/up/left/down) to me to | my (part/contribution/share/piece/half/deliverable/deliverables/contributions) (was/were/is/included) (the/a/an/to/two/three)
   at my (suggestion/request/insistence/urging) | on my (suggestion/initiative/own initiative) | i had (the team/them/him/her/everyone/two/three/each/both/every)`,
);
const LABELED =
  /^(?:mine|what i did(?: myself)?|my (?:own )?(?:part|share|contribution|work|piece|decisions?|calls?)|decisions?|i decided|own work|personally|did myself|decided|built)\s?[:—–-]\s*\w/i;

/** Does the text name anything that the candidate did or decided? */
function namesOwnAct(role: SectionReading): boolean {
  return role.sentences.some(({ text, words, acts }) => {
    if (LABELED.test(text) || text.search(OWN) >= 0) return true;
    return acts.some((act) => (act.who === 'i' || act.who === 'none') && isConcrete(act, words));
  });
}

/**
 * Role that gives a title, a membership or a responsibility, and no act and no choice. "I was
 * responsible for the launch" and "I helped out where needed" fit everyone in the room; the interviewer
 * has to write down what this one did.
 */
export const vagueRole: Rule = {
  code: 'vague-role',
  explain: 'Role never says what you did or decided yourself.',
  find(draft) {
    if (draft.isEmpty('role')) return [];
    if (namesOwnAct(draft.of('role'))) return [];
    return [
      absent(
        'vague-role',
        'role',
        'Role says what you were or were part of, and not one thing that you did or decided.',
        'Name one decision that was yours and one piece of work done with your own hands.',
      ),
    ];
  },
};
