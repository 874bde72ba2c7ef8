import { expect, test } from 'vitest';
import { runToEnd } from '../../../lib/detection/steps';
import { findSpots } from '../../../lib/overlay/find-spots';
import { load } from '../detection/load';

const A = 'Tell me about a time you had to say no.';
const B = 'Describe a project that you are proud of, and your part in it.';

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
