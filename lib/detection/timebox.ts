const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const NUMBER = `(\\d{1,2}(?:\\.\\d)?|${NUMBERS.join('|')})`;
const DASH = '(?:[-\\u2010-\\u2015\\u2212~]|to|or|and)';
const MINUTES = new RegExp(
  `\\b${NUMBER}(?:\\s?(?:min(?:ute)?s?)?\\s?${DASH}\\s?${NUMBER})?[\\s-]?(min(?:ute)?s?|sec(?:ond)?s?)\\b`,
  'i',
);
const ABOUT_TIME =
  /time\s?-?box|time limit|^(?:time|duration|length|aim|keep|target|spend|answer in)\b/i;

/**
 * The minutes a line asks for: "Timebox: Aim for 3–5 minutes" is [3, 5], "about 4 minutes" [4, 4].
 * Undefined where the line is not about the time of the answer.
 */
export function timeboxOf(text: string): [number, number] | undefined {
  const found = ABOUT_TIME.test(text) ? MINUTES.exec(text.slice(0, 500)) : null;
  const from = numberOf(found?.[1]);
  if (!found || from === undefined) return undefined;
  const to = numberOf(found[2]) ?? from;
  const unit = found[3]?.toLowerCase().startsWith('sec') ? 60 : 1;
  const [least, most] = [Math.min(from, to) / unit, Math.max(from, to) / unit];
  return least > 0 && most <= 60 ? [least, most] : undefined;
}

function numberOf(word: string | undefined): number | undefined {
  if (!word) return undefined;
  const named = NUMBERS.indexOf(word.toLowerCase());
  return named >= 0 ? named + 1 : Number(word);
}
