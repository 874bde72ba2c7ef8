// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { runToEnd } from '../../../lib/detection/steps';
import { provideSample, sampleBeside } from '../../../lib/overlay/sample-script';
import { load } from '../detection/load';

const TEXTS = ['Tell me about a quarrel you ended.', 'Describe a plan that went wrong.'];
const ANSWERS = [
  'Two bakers wanted the same oven at five in the morning. I drew up a week in which each had it on four days, and they swapped one.',
  'We had planned the street fair for the only Saturday on which the bridge was closed. I found a ferry and sold the crossing with the ticket.',
];
const READER = Symbol.for('sidestory.sample');

afterEach(() => {
  Reflect.deleteProperty(globalThis, READER);
  document.body.innerHTML = '';
});

const page = TEXTS.map((text, at) => `<h3>${text}</h3><p>Sample answer: ${ANSWERS[at]}</p>`);

test.each([
  ['the first', 0],
  ['the last', 1],
])('%s question of a list has the sample that stands beside it', (_, at) => {
  const { document } = load(`<body>${page.join('')}</body>`, 'https://example.com/');
  expect(runToEnd(sampleBeside(document, { texts: TEXTS, at }))).toBe(ANSWERS[at]);
});

test('a question that is not in the page any more has none', () => {
  const { document } = load(`<body>${page.join('')}</body>`, 'https://example.com/');
  expect(runToEnd(sampleBeside(document, { texts: ['Why us?'], at: 0 }))).toBeUndefined();
  expect(runToEnd(sampleBeside(document, { texts: TEXTS, at: 2 }))).toBeUndefined();
});

test('is called by its name, and put in twice still answers', async () => {
  document.body.innerHTML = `<h2>Solution</h2><p>${ANSWERS[0]}</p>`;
  provideSample();
  provideSample();
  const read: unknown = Reflect.get(globalThis, READER);
  expect(typeof read === 'function' ? await read(null) : read).toBe(ANSWERS[0]);
});
