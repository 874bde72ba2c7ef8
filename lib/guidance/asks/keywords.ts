const WORD = /\p{L}[\p{L}’'-]{3,}/gu;
const COMMON = new Set(
  'what which whom whose when where about your yours their them they that this these those there have been were would could should with from into each every other others before after while than then also more most many much such some only very make made does doing done over take tell time being both between during first long give given here just like need part people person someone something thing things through want well will work'.split(
    ' ',
  ),
);
const ENDING = /(?:ations?|ings?|ers?|ed|es|s|e|ly)$/u;
const MOST = 4;

/** A crude stem, the same for "overlook", "overlooked" and "overlooking". */
const stem = (word: string) => {
  const bare = word.toLowerCase();
  const short = bare.replace(ENDING, '');
  return short.length >= 4 ? short : bare;
};

/** The words that carry an ask, as they stand in it, at most four. */
export function keywordsOf(ask: string): string[] {
  const outside = ask.replace(/\([^()]{0,500}\)/g, ' ');
  const words = new Set(outside.match(WORD)?.filter((word) => !COMMON.has(word.toLowerCase())));
  return [...words].slice(0, MOST);
}

/** Where a sentence says at least half of these words, in any form; undefined if it does not. */
export function saysKeywords(sentence: string, keywords: readonly string[]): number | undefined {
  if (keywords.length === 0) return undefined;
  const said = new Map<string, number>();
  for (const match of sentence.matchAll(WORD)) said.set(stem(match[0]), match.index);
  const found = keywords.flatMap((word) => said.get(stem(word)) ?? []);
  return found.length >= Math.ceil(keywords.length / 2) ? Math.min(...found) : undefined;
}
