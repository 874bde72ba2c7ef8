import { cleanText } from './text';

/**
 * A heading's question in the words of the page's own text: "How To Answer “What Frustrates You at
 * Work?”" has it in title case, while the text asks as an interviewer does. For headings in English,
 * since other languages write nouns with capitals or no heading so. Small: pages carry it.
 */

/** Has it several words with a capital, and no longer one without? */
export function isTitleCase(text: string): boolean {
  return /\s[A-Z].*\s[A-Z]/.test(text) && !/\s[a-z]{6}/.test(text);
}

/** In how much of a text the words are looked for. */
const MAX_BODY = 100_000;

/**
 * The same words as `body` writes them in a sentence, with the mark that ends it; `title` as it is
 * where it is no heading's or stands nowhere else.
 */
export function asWritten(title: string, body = ''): string {
  if (title.length < 12 || !isTitleCase(title)) return title;
  // Marks and apostrophes are typeset in many ways.
  const words = title
    .replace(/[.?!]$/, '')
    .replace(/[^\w\s]/g, '.')
    .replace(/\s+/g, '\\s+');
  for (const [found] of body.slice(0, MAX_BODY).matchAll(new RegExp(`${words}[.?!]?`, 'gi'))) {
    const text = cleanText(found);
    if (/^[A-Z]/.test(text) && !isTitleCase(text)) return text;
  }
  return title;
}
