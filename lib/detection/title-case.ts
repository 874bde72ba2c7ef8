import { cleanText } from './text';

/**
 * A heading's question in the words of the page's own text: "How To Answer “What Frustrates You at
 * Work?”" has it in title case, while the text asks as an interviewer does. For headings in English,
 * since other languages write nouns with capitals or no heading so.
 */

/** Do nearly all longer words begin with a capital? */
export function isTitleCase(text: string): boolean {
  const words =
    text
      .slice(0, 600)
      .match(/[A-Za-z][\w'’-]*/g)
      ?.slice(1) ?? [];
  const long = words.filter((word) => word.length > 3 && !/^I['’]/.test(word));
  const capital = long.filter((word) => /^[A-Z]/.test(word)).length;
  const small = words.filter((word) => /^[a-z]/.test(word) && word.length > 3).length;
  return long.length > 0 && capital >= 2 && small <= capital * 0.15;
}

/** How often, and in how much text, the words of a question are looked for. */
const MAX_TRIES = 12;
const MAX_BODY = 100_000;

/**
 * The same words as `body` writes them in a sentence, with the mark that ends it; `title` as it is
 * where it is no heading's or stands nowhere else.
 */
export function asWritten(title: string, body: string): string {
  if (!isTitleCase(title)) return title;
  const wanted = plain(title.replace(/[.?!。？]$/, ''));
  const text = cleanText(body.slice(0, MAX_BODY));
  const lower = plain(text);
  // Some letters change their length with their case.
  if (wanted.length < 12 || lower.length !== text.length) return title;
  let at = lower.indexOf(wanted);
  for (let tries = 0; at >= 0 && tries < MAX_TRIES; tries += 1) {
    const end = at + wanted.length;
    const found = text.slice(at, end);
    const [mark = ''] = /^[.?!]/.exec(text.slice(end, end + 1)) ?? [];
    if (/^[A-Z]/.test(found) && !isTitleCase(found)) return found + mark;
    at = lower.indexOf(wanted, at + 1);
  }
  return title;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[‘’]/g, "'");
}
