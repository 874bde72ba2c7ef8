import { GENERAL } from '../lexicon/general';
import { BROAD, EMPTY_WORDS, GENERIC, STATIVE, VAGUE } from '../lexicon/vague';
import { isPast } from '../lexicon/verbs';
import type { Act } from './acts';
import type { Word } from './words';

/** How many words behind the verb are its object, at most. */
const OBJECT = 7;

/**
 * Does the act say what was done? "I redrew the rota" does; "I helped out", "I felt sure" and "I
 * managed everything" do not.
 */
export function isConcrete(act: Act, words: readonly Word[]): boolean {
  const { verb } = act;
  const next = words[act.at + 1]?.text ?? '';
  if (act.negated)
    return !STATIVE.has(verb) && !VAGUE.has(verb) && !BROAD.has(verb) && verb !== 'need';
  if (/^(?:get|got|getting)$/.test(verb))
    return (
      hasObject(act.at, words) &&
      /^(?:the|a|an|two|three|four|my|our|us|them|him|her|it|[a-z]+)$/.test(next) &&
      !GOT_STATE.test(next)
    );
  if (/^(?:find|found)$/.test(verb))
    return (
      !/^(?:out|that|it|myself|him|her|them|he|she|they)$/.test(next) && hasObject(act.at, words)
    );
  if (/^(?:look|looked|looking)$/.test(verb)) return /^(?:up|into|through|over)$/.test(next);
  if (/^(?:do|did|done|doing)$/.test(verb))
    return (
      hasObject(act.at, words) && !/^(?:my|our|mine|ours|whatever|what|so|a|not|well)$/.test(next)
    );
  if (/^(?:make|made|making)$/.test(verb) && /^(?:sure|certain)$/.test(next)) return false;
  if (/^(?:bring|brought)$/.test(verb)) return hasObject(act.at, words) && next !== 'my';
  if (/^(?:hold|held|holding)$/.test(verb)) {
    return hasObject(act.at, words) && !names(POSITION, act.at, words);
  }
  if (/^(?:took|tak|bear|bore|borne|carr|assum)/.test(verb)) {
    if (PRESENCE.test(next) || names(BURDEN, act.at, words)) return false;
  }
  if (/^(?:stand|stood|standing)$/.test(verb))
    return /^(?:at|on|in|up|between|there|next)$/.test(next);
  if (/^(?:go|went|step|stepped)$/.test(verb))
    return /^(?:to|with|through|down|door|over|from|round|around)$/.test(next);
  if (/^(?:drive|drove|driving)$/.test(verb) && MOVES.test(next)) return true;
  if (STATIVE.has(verb) || VAGUE.has(verb)) return false;
  if (LEADS.test(verb) && names(LED, act.at, words)) return false;
  // "I was leading a team of five" is a position.
  if (
    /ing$/.test(verb) &&
    BROAD.has(verb) &&
    /^(?:was|were|am|be|been)$/.test(words[act.at - 1]?.text ?? '')
  ) {
    return false;
  }
  return !BROAD.has(verb) || hasObject(act.at, words);
}

/** What is held without anything being done: "the post of treasurer". */
const POSITION =
  /^(?:posts?|positions?|offices?|titles?|roles?|ranks?|chair|seat|job|responsibility|mandate|licen[cs]e|certificate|degree)$/;
/** "Carried the overall responsibility": borne, but nothing done. */
const BURDEN =
  /^(?:responsibilit(?:y|ies)|accountability|burden|ownership|roles?|part|lead|function)$/;
const MOVES = /^(?:out|there|to|over|home|back|down|up|through|into|around|round|all)$/;
const LEADS =
  /^(?:led|lead|leads|leading|manag\w+|head(?:ed|ing)?|ran|run|running|supervis\w+|oversaw|coordinat\w+|direct(?:ed|ing)|guid(?:ed|ing)|chair(?:ed|ing)?)$/;
/** Whom one leads: a position, and no act. */
const LED =
  /^(?:teams?|groups?|crews?|departments?|squads?|shifts?|staff|units?|committees?|branch|division|practice|council|board|office|budgets?|portfolio)$/;
/** "Took part", "took pride": there, but nothing done. */
const PRESENCE = /^(?:part|pride|interest|note|pleasure|care|responsibility|ownership|heart)$/;

function names(what: RegExp, verb: number, words: readonly Word[]): boolean {
  return words.slice(verb + 1, verb + 5).some(({ text }) => what.test(text));
}

const GOT_STATE =
  /^(?:stuck|sick|worse|late|behind|angry|upset|frustrated|lost|tired|nervous|no|very|so|involved|along|assigned|promoted|hired|better|used|started|ready|the|really|more|into|to)$/;

/** Is there an object of its own behind the verb, before the clause ends? */
export function hasObject(verb: number, words: readonly Word[]): boolean {
  for (let at = verb + 1; at <= verb + OBJECT && at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    if (at > verb + 1 && /[,;:.()—–]/.test(word.before)) break;
    if (word.text === 'and' && isPast(words[at + 1]?.text ?? '')) break;
    if (!(EMPTY_WORDS.has(word.text) || GENERIC.has(word.text) || GENERAL.has(word.text))) {
      return true;
    }
  }
  return false;
}
