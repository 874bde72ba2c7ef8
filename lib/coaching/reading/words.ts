import type { Span } from './sentences';

/** A word of a section. */
export interface Word extends Span {
  /** In lower case, with typewriter's apostrophe. */
  readonly text: string;
  /** What stands between this word and the one before, without spaces: "," or "—" or "". */
  readonly before: string;
  readonly capital: boolean;
}

const WORD = /[\p{L}\p{N}_]+(?:['&-][\p{L}\p{N}_]+)*/gu;

/** The words of a stretch of plain text. */
export function wordsOf(plain: string, { start, end }: Span): Word[] {
  const words: Word[] = [];
  const text = plain.slice(start, end);
  let done = 0;
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    words.push({
      text: word.toLowerCase(),
      start: start + match.index,
      end: start + match.index + word.length,
      before: text.slice(done, match.index).replace(/\s+/g, ''),
      capital: /^\p{Lu}/u.test(word),
    });
    done = match.index + word.length;
  }
  return words;
}
