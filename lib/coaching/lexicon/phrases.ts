/**
 * A pattern that finds any of the phrases, each on whole words. Phrases are written plainly, parted
 * by `|` or on lines of their own, with these signs:
 *
 *   `cut*`      any ending of the word          `_`   any one word
 *   `~`         up to three words in between    `(a/b)`     one or the other; `?` makes it optional
 *
 * Every sign stands for a bounded or single-character repetition, so that the time stays linear.
 */
export function phrases(...lists: string[]): RegExp {
  return new RegExp(`(?<![\\w'])(?:${sourceOf(lists)})(?![\\w])`, 'gi');
}

/** The same, at the beginning of what is read only. */
export function opening(...lists: string[]): RegExp {
  return new RegExp(`^(?:${sourceOf(lists)})(?![\\w])`, 'i');
}

/** What stands for the phrases in a pattern, to be put into a larger one. */
function sourceOf(lists: readonly string[]): string {
  return lists
    .flatMap((list) => list.split(/[|\n]/))
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .map(compiled)
    .join('|');
}

function compiled(phrase: string): string {
  return branched(phrase)
    .replace(/\./g, '\\.')
    .replace(/ ~ /g, "(?:[\\s,]{1,3}[\\w'%$-]{1,30}){0,3}[\\s,]{1,3}")
    .replace(/(?<![\w)])_(?![\w(])/g, "[\\w'-]{1,30}")
    .replace(/\*/g, '\\w{0,20}')
    .replace(/ /g, '[ \\t]{1,3}');
}

/** A slash within parentheses parts one from the other; elsewhere it is one ("a/b"). */
function branched(phrase: string): string {
  let depth = 0;
  return phrase.replace(/[()/]/g, (sign) => {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === '(') return '(?:';
    return sign === '/' && depth > 0 ? '|' : sign === '/' ? '\\/' : sign;
  });
}

/** A set of words, written in one string. */
export function wordSet(...lists: string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(/\s+/)).filter((word) => word !== ''));
}
