import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { detect, readPage } from '../../../lib/detection/detect';
import { detectionSchema } from '../../../lib/detection/detection';
import { detectOnRequest } from '../../../lib/detection/generic';
import { lines } from '../../../lib/detection/lines';
import { runToEnd } from '../../../lib/detection/steps';
import { BIG_QUESTION, BIG_URL, bigPage, nodes } from '../../pages/big';
import { expectationOf, load, pageHtml } from './load';

const url = new URL(BIG_URL);
const small = bigPage({ sections: 3 });

function read(html: string) {
  const { document } = load(html, BIG_URL);
  return detect(document, url);
}

describe('hostile pages', () => {
  it('keeps the document as it was, and runs nothing of it', () => {
    const { url: address } = expectationOf('prachub/hostile');
    const { document } = load(pageHtml('prachub/hostile'), address);
    const before = document.documentElement.outerHTML;
    detect(document, new URL(address));
    expect(document.documentElement.outerHTML).toBe(before);
    expect(Reflect.has({}, 'polluted')).toBe(false);
  });

  it('survives forms whose inputs are named like what it calls', () => {
    const names = [
      'parentNode',
      'nextSibling',
      'firstChild',
      'localName',
      'nodeType',
      'hasAttribute',
      'getAttribute',
      'data',
    ];
    const inputs = names.map((name) => `<input name="${name}">`).join('');
    const html = small.replace(
      `<p>${BIG_QUESTION}`,
      `<form>${inputs}<p>${BIG_QUESTION}</p></form><p>`,
    );
    const { document } = load(html, BIG_URL);
    // A browser does this by itself; jsdom has to be told.
    const form = document.querySelector('form');
    for (const value of form?.querySelectorAll('input') ?? []) {
      Object.defineProperty(form, value.name, { value });
    }
    expect(detect(document, url).questions[0]?.text).toBe(BIG_QUESTION);
  });

  it('says so where the page has taken the document’s own methods away', () => {
    // In a browser `<img name="querySelector">` is enough for that.
    const { document } = load(small, BIG_URL);
    Object.defineProperty(document, 'querySelector', { value: document.body });
    const detection = detect(document, url);
    expect(detection.kind).toBe('none');
    expect(detection.reasons.at(-1)).toContain('could not be read');
  });

  it('reads a question nested 2,000 deep', () => {
    const html = small.replace(
      `<p>${BIG_QUESTION}`,
      `${'<div><span>'.repeat(1_000)}${BIG_QUESTION}`,
    );
    expect(read(html).questions[0]?.text).toBe(BIG_QUESTION);
  });

  it('finds the question among 50,000 nodes, in small steps', () => {
    const { document } = load(nodes(50_000), BIG_URL);
    const steps = readPage(document, url);
    let count = 0;
    for (;;) {
      const step = steps.next();
      count += 1;
      if (!step.done) continue;
      expect(step.value.detection.questions[0]?.text).toBe(BIG_QUESTION);
      break;
    }
    expect(count).toBeGreaterThan(0);
  });

  it.each([
    ['names no fact of a question', '', 100],
    ['names one at its very end', '<p>Category: none', 300],
  ])('looks at a bounded part of a big page that %s', (_name, end, most) => {
    const html = bigPage({ question: false }).replace('</main>', `${end}</main>`);
    const steps = readPage(load(html, BIG_URL).document, url);
    let count = 1;
    while (!steps.next().done) count += 1;
    expect(count).toBeLessThan(most);
  });

  it('pauses often enough when all of a big page has to be walked', () => {
    const { document } = load(
      nodes(20_000).replace(' data-seo-content=""', '').replaceAll('article', 'div'),
      BIG_URL,
    );
    let pauses = 0;
    for (const line of lines(document.body)) if (!line) pauses += 1;
    expect(pauses).toBeGreaterThanOrEqual(190);
  });

  it('finds the question in a body of 5 MB', () => {
    const filler = `<p>${'word'.repeat(1_250_000)}</p>`;
    expect(read(small.replace('<article', `${filler}<article`)).questions[0]?.text).toBe(
      BIG_QUESTION,
    );
    expect(
      read(small.replace(`<p>${BIG_QUESTION}`, `<div hidden>${filler}</div><p>${BIG_QUESTION}`))
        .kind,
    ).toBe('single');
  });

  it('declines only what is longer than 5,000 characters, and says so', () => {
    const exact = `${'Why? '.repeat(999)}Why??`;
    expect(exact).toHaveLength(5_000);
    expect(read(small.replace(BIG_QUESTION, exact)).questions[0]?.text).toBe(exact);
    const declined = read(small.replace(BIG_QUESTION, `${exact}?`));
    expect(declined.kind).toBe('none');
    expect(declined.reasons.at(-1)).toContain('5,000 characters');
    expect(read(small.replace(BIG_QUESTION, 'x'.repeat(3_000_000))).kind).toBe('none');
  });

  it('decides a page of 4,000 sections by its category in a few steps', () => {
    const long = BIG_QUESTION.replaceAll(' ', ' <i></i>').repeat(20);
    const html = bigPage({ sections: 400, category: 'System Design' }).replace(BIG_QUESTION, long);
    const { document } = load(html, BIG_URL);
    const steps = readPage(document, url);
    expect(steps.next()).toMatchObject({ done: true, value: { settled: true } });
  });

  it('keeps all it gives within the bounds of the contract', () => {
    const long = 'y'.repeat(9_000);
    const points = `<ol>${`<li>${long}<ul>${`<li>${long}</li>`.repeat(40)}</ul></li>`.repeat(40)}</ol>`;
    const html = small
      .replace('Museum of Tides', long)
      .replace('Program Manager', long)
      .replace(
        '</main>',
        `<section><h3>Behavioral Question: ${long}</h3><p>Context: ${long}</p>${points}</section>
        <nav aria-label="Related"><a href="/${long}">a</a>${Array.from({ length: 90 }, (_, at) => `<a href="/q${at}">${long}</a>`).join('')}</nav></main>`,
      );
    const detection = read(html);
    expect(detection.kind).toBe('single');
    expect(() => z.parse(detectionSchema, detection)).not.toThrow();
  });
});

describe('any page', () => {
  const word = fc.constantFrom(
    'Company:',
    'Category: Behavioral',
    'Quick Answer:',
    'Behavioral Question:',
    'Context:',
    'Timebox: 3–5 minutes',
    '1. Goal',
    'Tell me about a time',
    '\u200b',
    '\u202e',
    '\0',
    '\ud800',
    '<',
    '&',
    '"',
    '{"@type":"Question","name":{}}',
  );
  const tag = fc.constantFrom(
    'p',
    'div',
    'ol',
    'li',
    'h1',
    'h3',
    'article data-seo-content',
    'section',
    'dl',
    'dt',
    'table',
    'form',
    'nav aria-label="Related"',
    'nav aria-label="Breadcrumb"',
    'a href="http://["',
    'a href="//x"',
    'script',
    'script type="application/ld+json"',
    'template',
    'svg',
    'input name="nodeType"',
    'span hidden',
    'main',
    'b',
  );
  const piece = fc.oneof(
    word,
    fc.string(),
    tag.map((name) => `<${name}>`),
    tag.map((name) => `</${name.split(' ')[0]}>`),
  );
  const markup = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' '));

  it('neither makes it throw, nor is changed by it, nor breaks the contract', () => {
    const { document } = load('', BIG_URL);
    fc.assert(
      fc.property(markup, fc.boolean(), (html, known) => {
        document.documentElement.innerHTML = html;
        const before = document.documentElement.outerHTML;
        const address = known ? url : new URL('https://example.com/');
        const detection = detectOnRequest(document, address);
        z.parse(detectionSchema, detection);
        expect(document.documentElement.outerHTML).toBe(before);
        expect(JSON.stringify(detection)).not.toMatch(/\p{Cf}|\\u0000/u);
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same in one go and in steps', () => {
    const { document } = load(small, BIG_URL);
    expect(runToEnd(readPage(document, url)).detection.kind).toBe('single');
  });
});
