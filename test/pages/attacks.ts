/** Pages made to keep a reader busy: text against its expressions, endless text, endless parts. */

/** What such a page asks all the same, in its first heading. */
export const ATTACKED_QUESTION = 'Tell me about a time you lost your keys on the first day of a job.';

const page = (rest: string, title = 'Keys') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<link rel="icon" href="data:,"></head><body><main><h1>${ATTACKED_QUESTION}</h1><p>Interviewers ask every candidate this one.</p>${rest}</main></body></html>`;

/** A page with the question and nothing that would keep anybody busy. */
export const PLAIN_PAGE = page('<p>It happens.</p>');

/** Pieces that begin what the readers' expressions look for, and never end it. */
const PIECES = ['“ “a ', ': ', '1. 2) ', ' \u00A0', '?!…', 'Aa A ', '– - ', 'http://a.a/a?a=a#', 'é\u0301\u200B', 'tell me about a time when you ', 'Question: “', 'Q: A: ', '(a [b {c ', 'how ', '“?” '];

/** By what they are made of. */
export const ATTACKS: Readonly<Record<string, () => string>> = {
  // 10 MB in one text node.
  text: () => page(`<p>${'Tell me? "'.repeat(1_000_000)}</p>`),
  headings: () => page('<h2>Part of it</h2>'.repeat(100_000)),
  quotes: () => page('<p>“ “a '.repeat(20_000)),
  titles: () => page('', 'how to answer - '.repeat(50_000)),
  expressions: () => page(PIECES.map((piece) => `<p>${piece.repeat(20_000)}</p>`).join('')),
  items: () => page(`<ul>${PIECES.map((piece) => `<li>${piece.repeat(400)}</li>`).join('').repeat(100)}</ul>`),
};
