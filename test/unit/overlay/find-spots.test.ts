import { expect, test } from 'vitest';
import { runToEnd } from '../../../lib/detection/steps';
import { findSpots } from '../../../lib/overlay/find-spots';
import { load } from '../detection/load';

const A = 'Tell me about a time you had to say no.';
const B = 'Describe a project that you are proud of, and your part in it.';

const time = (end: string) => `Tell me about a time you ${end}`;

const CASES: [string, string, string[], (string | null)[]][] = [
  ['plain lines', `<p id="a">${A}</p><p id="b">${B}</p>`, [A, B], ['a', 'b']],
  ['numbers and marks', `<li id="a">1. ${A}</li><li id="b">Q2) “${B}”</li>`, [A, B], ['a', 'b']],
  [
    'a heading rather than the table of contents',
    `<ul><li><a href="#a">${A}</a></li></ul><h2 id="a">${A}</h2><p>${A}</p>`,
    [A],
    ['a'],
  ],
  ['text rather than a link', `<li><a href="#a">${A}</a></li><p id="a">${A}</p>`, [A], ['a']],
  ['a link where there is nothing else', `<li id="a"><a href="#">${A}</a></li>`, [A], ['a']],
  ['the beginning of what goes on', `<p id="b">${B} Take your time.</p>`, [B], ['b']],
  [
    'the beginning of what is told in several lines',
    `<p id="b">Describe a project that you are proud of,</p><p>and your part in it.</p>`,
    [B],
    ['b'],
  ],
  ['nothing where it is gone', `<p>Other words.</p>`, [A, B], [null, null]],
  [
    'each of several that begin alike',
    `<p id="a">${time('failed.')}</p><p id="b">${time('disagreed with your manager?')}</p><p id="c">${time('led.')}</p>`,
    [time('failed.'), time('disagreed with your manager.'), time('led.')],
    ['a', 'b', 'c'],
  ],
  [
    'each among other words',
    `<h2 id="a">Conflict – ${time('had to say no')}</h2><p id="b">2. ${time('failed')} (asked at Acme)</p><p id="c">We like to ask “${time('led a team')}”, and listen.</p>`,
    [time('failed.'), time('led a team.'), time('had to say no.')],
    ['b', 'c', 'a'],
  ],
  [
    'the very words rather than those among others',
    `<p>Many ask “${A}” first.</p><h3>${A} (Acme)</h3><p id="a">${A}</p>`,
    [A],
    ['a'],
  ],
  [
    'the longer of two, one of which begins the other',
    `<p id="b">1) Describe a conflict with a customer (hard)</p><p id="a">Describe a conflict (easy)</p>`,
    ['Describe a conflict.', 'Describe a conflict with a customer.'],
    ['a', 'b'],
  ],
  [
    'one element for one question alone',
    `<p id="a">Expect “${A}” or “${time('failed')}”.</p><p id="b">So: ${time('failed')}!</p>`,
    [A, time('failed.'), A],
    ['a', 'b', null],
  ],
  ['one for each of two alike', `<p id="a">${A}</p><p id="b">${A}</p>`, [A, A], ['a', 'b']],
  [
    'none by what all begin with',
    `<p>${time('')}</p>`,
    [time('failed.'), time('led.')],
    [null, null],
  ],
  ['none for other words after such a beginning', `<p>${time('won.')}</p>`, [time('led.')], [null]],
  ['whole words only', `<p>${time('failedly')}</p>`, [time('failed')], [null]],
  [
    'what goes on otherwise, by its longer part',
    `<p id="b">${B.slice(0, -1)}s (5 min)</p>`,
    [B.replace('your', 'the'), B],
    [null, 'b'],
  ],
  [
    'text that contains it rather than a link that is it',
    `<nav-like><a href="#b">${A}</a></nav-like><h2 id="b">Conflict: ${A}</h2>`,
    [A],
    ['b'],
  ],
  ['other quotation marks and dashes', `<p id="a">Don’t — ever?</p>`, ["Don't - ever?"], ['a']],
  [
    'a question in another script',
    `<p id="a">面试官问：“请讲一次失败的经历，你学到了什么？”</p>`,
    ['请讲一次失败的经历，你学到了什么？'],
    ['a'],
  ],
  ['the first of two alike', `<p id="a">${A}</p><p>${A}</p>`, [A], ['a']],
];

test.each(CASES)('finds %s', (_, body, texts, ids) => {
  const { document } = load(`<body>${body}</body>`, 'https://example.com/');
  const found = runToEnd(findSpots(document, texts)).map((element) => element?.id ?? null);
  expect(found).toEqual(ids);
});

test('changes nothing, and ends on a page of punctuation', () => {
  const { document } = load(`<body><p>${'.-“ '.repeat(20_000)}</p></body>`, 'https://example.com/');
  const before = document.body.innerHTML;
  expect(runToEnd(findSpots(document, [A]))).toEqual([undefined]);
  expect(document.body.innerHTML).toBe(before);
});

test('takes no step that goes through everything, where all begins alike', () => {
  const word = 'a time and ';
  const texts = Array.from({ length: 200 }, (_, at) => `${word.repeat(400)}${at}`);
  const page = `<body>${`<p>${word.repeat(1_800)}</p>`.repeat(3)}</body>`;
  const { document } = load(page, 'https://example.com/');
  const steps = findSpots(document, texts);
  let count = 0;
  while (!steps.next().done) count += 1;
  expect(count).toBeGreaterThan(100);
  expect(count).toBeLessThan(1_000);
});
