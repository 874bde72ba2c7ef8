import type { Feature } from './features';
import type { Hit } from './lexicon';
import type { Word } from './words';

/** Words that say whose a thing is, or what is done with it. */
const BEFORE =
  /^(?:your|my|our|his|her|their|the|this|that|a|an|you|we|i|about|of|with|for|through|handle|describe|explain|as|in|at|to|by|from|use)$/;
const PASSED = /^(?:the|a|an|your|my|our|this|that|any|some|new|own|last|first|best|worst)$/;

/** What stands on a list, with the word before it: “your novel” is asked of another than “a novel” is. */
export function contextFeatures(
  words: readonly Word[],
  hits: readonly Hit[],
): Map<string, Feature> {
  const found = new Map<string, Feature>();
  for (const { list, from, to } of hits) {
    const before = words[from - 1]?.plain ?? '^';
    const add = (word: string, at: number) => {
      const name = `context ${word} ${list}`;
      if (!found.has(name)) found.set(name, { name, value: 1, from: Math.max(at, 0), to });
    };
    if (before === '^' || BEFORE.test(before)) add(before, from - 1);
    const further = words[from - 2]?.plain;
    if (further && PASSED.test(before) && BEFORE.test(further)) add(`${further} _`, from - 2);
  }
  return found;
}

const CALLS: readonly (readonly [string, RegExp])[] = [
  [
    'calls somebody by a title',
    /^(?:minister|prime minister|chancellor|senator|governor|mayor|president|ambassador|professor|doctor|dr|coach|skipper|captain|maestro|chef|officer|inspector|sergeant|sir|madam|madame|monsieur|herr|frau|señora?|senhora?|mr|mrs|ms|miss|lord|lady|dame|king|queen|commissioner|congress(?:wo)?man|general|admiral|your (?:honou?r|excellency|majesty|highness))\b[^,?.!]{0,40}, |, (?:minister|chancellor|senator|governor|mayor|president|professor|doctor|dr|coach|skipper|captain|chef|officer|sir|madam|mr|mrs|ms|miss)\b[^,?]{0,24}[,?]/iu,
  ],
  ['begins with a quotation', /^["“”'‘«„]/u],
  [
    'says who said it',
    /["”'’»],? (?:\w+ ){0,3}(?:said|says|asked|asks|whispered|roared|wrote|writes|goes|told|shouted|muttered|replied|laughed)\b/iu,
  ],
  ['says for how many marks', /\(\d+(?: ?(?:marks?|points?|punkte|pts))?\)\.?$/iu],
  ['has a range of numbers', /\d ?(?:[–-]|to) ?\d/u],
  ['lists answers to choose from', /\p{L} \/ \p{L}/u],
  ['has parentheses', /[(（]/u],
  [
    'has a measure',
    /\d ?(?:%|°|mm|cm|m|km|kg|g|mg|ml|l|kw|v|a|hz|mph|km\/h|gb|tb|mbit|ms|psi|bar|percent|degrees|litres?|liters?|euros?|pounds?|dollars?)(?![\p{L}])/iu,
  ],
  ['has a code of letters and digits', /\b(?:[A-Za-z]+-?\d|\d+[A-Za-z]{2,})/u],
  ['has a dash', / [–—-] /u],
  ['has a comma', /,/u],
  ['has several sentences', /[.!?]["”)]? +[\p{Lu}"“]/u],
  ['begins by naming a time', /^(?:when|in|on|at|after|before|during|since|as) /iu],
  [
    'asks with a tag',
    /, (?:(?:did|do|does|is|are|was|were|have|had|would|could|can|won|don|didn|isn|aren|wouldn)(?:['’]?t)?) (?:you|he|she|it|they|we|not)(?: not)?\??$/iu,
  ],
  ['names a figure of money', /[€$£¥]\d|\d+ ?(?:k|m|million|billion)\b/iu],
  ['begins with so or and', /^(?:so|and|but|well|now|ok(?:ay)?)\b/iu],
];

/** How the whole is framed: who is called upon, and what stands around the question. */
export function frameFeatures(text: string, words: readonly Word[]): Feature[] {
  const to = Math.min(words.length, 1);
  return CALLS.flatMap(([name, pattern]) =>
    pattern.test(text.slice(0, 2_000)) ? [{ name: `shape ${name}`, value: 1, from: 0, to }] : [],
  );
}
