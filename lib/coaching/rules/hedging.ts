import { phrases } from '../lexicon/phrases';
import type { Span } from '../reading/sentences';
import type { Rule } from '../rule';
import { habits } from './counted';

const HEDGES = phrases(
  `kind of | kinda | sort of | sorta | i guess | i'd guess | i would guess | i suppose | i'd suppose
   maybe | perhaps | probably | possibly | somewhat | somehow | more or less | i feel like | i felt like maybe
   i would say | i'd say | i'm not sure | i am not sure | not too sure | not really sure | not quite sure | hopefully
   pretty much | or something | or whatever | something like that | things like that | in a way | in a sense
   to some (extent/degree) | to a (certain/degree) | i think | i believe | arguably | presumably | supposedly | i reckon | i imagine
   if i remember (correctly/right/rightly/well) | if i recall | as far as i (know/remember/recall/can tell)
   it (seems/seemed) like | it might be | might be that | could be that | may have been | might have been
   i don't (really )?(know/remember) | more like | or so i (think/thought/guess) | i want to say | potentially | a little bit | a bit`,
);

/** Before "kind of" and "sort of", these make it literal: "the kind of patient", "all sorts of". */
const LITERAL_BEFORE =
  /\b(?:the|a|an|this|that|these|those|what|which|any|some|every|each|one|no|other|another|same|right|wrong|certain|different|new|best|only|first|second|third|whatever|his|her|their|my|our|its|two|three|four|worst|rare|common|exact|specific|special|particular|unusual|usual|good|bad|better|all|most|next|last|strange|odd) $/i;
/** Behind the phrase, these make it no hedge: "I think of it as", "in a way that". */
const LITERAL_AFTER: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^i (?:think|believe)$/i,
    /^ (?:of|about|in|through|on|back|aloud|like|twice|ahead|differently)\b/i,
  ],
  [/^in a (?:way|sense)$/i, /^ (?:that|which|they|she|he|we|i|the|anyone|everyone|people|a|of)\b/i],
  [/^(?:somehow|possibly)$/i, /^ (?:can|could)\b/i],
  [/^more like$/i, /^ (?:a|an|the)\b/i],
  [/^(?:a bit|a little bit)$/i, /^ (?:of)\b/i],
  [/^i don't/i, /^ (?:that|what|of|about|the|how|where|when|who|why|him|her|them)\b/i],
];

/** The weak hedges in a text without its quotations. */
function hedgesIn(spoken: string): Span[] {
  const found: Span[] = [];
  for (const match of spoken.matchAll(HEDGES)) {
    const [words] = match;
    const end = match.index + words.length;
    const before = spoken.slice(Math.max(0, match.index - 20), match.index);
    const after = spoken.slice(end, end + 20);
    if (/^(?:kind|sort) of$/i.test(words) && LITERAL_BEFORE.test(before)) continue;
    if (
      /^(?:possibly)$/i.test(words) &&
      /\b(?:as|than|could|could not|can|can't) (?:\w+ )?(?:as )?$/i.test(before)
    )
      continue;
    if (
      /^a bit$|^a little bit$/i.test(words) &&
      /\b(?:quite|not|every|drill|took|in) $/i.test(before)
    )
      continue;
    if (
      /^i (?:think|believe|guess|suppose)$/i.test(words) &&
      /\b(?:how|what|why|when|where|than|as|which|do|did|whatever) $/i.test(before)
    )
      continue;
    if (LITERAL_AFTER.some(([which, next]) => which.test(words) && next.test(after))) continue;
    found.push({ start: match.index, end });
  }
  return found;
}

/**
 * Three or more weak hedges in one section. Said once they are honest; as a habit they make a listener
 * doubt what was in truth done and known. Literal uses ("the kind of patient") and quotations are left
 * alone, and so are estimates ("about 40").
 */
export const hedging: Rule = {
  code: 'hedging',
  explain: 'Three or more weak hedges in a section: “kind of”, “I guess”, “maybe”.',
  find(draft) {
    return habits(
      'hedging',
      draft,
      hedgesIn,
      'take back what you say while you say it.',
      'Say it plainly where you are sure; where you are not, say once what you do not know.',
    );
  },
};
