/**
 * Normal form of a question's text, version 1: two texts with the same normal form are the same
 * question. Punctuation, case, spacing, quotes, dashes, ellipses and full-width forms do not make a
 * difference; signs that change the meaning do (C++ and C#, 1.5 and 15, 10 and 10 %, $5 and €5,
 * .NET and net).
 *
 * Never change what this gives for a text: answers are found by its hash. A better normalizer is a
 * new version beside this one (see aliases.ts).
 */
export function normalizeQuestion(text: string): string {
  const words = fold(text).match(TOKEN);
  return words ? words.join(' ').replace(/[\u2010\u2212\u2013]/g, '-') : text.trim();
}

/**
 * Apostrophes in all their forms; the accents among them before NFKC, which would turn a spacing
 * accent into a space and a combining mark. Trademark signs too, which NFKC would make letters.
 */
const DROPPED =
  /['\u2018\u2019\u201A\u201B\u2032\u2035\u02B9\u02BB\u02BC\u02BD\u02C8\u055A\u05F3\uFF07`\u00B4\u02CA\u02CB\uFF40\u2122\u2120\u00AE\u00A9]/g;

/** Zero-width and control characters, soft hyphens, bidi controls, variation selectors. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}]|(?!\s)\p{Cc}/gu;

function fold(text: string): string {
  return (
    text
      .replace(INVISIBLE, '')
      .replace(DROPPED, '')
      .normalize('NFKC')
      .replace(DROPPED, '')
      // Through upper case, so that ß and ss, and letters with several lower forms, fall together;
      // the upper-case ẞ has to be lower case before.
      .toLowerCase()
      .toUpperCase()
      .toLowerCase()
      .replaceAll('ς', 'σ')
      .normalize('NFKC')
      .replaceAll('♯', '#')
      .replaceAll('&', ' and ')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

const LETTERS = '[\\p{L}\\p{M}\\p{N}]+';

/** Signs that make another question: percent, currencies, and arithmetic and relations. */
const SIGN =
  '[%\\u2030\\u2031\\u066A\\p{Sc}+<=>\\u00AC\\u00B1\\u00D7\\u00F7' +
  // The block of mathematical operators without those that look like dashes, slashes, bullets,
  // colons and tildes.
  '\\u2200-\\u2211\\u2213\\u2214\\u2218\\u221A-\\u2222\\u2224-\\u2235\\u2237-\\u223B' +
  '\\u223D-\\u22C4\\u22C6-\\u22FF]';

/** A minus, not a dash: after a space and right before a number, and no range like "2019 -2020". */
const MINUS =
  '(?<=[ (\\p{Sc}])(?<!\\p{N}[%\\p{Sc}]? )[-\\u2010\\u2212\\u2013](?=\\p{Sc}?\\.?\\p{N})';

/** A dot that begins a word (".NET", ".5"), not the end of an ellipsis. */
const LEADING_DOT = '\\.(?<=(?:^|[ /\\p{Pd}])[^\\p{L}\\p{M}\\p{N} .]*\\.)(?=[\\p{L}\\p{N}])';

/** Letters and digits, with the points inside numbers, and `#` straight after a letter. */
const WORD = `(?:${LEADING_DOT})?${LETTERS}(?:(?<=\\p{N})[.,](?=\\p{N})${LETTERS})*(?:(?<=[\\p{L}\\p{M}])#+)?`;

const TOKEN = new RegExp(`${MINUS}|${SIGN}|${WORD}`, 'gu');
