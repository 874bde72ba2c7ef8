/** The longest quotation, in UTF-16 code units; an opening mark without its closing one hides nothing. */
const LONGEST = 600;

/**
 * The plain text with what is quoted blanked out, since it is someone else's or reported words.
 * Offsets stay. Apostrophes, inches and a mark that is never closed are no quotations.
 */
export function withoutQuotations(plain: string): string {
  let spoken = blank(plain, /«[^«»\n]{1,600}»/g);
  spoken = blank(spoken, /^[ \t]*>[^\n]*/gm);
  spoken = blankBetween(spoken, '"', (text, at) => !/\d/.test(text[at - 1] ?? ''));
  return blankBetween(spoken, "'", opensSingle);
}

function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => ' '.repeat(found.length));
}

function opensSingle(text: string, at: number): boolean {
  return !/[\w)]/.test(text[at - 1] ?? ' ') && /[A-Za-z]/.test(text[at + 1] ?? '');
}

function blankBetween(
  text: string,
  mark: string,
  opens: (text: string, at: number) => boolean,
): string {
  const parts: string[] = [];
  let done = 0;
  let at = text.indexOf(mark);
  while (at >= 0) {
    const close = opens(text, at) ? closing(text, mark, at + 1) : -1;
    if (close >= 0) {
      parts.push(text.slice(done, at + 1), ' '.repeat(close - at - 1), mark);
      done = close + 1;
    }
    at = text.indexOf(mark, Math.max(at, close) + 1);
  }
  return parts.join('') + text.slice(done);
}

/** Where the quotation ends: not at an apostrophe within a word, not in another paragraph. */
function closing(text: string, mark: string, from: number): number {
  const stop = Math.min(text.length, from + LONGEST);
  for (let at = from; at < stop; at++) {
    if (text[at] === '\n') return -1;
    if (text[at] !== mark) continue;
    if (mark === '"' || !/\w/.test(text[at + 1] ?? ' ')) return at;
  }
  return -1;
}
