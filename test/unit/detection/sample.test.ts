import { expect, test } from 'vitest';
import { MAX_SAMPLE } from '../../../lib/detection/limits';
import { findSample } from '../../../lib/detection/sample';
import { runToEnd } from '../../../lib/detection/steps';
import { load, pageHtml } from './load';

const STORY =
  'Our reading room lost its heating in January. I moved the children’s hour to the bakery next door, and sixty came.';
const OTHER =
  'The choir had no conductor for the summer fair. I asked each of the four voices to name one person who would count.';
const TALK =
  'Hiring managers like to hear how you think, so take your time before you begin to talk.';

function sampleIn(body: string): string | undefined {
  const { document } = load(`<body>${body}</body>`, 'https://example.com/');
  return runToEnd(findSample(document));
}

const FOUND: [string, string][] = [
  ['a heading', `<h2>Sample Answer</h2><p>${STORY}</p>`],
  ['a heading with more to it', `<h2>Sample Answer (Librarian, small town)</h2><p>${STORY}</p>`],
  ['a numbered heading', `<h3>Example answer 1</h3><p>${STORY}</p>`],
  ['a heading that goes on', `<h3>Sample answer for nurses</h3><p>${STORY}</p>`],
  ['a model answer', `<h4>Model response</h4><p>${STORY}</p>`],
  ['a STAR example', `<h3>STAR example</h3><p>${STORY}</p>`],
  ['a STAR answer', `<h3>Example STAR Answer:</h3><p>${STORY}</p>`],
  ['an example by its method', `<h3>Example using the STAR method</h3><p>${STORY}</p>`],
  ['a solution', `<h2>Solution</h2><p>${STORY}</p>`],
  ['an answer', `<dl><dt>Answer</dt><dd>${STORY}</dd></dl>`],
  ['a label in bold', `<p><b>Sample answer:</b></p><p>${STORY}</p>`],
  ['a label before the text', `<p><strong>Example answer:</strong> ${STORY}</p>`],
  ['a folded part', `<details><summary>Sample answer</summary><p>${STORY}</p></details>`],
  ['a heading in an element of its own', `<div><h2>Solution</h2></div><div><p>${STORY}</p></div>`],
  ['what ends with its element', `<div><h2>Solution</h2><p>${STORY}</p></div><p>${TALK}</p>`],
  [
    'what ends with the next heading',
    `<h2>Solution</h2><p>${STORY}</p><h2>Tips</h2><p>${TALK}</p>`,
  ],
  ['what ends with comments', `<h2>Solution</h2><p>${STORY}</p><h3>Comments</h3><p>${TALK}</p>`],
  ['what a label ends with', `<p>Example answer:</p><p>${STORY}</p><h4>Tips</h4><p>${TALK}</p>`],
];

test.each(FOUND)('finds %s', (_, body) => {
  expect(sampleIn(`<p>${TALK}</p>${body}`)).toBe(STORY);
});

test.each([
  ['a page’s title', `<h1>Sample answers</h1><p>${STORY}</p>`],
  ['a quick answer, which is a summary', `<h3>Quick Answer</h3><p>${STORY}</p>`],
  ['a weak answer', `<h3>Weak answer</h3><p>${STORY}</p>`],
  ['an instruction', `<h3>Answer by covering the following</h3><p>${STORY}</p>`],
  ['advice', `<h3>Good answers name a cost</h3><p>${STORY}</p>`],
  ['a question', `<h3>Sample answers, or your own?</h3><p>${STORY}</p>`],
  ['what others answered', `<h2>Answers (4)</h2><p>${STORY}</p>`],
  ['an example of something else', `<h3>Examples of metrics</h3><p>${STORY}</p>`],
  ['running text', `<p>Sample answers are a trap. ${STORY}</p>`],
  ['a locked solution', '<h2>Solution</h2><p>Sign in to read the solution.</p>'],
  [
    'an empty one before other things',
    `<section><h2>Solution</h2><button>Show</button></section><section><h2>Reviews</h2><p>${STORY}</p></section>`,
  ],
  [
    'comments after a button',
    `<h2>Solution</h2><button>Show</button><h2>Comments (3)</h2><p>${STORY}</p>`,
  ],
  ['what is hidden', `<div hidden><h2>Solution</h2><p>${STORY}</p></div>`],
])('takes no sample from %s', (_, body) => {
  expect(sampleIn(body)).toBeUndefined();
});

test('an empty heading is the title of what follows in its element', () => {
  const body = `<article><h2>Solution</h2><h2>How to answer</h2><p>${TALK}</p><h2>Story</h2><p>${STORY}</p></article><h2>Jobs</h2><p>${OTHER}</p>`;
  expect(sampleIn(body)).toBe(['How to answer', TALK, 'Story', STORY].join('\n'));
});

test('all samples of a page are read, and the words between them are not', () => {
  const body = `<h3>Example answer 1</h3><p>${STORY}</p><h3>Why it works</h3><p>${TALK}</p><h3>Example answer 2</h3><p>${OTHER}</p>`;
  expect(sampleIn(body)).toBe(`${STORY}\n${OTHER}`);
});

test.each(['behavioral', 'other-markup', 'redesign'])(
  'reads the solution of PracHub’s %s',
  (name) => {
    const { document } = load(pageHtml(`prachub/${name}`), 'https://prachub.com/');
    const sample = runToEnd(findSample(document)) ?? '';
    expect(sample).toContain('the arm still dropped one box in forty');
    expect(sample).not.toMatch(/Sign in|Related|Browse|Comments/);
  },
);

test('of a page with several questions it reads what stands between two of them', () => {
  const html = `<body><h2 id="a">First?</h2><p>Sample answer: ${STORY}</p>
    <h2 id="b">Second?</h2><p>Sample answer: ${OTHER}</p><h2 id="c">Third?</h2><p>${TALK}</p></body>`;
  const { document } = load(html, 'https://example.com/');
  const at = (id: string) => document.getElementById(id) ?? document.body;
  const within = (from: string, to?: string) =>
    runToEnd(findSample(document, { from: at(from), to: to ? at(to) : undefined }));
  expect(within('a', 'b')).toBe(STORY);
  expect(within('b', 'c')).toBe(OTHER);
  expect(within('c')).toBeUndefined();
});

test('a hostile page gives no more than the bound, in clean text, in as many steps as it has nodes', () => {
  const words = 'nothing but words and more of them, on and on. ';
  const long = sampleIn(`<h2>Solution</h2>${`<p>${words.repeat(40)}</p>`.repeat(200)}`) ?? '';
  expect(long.length).toBeGreaterThan(MAX_SAMPLE / 2);
  expect(long.length).toBeLessThanOrEqual(MAX_SAMPLE + 1);

  const broken = sampleIn(
    `<h2>Solution</h2><p>${STORY} \u202e\u0000\u200b${'\ud800'.repeat(100)}</p>`,
  );
  expect(broken).toBe(STORY);

  // Names of samples without end: as quick as any other text, and changed by nothing.
  const { document } = load(
    `<body>${'<h2>Sample answer</h2>'.repeat(3_000)}${'<p>sample sample sample STAR STAR example </p>'.repeat(3_000)}</body>`,
    'https://example.com/',
  );
  const before = document.body.innerHTML;
  let pauses = 0;
  for (const steps = findSample(document); !steps.next().done; ) pauses += 1;
  expect(pauses).toBeGreaterThan(20);
  expect(document.body.innerHTML).toBe(before);
});
