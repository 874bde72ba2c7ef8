/** Words and the time it takes to say them. */

/** A calm pace for someone who is telling a story. */
export const WORDS_PER_MINUTE = 150;

/** From and to, in minutes, where neither the page nor a competency says otherwise. */
export const DEFAULT_TIMEBOX: readonly [number, number] = [3, 5];

export type Timebox = readonly [from: number, to: number];

const WORD = /[\p{L}\p{N}]/u;
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
// What parts words besides white space: dashes between letters ("late—but"), never in "3–5".
const DASHES = /[—―]|(?<=\p{L})–(?=\p{L})|--+/gu;

let segmenter: Intl.Segmenter | undefined;

function countWithoutSpaces(token: string): number {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  let words = 0;
  for (const segment of segmenter.segment(token)) if (segment.isWordLike) words++;
  return words;
}

/**
 * The words of a text as one would count them aloud: "don't", "follow-up", "1,200.50" and "40%"
 * are one each, punctuation alone is none, and scripts written without spaces are segmented.
 */
export function countWords(text: string): number {
  let words = 0;
  for (const token of text.replace(DASHES, ' ').split(/\s+/u)) {
    if (!WORD.test(token)) continue;
    words += WITHOUT_SPACES.test(token) ? countWithoutSpaces(token) : 1;
  }
  return words;
}

export function spokenSeconds(words: number): number {
  return Math.round((words / WORDS_PER_MINUTE) * 60);
}

/** Minutes and seconds, as a clock shows them: "2:20". */
export function formatDuration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** Written like "3–5 min"; a single figure where both ends are the same. */
export function formatTimebox([from, to]: Timebox): string {
  return from === to ? `${to} min` : `${from}–${to} min`;
}

/** How many words fill the timebox, from and to. */
export function timeboxWords([from, to]: Timebox): readonly [number, number] {
  return [Math.round(from * WORDS_PER_MINUTE), Math.round(to * WORDS_PER_MINUTE)];
}

export type Fit = 'empty' | 'under' | 'within' | 'over';

/** Where so many words stand against the timebox. */
export function fitOf(words: number, timebox: Timebox): Fit {
  if (words === 0) return 'empty';
  const [least, most] = timeboxWords(timebox);
  if (words < least) return 'under';
  return words > most ? 'over' : 'within';
}

/**
 * "1 word", "52 words", "1,200 words". The comma is put in by hand: the browser's own formatting takes
 * 15 ms the first time and 0.3 ms ever after, and this is written while somebody types.
 */
export function formatWords(words: number): string {
  const digits = String(words).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return words === 1 ? '1 word' : `${digits} words`;
}
