import { describe, expect, it } from 'vitest';
import { detectOnRequest } from '../../../lib/detection/generic';
import { load } from '../detection/load';

/** Pages whose adapters read the question and leave it to the classifier, or know that it is none. */
function read(url: string, body: string) {
  const html = `<!doctype html><html lang="en"><head><title>Some page</title></head><body>${body}</body></html>`;
  const { kind, questions } = detectOnRequest(load(html, url).document, new URL(url));
  return { kind, texts: questions.map(({ text }) => text), first: questions[0] };
}

describe('PracHub without a category', () => {
  const url = 'https://prachub.com/interview-questions/explain-a-design-that-you-gave-up';
  const page = (facts: string, statement: string) =>
    `<main><h1>Explain a design that you gave up</h1>${facts}<section><h2 hidden>Question</h2>${statement}</section>
<section><h2>Quick Answer</h2><p>Whether you can let go.</p></section></main>`;
  const facts =
    '<dl><dt>Company</dt><dd>Teal Harbor</dd><dt>Role</dt><dd>Firmware Engineer</dd></dl>';

  it('has its whole statement judged where labels stand above it, points and all', () => {
    const statement =
      '<p>Describe a design you had fought for and then gave up. Cover these points:</p><ul><li>Why you gave it up</li><li>Who you told first</li></ul>';
    const { kind, first } = read(url, page(facts, statement));
    expect(kind).toBe('single');
    expect(first).toMatchObject({
      text: 'Describe a design you had fought for and then gave up. Cover these points: Why you gave it up Who you told first',
      title: 'Explain a design that you gave up',
      company: 'Teal Harbor',
      role: 'Firmware Engineer',
    });
  });

  it('is refused where the statement asks for knowledge', () => {
    const statement =
      '<p>Explain how your design of a bounded queue keeps two threads from reading the same slot.</p>';
    expect(read(url, page(facts, statement)).kind).toBe('none');
  });

  it('keeps a line of facts before the heading out of the statement', () => {
    const address = 'https://prachub.com/interview-questions/why-our-lighthouse-team';
    const body = `<main><article><header><p>Teal Harbor · Data Engineer · Phone Screen · medium</p><h1>Why our lighthouse team</h1></header>
<div><p>Why do you want to work with our lighthouse team, and what would you want to change first?</p></div></article></main>`;
    expect(read(address, body).texts).toEqual([
      'Why do you want to work with our lighthouse team, and what would you want to change first?',
    ]);
  });
});

describe('Glassdoor', () => {
  const asked = (slug: string, body: string) =>
    read(
      `https://www.glassdoor.com/Interview/${slug}-QTN_71.htm`,
      `<main><h1>Teal Harbor Interview Question</h1><p>Deckhand was asked...</p>${body}</main>`,
    );
  const items = [
    'Why do you want to work at sea?',
    'Tell me about a time you were seasick and had to go on.',
    'How do you deal with a captain you disagree with?',
  ];
  const list = (all: readonly string[]) =>
    `<ol>${all.map((item) => `<li>${item}</li>`).join('')}</ol>`;

  it('gives all items of the list that its address repeats', () => {
    const slug = 'Why-do-you-want-to-work-at-sea-Tell-me-about-a-time-you-were-seasick';
    const { kind, texts } = asked(slug, list(items));
    expect({ kind, texts }).toEqual({ kind: 'list', texts: items });
  });

  it('gives one item where the address has only that', () => {
    expect(asked('Why-do-you-want-to-work-at-sea', list(items)).texts).toEqual([items[0]]);
  });

  it('leaves out what is no question of a list', () => {
    const mixed = [...items.slice(0, 2), 'Tie a bowline.'];
    const slug = 'Why-do-you-want-to-work-at-sea-Tell-me-about-a-time-you-were-seasick';
    expect(asked(slug, list(mixed)).texts).toEqual(items.slice(0, 2));
  });
});

describe('Interview Query', () => {
  const url = 'https://www.interviewquery.com/questions/buses-in-the-rain';
  const page = (tags: string, statement: string) =>
    read(url, `<main><h1>Buses in the Rain</h1>${tags}<p>${statement}</p></main>`);
  const personal =
    'How would you explain to your manager that you made a mistake and what would you do next?';

  it.each([
    '<ul><li>statistics</li><li>Medium</li></ul>',
    '<div><span>Medium</span> <span>probability</span> <span>Teal Harbor</span></div>',
  ])('refuses a technical tag below its heading: %s', (tags) => {
    expect(page(tags, personal).kind).toBe('none');
  });

  it.each([
    '<ul><li>behavioral</li><li>Medium</li></ul>',
    '<div><span>Machine Learning Engineer</span> <span>Medium</span></div>',
    '',
  ])('takes no role for one: %s', (tags) => {
    expect(page(tags, personal)).toMatchObject({ kind: 'single', texts: [personal] });
  });

  it('takes no part of the statement for one', () => {
    const text =
      'Tell me about a time your manager, probability, and your whole team were against you.';
    expect(read(url, `<main><h1>Buses in the Rain</h1><div>${text}</div></main>`)).toMatchObject({
      kind: 'single',
      texts: [text],
    });
  });
});
