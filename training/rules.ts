import { wordsOf } from '../lib/detection/classifier/words';

/**
 * What keeps the labeled sentences varied: they are written one by one, not made from frames. The
 * masking is simple on purpose, and is the same for all: no list of nouns, no tagger.
 */

const DETERMINER =
  /^(?:a|an|the|your|my|our|their|his|her|its|this|that|these|those|any|some|no|every|each|another|one|two|three)$/;
const HAN = /\p{Script=Han}/u;

/** The words of a sentence without its marks. */
function spoken(text: string): { raw: string; plain: string }[] {
  return wordsOf(text).filter(({ plain }) => /[\p{L}\p{N}]/u.test(plain));
}

/**
 * A sentence with names (capitals inside it), numbers and nouns (in English what follows a determiner)
 * masked. Chinese is left as it is.
 */
export function masked(text: string): string {
  const words = spoken(text);
  const shouted = text === text.toUpperCase();
  return words
    .map(({ raw, plain }, at) => {
      if (/^[0-9]/.test(plain)) return '0';
      if (HAN.test(plain)) return plain;
      if (at > 0 && !shouted && /^\p{Lu}/u.test(raw) && plain !== 'i') return '_';
      return DETERMINER.test(words[at - 1]?.plain ?? '') ? '_' : plain;
    })
    .join(' ');
}

/** With what a sentence begins: its first four words, or in Chinese characters. */
export function beginning(text: string): string | undefined {
  const words = spoken(text).slice(0, 4);
  return words.length === 4 ? words.map(({ plain }) => plain).join(' ') : undefined;
}

/** A frame is a beginning with the masked shape of what follows. */
export function frame(text: string): string {
  return `${beginning(text) ?? ''} / ${masked(text)}`;
}
