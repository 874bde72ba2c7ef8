import { expect, describe as group, test } from 'vitest';
import { describe, isStable } from '../../../lib/teaching/describe';
import { locate } from '../../../lib/teaching/locate';
import { isLocator, type Locator } from '../../../lib/teaching/locator';
import { load, pageHtml, pageNames } from '../detection/load';

const page = (body: string) => load(`<body>${body}</body>`, 'https://example.com/q').document;

/** The locator of what is marked with `data-here` on a page, which a locator does not know of. */
function taught(body: string): Locator {
  const document = page(body);
  const here = document.querySelector('[data-here]') ?? expect.fail('nothing is marked');
  return describe(here);
}

const BEFORE = `<header><h1>Jobs</h1></header><main class="css-1x2y">
  <h1>Lead a launch</h1><p>By a reader</p>
  <h2>Question</h2><div class="x9"><p data-here>Tell me about a launch.</p><p>And its end.</p></div>
  <h2>Answers</h2><p>Mine was different.</p></main>`;

group('a place is found again', () => {
  test.each([
    ['where nothing changed', BEFORE],
    ['where class names changed', BEFORE.replace(/class="[^"]*"/g, 'class="other"')],
    [
      'where a wrapper came',
      BEFORE.replace('<h2>Question', '<section><h2>Question').replace(
        '<h2>Answers',
        '</section><h2>Answers',
      ),
    ],
    ['where a notice came before it', BEFORE.replace('<h1>Lead', '<p>We use cookies.</p><h1>Lead')],
    ['where the heading’s rank and place changed', BEFORE.replace(/h2/g, 'h3')],
    ['where the heading has a colon', BEFORE.replace('Question<', 'Question:<')],
  ])('%s', (_, after) => {
    const document = page(after);
    expect(locate(document, taught(BEFORE))).toBe(document.querySelector('[data-here]'));
  });

  test.each([
    [
      'by its id',
      '<div id="prompt" data-here>Why us?</div>',
      '<main><section><div id="prompt" data-here>Why you?</div></section></main>',
    ],
    [
      'by what it is marked as',
      '<p>Hi</p><p itemprop="text" data-here>Why us?</p>',
      '<main><div itemprop="text" data-here>Why you?</div></main>',
    ],
    [
      'as the main heading',
      '<main><h1 data-here>Why us?</h1></main>',
      '<h1>Shop</h1><main><div><p>x</p><h1 data-here>Why you?</h1></div></main>',
    ],
    [
      'in a part with an id',
      '<div id="prompt"><p data-here>Why us?</p></div>',
      '<main><div><div id="prompt"><div><p data-here>Why you?</p></div></div></div></main>',
    ],
  ])('%s', (_, before, after) => {
    const document = page(after);
    expect(locate(document, taught(before))).toBe(document.querySelector('[data-here]'));
  });
});

group('a place that is not there is not found', () => {
  test.each([
    ['on an empty page', ''],
    [
      'where the section has gone',
      '<main><h1>Lead a launch</h1><p>By a reader</p><h2>Answers</h2><p>Mine.</p></main>',
    ],
    ['on another kind of page', '<main><ul><li>One</li><li>Two</li></ul></main>'],
    [
      'where only counting would find something',
      '<article><p>a</p><div><p>b</p></div><p>c</p></article>',
    ],
    // The second paragraph of the part is still one, and still in its place.
    ['where its heading has gone', BEFORE.replace('<h2>Question</h2>', '')],
  ])('%s', (_, after) => expect(locate(page(after), taught(BEFORE))).toBeUndefined());
});

test('the heading of another page’s question is no label', () => {
  const own =
    '<main><h2>Tell me about a launch in 2019?</h2><p data-here>It was about dates.</p></main>';
  expect(taught(own).some(({ by }) => by === 'heading')).toBe(false);
});

test.each(
  ['prachub', 'plain', 'exponent', 'reddit'].flatMap((room) =>
    pageNames(room)
      .slice(0, 4)
      .map((name) => `${room}/${name}`),
  ),
)('every element of %s is described so that it is found, without class names', (name) => {
  const { document } = load(pageHtml(name), 'https://example.com/');
  const before = document.documentElement.outerHTML;
  for (const element of document.body.querySelectorAll('h1,h2,p,li,div,span,td')) {
    const locator = describe(element);
    expect(isLocator(locator)).toBe(true);
    expect(locate(document, locator)).toBe(element);
    expect(JSON.stringify(locator)).not.toContain('class');
  }
  expect(document.documentElement.outerHTML).toBe(before);
});

group('a name that a person gave', () => {
  test.each(['prompt', 'question-text', 'main_content', 'interviewQuestion', 'q1', 'step-2'])(
    '%s: yes',
    (name) => expect(isStable(name)).toBe(true),
  );
  test.each([
    '',
    'x',
    'question-18273',
    ':r1:',
    'radix-prompt',
    'css-1x2y3z',
    'a1b2',
    'sc-bdVaJa',
    'kqzwx-prompt',
    'has space',
    'a'.repeat(61),
  ])('%j: no', (name) => expect(isStable(name)).toBe(false));
});

test('a page that hides the document’s functions behind its elements ends in an error, not in a change', () => {
  const document = page('<form name="getElementById"></form><p id="prompt">Why us?</p>');
  const before = document.documentElement.outerHTML;
  try {
    locate(document, [{ by: 'id', id: 'prompt' }]);
  } catch {
    // readTaught takes it for a miss.
  }
  expect(document.documentElement.outerHTML).toBe(before);
});
