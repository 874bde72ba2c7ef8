/** Splitting what is asked into single asks. */

const OPENING = /[([{“]/;
const CLOSING = /[)\]}”]/;
const ASKING = '(?:what|which|who|whom|whose|why|how|when|where|whether|did you|were you)';
/** Where one sentence ends: not after an abbreviation, and only before white space. */
const SENTENCE_END = /(?<!\b(?:e\.g|i\.e|etc|vs|Dr|Mr|Ms|St))[.?!;](?=\s|$)|\n/gi;
/** Where a second question begins inside one sentence; what is between the two is dropped. */
const NEXT_QUESTION = new RegExp(
  `,? (?:and|or|then|but|also) (?=${ASKING}\\b)|, (?=${ASKING}\\b)`,
  'gi',
);
const LIST_COMMA = /, (?:and |or )?| and /gi;
const MAX_ASKS = 24;

/** Where parentheses, brackets and quotation marks are open. */
function nesting(text: string): (at: number) => boolean {
  const open: boolean[] = [];
  let depth = 0;
  for (const letter of text) {
    if (CLOSING.test(letter)) depth = Math.max(0, depth - 1);
    for (let unit = 0; unit < letter.length; unit++) open.push(depth > 0);
    if (OPENING.test(letter)) depth++;
  }
  // What is never closed encloses nothing.
  return (at) => depth === 0 && open[at] === true;
}

/** The pieces between the matches that stand outside of parentheses; `keep` adds the match itself. */
function cut(text: string, at: RegExp, keep: boolean): string[] {
  const inside = nesting(text);
  const pieces: string[] = [];
  let from = 0;
  for (const match of text.matchAll(at)) {
    if (inside(match.index)) continue;
    pieces.push(text.slice(from, keep ? match.index + match[0].length : match.index).trim());
    from = match.index + match[0].length;
  }
  return [...pieces, text.slice(from).trim()].filter((piece) => /\p{L}/u.test(piece));
}

/** The sentences of a text, white space made single. */
export function sentencesOf(text: string): string[] {
  return cut(text.replace(/[^\S\n]+/g, ' '), SENTENCE_END, true);
}

/**
 * The single questions of one sentence. A word alone stays with what is before it ("what did you cut,
 * and why"), and so does an after with its before.
 */
function questionsOf(sentence: string): string[] {
  const asks: string[] = [];
  for (const piece of cut(sentence, NEXT_QUESTION, false)) {
    const last = asks.at(-1);
    const belongs =
      !piece.includes(' ') || (/\bafter\b/i.test(piece) && /\bbefore\b/i.test(last ?? ''));
    if (last !== undefined && belongs) asks[asks.length - 1] = `${last}, ${piece}`;
    else asks.push(piece);
  }
  return asks;
}

/** What a page's prompt asks, ask by ask, in its own words. */
export function splitAsks(text: string): string[] {
  return sentencesOf(text).flatMap(questionsOf).slice(0, MAX_ASKS);
}

/** The items of "goal, people and hardest problems", if they are as short as items are. */
export function splitList(text: string): string[] {
  const items = cut(text.replace(/[.?!]+$/, ''), LIST_COMMA, false);
  return items.every((item) => item.split(/\s+/).length <= 6) ? items : [];
}
