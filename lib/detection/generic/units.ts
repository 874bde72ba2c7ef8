import { tellsScene } from './scenes';
import { isClassic, isFollowUp, isIdiom, isStem, isWanted, mayAsk } from './wording';

/**
 * A question as it is spoken: often several sentences, of which one asks and the others lead to it ("I
 * noticed you went back to college at thirty-eight. What did you find difficult?"). Told by what kind
 * each sentence is of, so that a line set apart from the text is one question and not its parts.
 */

const MARKED = /[?？]["”’»)]{0,3}$/;

/** An interviewer's own words before asking, which no candidate says of himself. */
const LEADING =
  /^["“«]?(?:(?:so|well|now|okay|ok|right|thanks)[,.]? )?(?:I(?:[’']d| would) (?:like|love|be (?:interested|curious))\b|I(?:[’']m| am) (?:interested|curious|keen|looking|going to (?:describe|give|read))\b|I want (?:to (?:hear|know|understand|see|talk about)|you|an?)\b|I (?:noticed|notice|see|saw|read|understand|hear|gather|know)\b.{0,30}\byour?\b|we(?:[’']re| are) (?:interested|curious|looking)\b|we(?:[’']d| would) (?:like|love)\b|we (?:all|have all|[’']ve all)\b|everyone\b|nobody\b|no one\b|most (?:people|of us)\b|there(?:[’']s| is) (?:a|an|always|often|no)\b|let[’']s\b|before we\b|to (?:start|begin|finish|wrap up)\b|looking (?:back|at)\b|surely\b)/i;

const ORDER =
  /^["“‘'(«]?(?:(?:please|now|so|first|next|okay|ok|and|then|also|briefly|hi)[!,.]? ){0,2}(?:so )?(?:tell|describe|explain|give|share|walk|talk|take|discuss|introduce|recall|recount|think|imagine|suppose|picture|pretend|name|pick|choose|show|bring|provide|outline|summari[sz]e|say|help me|convince|sell|run)\b/i;

/** Is this said to a candidate, whatever it asks: an order to speak, or a wish to hear? */
export function isOrder(sentence: string): boolean {
  return ORDER.test(sentence) || WISH.test(sentence);
}

/** In running text: only what an interviewer begins, or ends with an order to tell. */
export function isSpokenUnit(sentences: readonly string[]): boolean {
  const [first = ''] = sentences;
  const last = sentences.at(-1) ?? '';
  const isAsked = MARKED.test(first) && /\byour?\b/i.test(first) && isSpoken(last);
  return (isSpoken(first) || (isAsked && !isIdiom(last))) && isUnit(sentences);
}

/** Does it begin as only an interviewer speaks? */
export function isSpoken(sentence: string): boolean {
  return TELL.test(sentence) || WISH.test(sentence) || SEEN.test(sentence);
}

/** An order to tell somebody; a guide orders its readers too, but not to tell it. */
const TELL =
  /^["“‘'(«]?(?:(?:please|now|so|first|next|okay|ok|and|then|also|briefly|hi)[!,.]? ){0,2}(?:(?:tell|give|show|walk|talk|take|run|convince|sell|bring|help) (?:me|us|the panel)|(?:describe|share|discuss|recall|recount) (?:an?|the (?:last|most|first)|your|one|how you|someone|something)|talk about (?:an?|the|your)|(?:pick|choose|name) (?:an?|one|the|any)\b[^.?!]{3,100}?\band (?:tell|explain|describe|walk|talk|show)|think (?:of|about|back to) an?|introduce yourself)\b/i;

const SEEN = /^["“«]?I (?:noticed|notice|see|saw|read|understand|gather)\b.{0,30}\byour?\b/i;

const WISH =
  /^["“«]?(?:I(?:[’']d| would) (?:like|love)|I(?:[’']m| am) (?:interested|curious)|I want (?:to (?:hear|know|understand)|an?)|we(?:[’']d| would) (?:like|love)) \b/i;

/** Words about interviews, which no interviewer says while asking. */
const ABOUT =
  /\b(?:interviewers?|this question|these questions|your (?:answer|response|story)|answering (?:this|these|such|interview|questions?)|STAR|subscribe|newsletter|cookies|(?:this|the) (?:guide|article|post|page|email|newsletter))\b/i;

/** Does it ask, in whatever way: by its mark, its words, or an order to speak? */
export function isAsking(sentence: string): boolean {
  return MARKED.test(sentence) || mayAsk(sentence) || isOrder(sentence);
}

/** What closes a question without asking more: “Prove it.”, “Go.” */
const CLOSES =
  /^(?:go|prove it|be (?:honest|specific|candid)|honestly|convince (?:me|us)|(?:an|one) example|(?:no|any) names?|why|and why|take your time|i(?:[’']m| am) (?:less|more) interested|i want the\b)[^?]{0,90}[.!]?$/i;

function leads(sentence: string): boolean {
  return (
    CLOSES.test(sentence) || LEADING.test(sentence) || isWanted(sentence) || tellsScene(sentence)
  );
}

/** Is all of a line one thing that is asked: sentences that ask, and what leads to them? */
export function isUnit(sentences: readonly string[]): boolean {
  if (sentences.length < 2 || sentences.length > 8) return false;
  if (sentences.some((sentence) => ABOUT.test(sentence))) return false;
  const asking = sentences.filter(isAsking);
  if (asking.length === 0 || !sentences.every((one) => isAsking(one) || leads(one))) return false;
  // What asks has the last word, but for a wish.
  const last = sentences.at(-1) ?? '';
  return (isAsking(last) || isWanted(last) || CLOSES.test(last)) && !isSeries(sentences);
}

/** Several sentences that interviewers ask alone, one after the other. */
function isSeries(sentences: readonly string[]): boolean {
  const own = sentences.filter(
    (one) => (isClassic(one) || isIdiom(one) || (isStem(one) && isOrder(one))) && !isFollowUp(one),
  );
  return own.length > 1;
}
