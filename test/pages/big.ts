/** Big pages, made when they are needed: for tests of bounds and for the bench. */

interface BigPage {
  /** How many sections follow the question; each is a heading, three paragraphs and a list. */
  sections?: number;
  /** Whether the page has a question's article at all. */
  question?: boolean;
  category?: string;
}

/** The address that big pages with a question are made for. */
export const BIG_URL = 'https://prachub.com/interview-questions/move-a-museum-in-a-weekend';

const TITLE = 'Move a museum in a weekend';

/** What the big pages with a question ask. */
export const BIG_QUESTION =
  'Tell me about the biggest move you have planned. What had to arrive first, and what broke?';

/** A page of the site with thousands of sections; about 13 elements each. */
export function bigPage({ sections = 4_000, question = true, category }: BigPage = {}): string {
  return page(question ? article(category ?? 'Behavioral & Leadership') : '', many(sections, section));
}

/** A question page with at least `count` nodes, most of them before and around the question. */
export function nodes(count: number): string {
  const half = many(Math.ceil(count / 8), (at) => `<p>Row ${at} <b>of</b> the log</p>`);
  return page(`<div>${half}</div>${article('Behavioral & Leadership')}`, `<div>${half}</div>`);
}

function many(count: number, make: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => make(at)).join('\n');
}

function page(start: string, rest: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${TITLE} | PracHub</title></head>
<body><header><a href="/">PracHub</a></header><main><h1>${TITLE}</h1>${start}${rest}</main></body></html>`;
}

function article(category: string): string {
  return `<article data-seo-content=""><h2>${TITLE}</h2><p>Company: Museum of Tides</p>
<p>Role: Program Manager</p><p>Category: ${category}</p><p>Difficulty: hard</p>
<p>${BIG_QUESTION}</p><p>Quick Answer: This question evaluates planning.</p></article>`;
}

function section(at: number): string {
  return `<section><h3>Part ${at}</h3><p>Paragraph one of part ${at}.</p><p>A <b>second</b> one, with
<a href="/guides/${at}">a link</a>.</p><p>A third.</p><ul><li>First</li><li>Second</li><li>Third</li></ul></section>`;
}
