import { expect, test } from 'vitest';
import { runToEnd } from '../../../lib/detection/steps';
import { describe } from '../../../lib/teaching/describe';
import { readTaught } from '../../../lib/teaching/read';
import { load } from '../detection/load';

const ASKED = 'Tell me about a launch that you led.';
const page = (body: string) => load(`<body>${body}</body>`, 'https://example.com/q').document;
const BEFORE = `<main><h2>Question</h2><p data-here>${ASKED}</p><p>More.</p></main>`;

function locatorOf(body: string) {
  const here = page(body).querySelector('[data-here]') ?? expect.fail('nothing is marked');
  return describe(here);
}

const locator = locatorOf(BEFORE);
const read = (body: string, what: { text?: string; whole: boolean }) =>
  runToEnd(readTaught(page(body), { says: 'question', locator, ...what }));

const PART = 'a launch that you led';

test.each([
  ['its words, at their place', BEFORE, { text: ASKED, whole: true }, ASKED],
  ['words that were part of what stands there', BEFORE, { text: PART, whole: false }, PART],
  [
    'its words, wherever they went',
    `<main><ul><li>${ASKED}</li></ul></main>`,
    { text: ASKED, whole: true },
    ASKED,
  ],
  [
    'its words elsewhere rather than others at their place',
    `<main><h2>Question</h2><p>Log in to read on.</p><p>${ASKED}</p></main>`,
    { text: ASKED, whole: true },
    ASKED,
  ],
  [
    'what was reworded, if it was all that stood there',
    BEFORE.replace(ASKED, 'Describe a launch.'),
    { text: ASKED, whole: true },
    'Describe a launch.',
  ],
  [
    'not what was reworded around a part',
    BEFORE.replace(ASKED, 'Describe a launch.'),
    { text: PART, whole: false },
    undefined,
  ],
  [
    'whatever stands there, on other pages',
    BEFORE.replace(ASKED, 'Why us?'),
    { whole: true },
    'Why us?',
  ],
  [
    'nothing that is longer than a question',
    BEFORE.replace(ASKED, 'word '.repeat(1_100)),
    { whole: true },
    undefined,
  ],
  ['nothing without a word', BEFORE.replace(ASKED, '— 7 —'), { whole: true }, undefined],
  [
    'nothing on a page that has lost it',
    '<main><p>Not found</p></main>',
    { text: ASKED, whole: true },
    undefined,
  ],
])('finds %s', (_, body, what, text) => expect(read(body, what)).toBe(text));

test('takes functions that a page has hidden for a miss', () => {
  const document = page(BEFORE);
  Object.defineProperty(document, 'createTreeWalker', { value: document.body });
  Object.defineProperty(document, 'querySelector', { value: document.body });
  const what = { says: 'question' as const, locator, whole: true };
  expect(runToEnd(readTaught(document, what))).toBeUndefined();
});
