/**
 * At most so many UTF-16 code units of a section are read: some 8,000 words, ten times a long answer.
 * What stands behind is counted but not judged.
 */
const MAX_SECTION_LENGTH = 50_000;

const CHANGED = /[\u2018\u2019\u02bc\u00b4\u2032\u201c\u201d\u201e\u00a0\u2007\u202f\u2010\u2011]/g;
const PLAIN: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u02bc': "'",
  '\u00b4': "'",
  '\u2032': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u00a0': ' ',
  '\u2007': ' ',
  '\u202f': ' ',
  '\u2010': '-',
  '\u2011': '-',
};

/** The text with typewriter's quotes, spaces and hyphens, so that rules know one form. Offsets stay. */
export function plainOf(text: string): string {
  return text.slice(0, MAX_SECTION_LENGTH).replace(CHANGED, (letter) => PLAIN[letter] ?? letter);
}
