import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { detectionSchema } from '../../../lib/detection/detection';
import { detectOnRequest, readAnyPage } from '../../../lib/detection/generic';
import { parse } from './figures';

const url = new URL('https://anything.example/interview-questions/page');
const QUESTION = 'Tell me about a time you lost your keys on the first day of a job.';
const read = (html: string) => detectOnRequest(parse(html), url);

/** The longest of the steps in milliseconds, and how many there were. */
function steps(document: Document): { longest: number; count: number; kind: string } {
  const all = readAnyPage(document, url);
  let longest = 0;
  for (let count = 1; ; count += 1) {
    const start = performance.now();
    const step = all.next();
    longest = Math.max(longest, performance.now() - start);
    if (step.done) return { longest, count, kind: step.value.detection.kind };
  }
}

describe('poisoned pages', () => {
  it('gives text alone, whatever attributes, links and templates hold', () => {
    const html = `<h1 onclick="alert(1)">${QUESTION}</h1><a href="javascript:alert(1)">{{constructor.constructor('x')()}}</a>
      <template><h1>Describe a time you hid in a template.</h1></template><img src=x onerror="alert(1)">`;
    const detection = read(html);
    expect(detection.questions.map(({ text }) => text)).toEqual([QUESTION]);
    expect(JSON.stringify(detection)).not.toMatch(/alert|constructor|template/);
  });

  it('takes no key of JSON-LD for more than data', () => {
    const bad = `{"@type":"Question","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"name":["${QUESTION}",{"a":1}]}`;
    const html = `<script type="application/ld+json">${bad}</script><script type="application/ld+json">{"name":</script><h1>${QUESTION}</h1>`;
    expect(read(html).questions[0]?.text).toBe(QUESTION);
    expect(Reflect.has({}, 'polluted')).toBe(false);
  });

  it('survives data nested 10,000 deep', () => {
    const deep = `${'{"a":['.repeat(10_000)}1${']}'.repeat(10_000)}`;
    const html = `<script type="application/ld+json">${deep}</script><h1>${QUESTION}</h1>`;
    expect(read(html).kind).toBe('single');
  });

  it('reads elements nested 3,000 deep', () => {
    const html = `<main>${'<div class="comments x">'.repeat(3_000)}<h1>${QUESTION}</h1></main>`;
    const document = parse(html);
    expect(detectOnRequest(document, url).questions[0]?.text).toBe(QUESTION);
  });

  it.each([
    ['10 MB in one text node', `<h1>${QUESTION}</h1><p>${'Tell me? "'.repeat(1_000_000)}</p>`],
    ['30,000 headings', `<h1>${QUESTION}</h1>${'<h2>Part</h2>'.repeat(30_000)}`],
    ['quotation marks that never close', `<h1>${QUESTION}</h1>${'<p>“ “a '.repeat(20_000)}`],
    ['one endless line of colons', `<h1>${QUESTION}</h1><p>${': '.repeat(200_000)}</p>`],
    [
      'titles without an end',
      `<title>${'how to answer - '.repeat(50_000)}</title><h1>${QUESTION}</h1>`,
    ],
  ])('keeps its steps short: %s', (_name, html) => {
    const { kind, longest, count } = steps(parse(html));
    expect(kind).toBe('single');
    expect(count).toBeGreaterThan(1);
    // A bound for what hangs, not a measure: the machine may be busy.
    expect(longest).toBeLessThan(2_000);
  });

  it('classifies a bounded number of sentences and lists at most 200', () => {
    const items = Array.from(
      { length: 5_000 },
      (_, at) => `<li>Tell me about a time you met case ${at}.</li>`,
    );
    const detection = read(`<h1>5000 interview questions</h1><ul>${items.join('')}</ul>`);
    expect(detection.questions).toHaveLength(200);
  });

  it('declines a question longer than the contract allows', () => {
    const detection = read(
      `<h1>Interview prep</h1><blockquote>${'Tell me about a time you waited. '.repeat(400)}</blockquote>`,
    );
    expect(() => z.parse(detectionSchema, detection)).not.toThrow();
  });

  it('survives forms whose inputs are named like what it calls', () => {
    const { document } = new JSDOM(`<form><p>${QUESTION}</p></form>`, {
      virtualConsole: new VirtualConsole(),
    }).window;
    const form = document.querySelector('form');
    for (const name of [
      'getAttribute',
      'querySelector',
      'closest',
      'parentElement',
      'localName',
      'hasAttributes',
    ]) {
      Object.defineProperty(form, name, { value: document.createElement('input') });
    }
    expect(() => z.parse(detectionSchema, detectOnRequest(document, url))).not.toThrow();
  });
});

describe('any page', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'Question:',
      '“',
      '”',
      QUESTION,
      'Comments',
      '1. ',
      'Sample answer:',
      '\u202e',
      '\ud800',
      '?',
      'They asked: ',
    ),
    fc
      .constantFrom(
        'p',
        'div',
        'li',
        'h1',
        'h2',
        'b',
        'a href="#x"',
        'a href="/x"',
        'pre',
        'td',
        'summary',
        'form',
        'x-y',
        'main',
        'br',
        'aside',
        'script type="application/ld+json"',
      )
      .chain((tag) => fc.constantFrom(`<${tag}>`, `</${tag.split(' ')[0]}>`)),
  );

  it('neither makes it throw, nor is changed by it, nor breaks the contract', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const document = parse(pieces.join(' '));
        const before = document.documentElement.outerHTML;
        const detection = detectOnRequest(document, url);
        z.parse(detectionSchema, detection);
        expect(document.documentElement.outerHTML).toBe(before);
        expect(JSON.stringify(detection)).not.toMatch(/\p{Cf}|could not be read/u);
      }),
      { numRuns: 200 },
    );
  });
});
