import { phrases } from '../lexicon/phrases';
import { isConcrete } from '../reading/concrete';
import type { SectionReading } from '../reading/section';
import { absent, type Rule } from '../rule';

/** Own decisions and pieces of work told without "I" and a verb. */
const OWN = phrases(
  `(was/were/is/are/remained/lay/rested/stayed) (mine/entirely mine/wholly mine/mine alone/mine to ~ make/with me)
   mine alone | mine (was/were) (the/to/a different/to) | mine to (decide/make/choose/pick/call/say/write/draw/plan/cut/keep) | (out of/from) my (notebook/pen/head/desk/hand/hands/sketchbook/drawer/pencil) | my ((own/first/second/third/last/only/main/biggest/hardest/next) )?(call/decision/choice/idea/proposal/suggestion/initiative/design/draft/doing/invention) 
   (final/last) (say/word/call) (was/on) | the decision to | by me | (is/are/was/were/came) from me | by myself | with my own hands | it was me who | it was i who
   (fell/came/up/left/down) to me to | my (part/contribution/share/piece/half/deliverable/deliverables/contributions) (was/were/is/included) (the/a/an/to/two/three)
   at my (suggestion/request/insistence/urging) | on my (suggestion/initiative/own initiative) | i had (the team/them/him/her/everyone/two/three/each/both/every)`,
);
const THE_ONE =
  /\bi(?:'m| am| was) the one (?:to|who) (?!(?:answers?|answered|is|was|had|has|represent\w*|holds?|held|carri\w+|stands?|stood|people|every\w*|everybody|they|we)\b)/i;
const LABELED =
  /^(?:mine|what i did(?: myself)?|my (?:own )?(?:part|share|contribution|work|piece|decisions?|calls?)|decisions?|i decided|own work|personally|did myself|decided|built)\s?[:—–-]\s*\w/i;

/** Does the text name anything that the candidate did or decided? */
function namesOwnAct(role: SectionReading): boolean {
  return role.sentences.some(({ text, words, acts }) => {
    if (LABELED.test(text) || text.search(OWN) >= 0 || THE_ONE.test(text)) return true;
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
