import type { Feature } from './features';
import { isPlain } from './lexicon';
import type { Word } from './words';

/** Words that carry the shape of a sentence; in a pattern they stay, while others become their kind. */
export const SHAPING: ReadonlySet<string> = new Set(
  `a an the this that these those of in on at to for from with without by about as into over and or but if when while where who whom whose which what why how i me my we us our you your yourself he she it its they them their someone something anyone anything one no not never ever do have be can could would will should may might must tell give describe explain share walk talk there here then than so just more most time`.split(
    ' ',
  ),
);

/** English is told by its small words; in other languages no word is called unusual. */
const ENGLISH = 0.2;

/** What each word is to a pattern: shaping words themselves, others their kind, `R` for an unusual one. */
export function kindsOf(words: readonly Word[]): string[] {
  const small = words.filter(({ plain }) => SHAPING.has(plain)).length;
  const english = small >= ENGLISH * words.length;
  return words.map((word, at) => kindOf(word, words[at - 1], english));
}

function kindOf(word: Word, before: Word | undefined, english: boolean): string {
  const { plain, stem, raw } = word;
  if (SHAPING.has(plain)) return plain;
  if (SHAPING.has(stem)) return stem;
  if (/^[0-9]/.test(plain)) return '0';
  if (/^[^\p{L}\p{N}]/u.test(plain)) return plain;
  const begins = !before || /^[^\p{L}\p{N}]/u.test(before.plain);
  if (english && !begins && /^\p{Lu}/u.test(raw)) return 'N';
  if (english && !isPlain(word)) return 'R';
  if (plain.length > 4 && plain.endsWith('ed')) return '-ed';
  if (plain.length > 5 && plain.endsWith('ing')) return '-ing';
  return '_';
}

/** How many words are unusual, alone and by who is spoken to. */
export function unusualFeatures(words: readonly Word[], manner: string): Feature[] {
  const kinds = kindsOf(words);
  const first = kinds.indexOf('R');
  const unusual = kinds.filter((kind) => kind === 'R').length;
  const names = kinds.filter((kind) => kind === 'N').length;
  const plain = kinds.filter((kind) => /^(?:_|-ed|-ing)$/.test(kind)).length;
  const [from, to] = first < 0 ? [0, 0] : [first, first + 1];
  const share = Math.round((4 * unusual) / Math.max(unusual + plain, 1));
  return [
    { name: `unusual words ${Math.min(unusual, 4)}`, value: 1, from, to },
    { name: `unusual share ${share}`, value: 1, from, to },
    { name: `unusual where it ${manner} ${Math.min(unusual, 4)}`, value: 1, from, to },
    { name: `unusual begins ${words[0]?.plain} ${Math.min(unusual, 3)}`, value: 1, from, to },
    { name: `unusual names ${Math.min(names, 2)}`, value: 1, from: 0, to: 0 },
    { name: 'unusual count', value: Math.min(unusual, 6) / 2, from, to },
  ];
}
