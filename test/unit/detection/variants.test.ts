import { describe, expect, it } from 'vitest';
import { detect } from '../../../lib/detection/detect';
import { BEHAVIORAL, expectationOf, load, pageHtml } from './load';

const { url, detection } = expectationOf(BEHAVIORAL);
const [expected] = detection.questions;
const html = pageHtml(BEHAVIORAL);
const META =
  /<p>Company: ([^<]*)<\/p><p>Role: ([^<]*)<\/p><p>Category: ([^<]*)<\/p><p>Difficulty: ([^<]*)<\/p><p>Interview Round: ([^<]*)<\/p>/;

function read(changed: string, address = url) {
  expect(changed).not.toBe(html);
  return detect(load(changed, address).document, new URL(address));
}

/** The same page after a redesign; all that is known of the question has to survive. */
const REDESIGNS: Record<string, string> = {
  'without the attribute': html.replace(' data-seo-content=""', ''),
  'a div for the article': html
    .replace('<article data-seo-content="">', '<div class="x1">')
    .replace('</article>', '</div>'),
  'without main': html.replace(/<\/?main>/g, ''),
  'labels in a definition list': html.replace(
    META,
    '<dl><dt>Company</dt><dd>$1</dd><dt>Role:</dt><dd>$2</dd><dt>Category</dt><dd>$3</dd><dt>Difficulty</dt><dd>$4</dd><dt>Interview Round</dt><dd>$5</dd></dl>',
  ),
  'labels in a table': html.replace(
    META,
    '<table><tr><td>Company</td><td>$1</td></tr><tr><th>Role</th><td>$2</td></tr><tr><td>Category:</td><td>$3</td></tr><tr><td>Difficulty</td><td>$4</td></tr><tr><td>Interview Round</td><td>$5</td></tr></table>',
  ),
  'labels in one line': html.replace(
    META,
    '<p>Company: $1 | Role: $2 | Category: $3 | Difficulty: $4 | Interview Round: $5</p>',
  ),
  'labels with line breaks': html.replace(
    META,
    '<p><b>Company:</b> $1<br>Role: $2<br/><i>Category</i>: $3<br>Difficulty: $4<br>Interview Round: $5</p>',
  ),
  'only the category labeled': html.replace(META, '<p>Category: $3</p>'),
  'no labels, but the tags and the breadcrumb': html.replace(META, ''),
  'no labels, no overview, no breadcrumb': html
    .replace(META, '')
    .replace(/<section><h2>Quick Overview[\s\S]*?<\/section>/, '')
    .replace(/<nav aria-label="Breadcrumb">[\s\S]*?<\/nav>/, ''),
  'a statement with markup': html.replace(
    '<p>Walk me through a launch',
    '<p><em>Walk</em> me <span>through</span> a <a href="/x">launch</a>',
  ),
  'a statement in two paragraphs': html.replace(
    ', how did you notice',
    ', </p><p>how did you notice',
  ),
  'a heading over the statement': html.replace('<p>Walk me', '<h3>Question</h3><p>Walk me'),
  'without the quick answer': html.replace(/<p>Quick Answer:[^<]*<\/p>/, ''),
  'points in bold, asks beside them': html
    .replace(/<li>([^<]+)<ul>([\s\S]*?)<\/ul><\/li>/g, '<li><p><strong>$1:</strong></p>$2</li>')
    .replace(/<\/p><li>/g, '</p><p>')
    .replace(/<\/li><li>(?=[^<]+<\/li><\/li>)/g, '</p><p>')
    .replace(/<\/li><\/li>/g, '</p></li>'),
  'points as numbered lines': html.replace(/<ol>([\s\S]*?)<\/ol>/, (_, list: string) => {
    let number = 0;
    return list
      .replace(/<li>([^<]+)<ul>/g, (_item, title: string) => `<p>${++number}) ${title}</p><ul>`)
      .replace(/<\/ul><\/li>/g, '</ul>');
  }),
};

describe('a redesign of the page', () => {
  it.each(Object.keys(REDESIGNS))('%s', (name) => {
    const { kind, questions } = read(REDESIGNS[name] ?? '');
    expect(kind).toBe('single');
    expect({ ...questions[0], text: questions[0]?.text.replace(/ ,/g, ',') }).toEqual(expected);
  });

  it('costs what is lost, not the question', () => {
    const bare = `<h1>${expected?.title}</h1><section><h3>Behavioral Question: ${expected?.title}</h3>
      <p>${expected?.text}</p></section>`;
    const { kind, questions } = read(bare);
    expect(kind).toBe('single');
    expect(questions[0]?.text).toBe(expected?.text);
  });

  it('takes the statement from JSON-LD that agrees with the heading, and from no other', () => {
    const page = (name: string) =>
      `<script type="application/ld+json">${JSON.stringify({
        '@graph': [{ '@type': 'Question', name, text: expected?.text }],
      })}</script><nav aria-label="Breadcrumb"><a href="/categories/x">Behavioral</a></nav><h1>${expected?.title}</h1>`;
    expect(read(page(expected?.title ?? '')).questions[0]?.text).toBe(expected?.text);
    expect(read(page('Resolve a standoff')).questions[0]?.text).toBe(expected?.title);
  });
});

describe('data in scripts', () => {
  it('is passed over where it is broken', () => {
    const broken = html.replace(
      '<script',
      '<script type="application/ld+json">{"name": </script><script',
    );
    expect(read(broken)).toEqual(detection);
  });

  it('counts only for the question on the page', () => {
    const post = (title: string) =>
      `<script>push("{\\"initialPost\\": {\\"title\\": \\"${title}\\", \\"company\\": \\"Acorn\\", \\"category\\": \\"Behavioral\\"}}")</script>`;
    const page = (title: string) =>
      `<main><h1>${expected?.title}</h1><h3>Behavioral Question: ${expected?.title}</h3></main>${post(title)}`;
    expect(read(page(expected?.title ?? '')).questions[0]?.company).toBe('Acorn');
    expect(read(page('Resolve a standoff')).questions[0]?.company).toBeUndefined();
  });
});

describe('the category', () => {
  const withoutMeta = html.replace(META, '');
  it.each(['System Design', 'Coding & Algorithms', 'SQL', 'Machine Learning', 'Data Manipulation'])(
    '%s refuses, wherever it stands',
    (category) => {
      const escaped = category.replace('&', '&amp;');
      const labeled = read(html.replace(META, `<p>Category: ${escaped}</p>`));
      const inTrail = read(withoutMeta.replaceAll('Behavioral &amp; Leadership', escaped));
      for (const found of [labeled, inTrail]) {
        expect(found.kind).toBe('none');
        expect(found.reasons.at(-1)).toContain(category);
      }
    },
  );

  it('is needed: words of a technical question are not enough', () => {
    const address = 'https://prachub.com/interview-questions/explain-how-you-would-design-a-queue';
    const page =
      '<main><h1>Explain how you would design a queue</h1><p>What would you do?</p></main>';
    expect(read(page, address).kind).toBe('none');
  });

  it('is not needed where the heading is the address and asks for experience', () => {
    const address = 'https://prachub.com/interview-questions/tell-me-about-a-promise-you-broke';
    const page = '<main><h1>Tell me about a promise you broke</h1></main>';
    expect(read(page, address).kind).toBe('single');
  });

  it('of a list that stands under a question’s address makes no question', () => {
    const list = pageHtml('prachub/category');
    expect(read(list).kind).toBe('none');
  });
});
