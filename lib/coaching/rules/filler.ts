import type { Span } from '../reading/sentences';
import type { Rule } from '../rule';
import { habits } from './counted';

const START = `(?:^|[\\n.!?;:—–(…-][ \\t"]{0,3}|\\b(?:so|and|but|or|because|then|yeah|um|uh|well|okay|ok),? )`;

/** Each on its own terms: most of these words have a plain use as well. */
const FILLERS: readonly RegExp[] = [
  /(?<![\w'-])(?<!\d ?)(?:u+m+|u+h+m*|e+r+m+|h+m+|mm+|um-hm|uh-huh)(?![\w'-])/gi,
  /(?<![\w'-])[Ee]rr?(?=[,.… ])/g,
  /(?<![\w'])(?<!\b(?:do|did|does|don't|didn't|if|as|before|when|what|who|how|people|everyone|all|once|that|let|where|things|than|anyone|someone|whatever|would|could|should|might|may|will|can|to|must|after|until|because) )you know(?! (?:that|the|what|how|who|when|where|why|if|which|about|them|him|her|me|your|you|it|of|better|this|whether|each|nothing|best)\b)/gi,
  /(?<![\w'])you know what(?=[,?])/gi,
  /(?<![\w'])(?:basically|literally)(?![\w'])/gi,
  /(?:(?<=[,—–…-] ?)|(?<=\b(?:was|is|were|and|so|but|it's|just|or|um|uh|yeah) ))like,/gi,
  /(?<=(?:^|[.!?…;\n,] ?))like,/gi,
  /, like (?=(?:we|i|the|it|they|really|totally|super|so|a|an|my|our|you|he|she|this|that|every|everyone|nobody|no|three|two|five|ten|\d|just|literally|actually|completely|way)\b)/gi,
  /(?<![\w'])(?:was|were|i'm|he's|she's|they're) like,? (?=[a-z]+ )(?!(?:a|an|the|this|that|any|my|our|his|her|their|nothing|most|other|every|being|having|working|running|trying|watching|one|two)\b)/gi,
  new RegExp(
    `(?<=${START})(?:i mean|well|anyway|anyways|right|okay|ok|honestly|actually|obviously|yeah|so yeah|to be honest|look|you see)(?=,)`,
    'gim',
  ),
  /, (?:i mean|actually|honestly|obviously|right|anyway|yeah|okay|to be honest)(?=[,?])/gi,
  /(?<![\w'])(?:and stuff(?: like that)?|and all that|and whatnot|blah blah(?: blah)?|yada yada|so yeah|if you know what i mean|know what i mean|at the end of the day|long story short|needless to say)(?![\w'])/gi,
  /(?<=[.!?] |^)(?:So|Yeah|Okay so|Ok so),? (?:yeah|basically|like|um|uh)\b/g,
];

/** The spoken fillers in a text without its quotations. */
function fillersIn(spoken: string): Span[] {
  const found: Span[] = [];
  for (const pattern of FILLERS) {
    for (const match of spoken.matchAll(pattern)) {
      const lead = /^[,\s]*/.exec(match[0])?.[0].length ?? 0;
      const text = match[0].slice(lead).replace(/[,\s]+$/, '');
      const start = match.index + lead;
      found.push({ start, end: start + text.length });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter(({ start }, at) => start >= (found[at - 1]?.end ?? 0));
}

/**
 * Three or more spoken fillers in one section. They come in with dictation, and read back they take
 * the weight out of a sentence. "You know" and "like" are judged by what stands around them.
 */
export const filler: Rule = {
  code: 'filler',
  explain: 'Three or more spoken fillers in a section: “um”, “you know”, “basically”.',
  find(draft) {
    return habits(
      'filler',
      draft,
      fillersIn,
      'carry no meaning.',
      'Cut them, here and in rehearsal: a short silence in their place sounds surer.',
    );
  },
};
