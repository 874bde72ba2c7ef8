import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.resolve(import.meta.dirname, '../../pages');

/** A page of test/pages, and the address that it is to be served under. */
export interface SamplePage {
  url: string;
  html: string;
}

/** The sample pages by name, such as `prachub/app`; described in test/pages/README.md. */
export function samplePages(): Record<string, SamplePage> {
  const files = ['prachub', 'plain'].flatMap((room) =>
    readdirSync(path.join(FOLDER, room)).map((file) => path.join(room, file)),
  );
  const names = files.filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -5));
  return Object.fromEntries(
    names.map((name) => {
      const read = (end: string) => readFileSync(path.join(FOLDER, name + end), 'utf8');
      const { url } = JSON.parse(read('.json')) as { url: string };
      return [name, { url, html: read('.html') }];
    }),
  );
}

/** What a sample question page says; what is left out is made up. */
export interface SampleQuestion {
  title: string;
  text: string;
  category?: string;
  /** Markup added at the end of the body, such as a page's own scripts. */
  extra?: string;
}

/** Questions of our own, to write answers to. */
export const QUESTIONS = {
  deadline: {
    title: 'Keep a launch date under pressure',
    text: 'Tell me about a time when you had to keep a launch date although the work had grown: what did you cut, whom did you ask, and how did it end?',
  },
  disagreement: {
    title: 'Disagree with your manager',
    text: 'Describe a disagreement with your manager about a technical decision: what was at stake, how did you argue, and what came of it?',
  },
  design: {
    title: 'Design a parking garage',
    text: 'Design a system that keeps track of free places in a parking garage with several entrances.',
    category: 'System Design',
  },
} satisfies Record<string, SampleQuestion>;

/** The path's last part under which the site serves a question. */
export function slugOf({ title }: SampleQuestion): string {
  return title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

/** The address of a question on the real site. */
export function addressOf(question: SampleQuestion, query = '', scheme = 'http'): string {
  return `${scheme}://prachub.com/interview-questions/${slugOf(question)}${query}`;
}

/** The content of the site's `main`: all that in-app navigation exchanges. */
export function mainOf({ title, text, category = 'Behavioral & Leadership' }: SampleQuestion) {
  const safe = category.replace('&', '&amp;');
  return `<nav aria-label="Breadcrumb"><a href="/">Home</a>/<a href="/categories/x">${safe}</a></nav>
    <h1>${title}</h1>
    <article data-seo-content=""><h2>${title}</h2>
      <p>Company: Northwind</p><p>Role: Software Engineer</p><p>Category: ${safe}</p>
      <p>Difficulty: medium</p><p>Interview Round: Onsite</p>
      <p>${text}</p>
    </article>
    <p>More of the page, to be read beside the panel.</p>`;
}

/** A whole page, of the structure that the site has. */
export function pageOf(question: SampleQuestion): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    name: question.title,
    learningResourceType: 'Interview question',
  };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${question.title} | PracHub</title>
    <link rel="icon" href="data:,">
    <script type="application/ld+json">${JSON.stringify(data)}</script></head>
    <body><header><a href="/">PracHub</a></header><main>${mainOf(question)}</main>
    ${question.extra ?? ''}</body></html>`;
}
