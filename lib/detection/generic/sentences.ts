/** Words that end in a period without ending a sentence. */
const ABBREVIATION =
  /(?:^|\s|\()(?:e\.g|i\.e|etc|vs|mr|mrs|ms|dr|prof|st|no|approx|inc|ltd|sr|jr|a\.m|p\.m|u\.s|u\.k|fig|min|max)\.$/i;
const CLOSING = new Set('"”’\')]»*'.split(''));
const FULL = new Set('。？！'.split(''));

/** The sentences of a line, each as it stands there; linear in its length. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? '';
    const full = FULL.has(mark);
    if (!full && mark !== '.' && mark !== '?' && mark !== '!' && mark !== '…') continue;
    let end = at + 1;
    while (end < text.length && (CLOSING.has(text[end] ?? '') || /[.?!…]/.test(text[end] ?? ''))) {
      end += 1;
    }
    const isEnd = full || end >= text.length || text[end] === ' ';
    if (!isEnd) continue;
    if (mark === '.' && ABBREVIATION.test(text.slice(Math.max(start, at - 8), at + 1))) continue;
    // "1. Tell me" is numbered, not two sentences.
    if (mark === '.' && /^\s?\(?[\dA-Za-z]{1,2}$/.test(text.slice(start, at))) continue;
    if (mark === '…' && /^\s?\p{Ll}/u.test(text.slice(end, end + 2))) continue;
    // A mark inside a quotation that goes on in lower case: “Why us?” is asked everywhere.
    if (mark !== '.' && /^\s?\p{Ll}/u.test(text.slice(end, end + 2)) && end > at + 1) continue;
    sentences.push(text.slice(start, end).trim());
    start = end;
    at = end - 1;
  }
  const rest = text.slice(start).trim();
  if (rest) sentences.push(rest);
  return sentences;
}
