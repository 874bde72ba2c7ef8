import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { detectOnRequest } from '../../../lib/detection/generic';
import { origins } from '../../../training/pages/weights-file';
import { parse } from './figures';

const FILE = new URL('../../../lib/detection/generic/kind/weights.ts', import.meta.url);

const QUESTIONS = [
  'What was the hardest decision you had to make in your first year?',
  'Tell me about a time you failed.',
  'How do you deal with conflict?',
];

/** The same three questions, under another title and with other words around them. */
function page(title: string, lead: string, answers: readonly string[]): Document {
  const parts = QUESTIONS.map((text, at) => `<h3>${text}</h3><p>${answers[at] ?? ''}</p>`);
  return parse(
    `<title>${title}</title><main><h1>${title}</h1><p>${lead}</p>${parts.join('')}</main>`,
  );
}

const url = new URL('https://anything.example/page');

describe('the weights of the kind of pages', () => {
  it('are made from the pages as they are', () => {
    const file = readFileSync(FILE, 'utf8');
    const named = [...file.matchAll(/^\/\/ training\/pages\/seen\/(.*)$/gm)].map(
      ([, name]) => name,
    );
    expect(named).toEqual(origins());
  });

  it('are at most 12 kB gzipped', () => {
    expect(gzipSync(readFileSync(FILE), { level: 9 }).length).toBeLessThanOrEqual(12_000);
  });
});

describe('the same questions', () => {
  it('are a list where a guide gives them to candidates', () => {
    const document = page(
      'Store manager interview questions with sample answers',
      'Candidates are asked these in most interviews. Here is what hiring managers want to hear.',
      [
        'Choose one with a number in it.',
        'Say what you changed.',
        'Name the person, not the problem.',
      ],
    );
    const { kind, questions } = detectOnRequest(document, url);
    expect(kind).toBe('list');
    expect(questions.map(({ text }) => text)).toEqual(QUESTIONS);
  });

  it('are none where a founder answers them in the press, and the reason quotes what told', () => {
    const document = page(
      'A conversation with Ilse Varga, founder and CEO of Lampworks',
      'She started the company in a garage. We sat down with her to talk about growth and the crash.',
      ['I closed the second shop.', 'We nearly ran out of cash in May.', 'I go for a walk first.'],
    );
    const { kind, reasons } = detectOnRequest(document, url);
    expect(kind).toBe('none');
    expect(reasons.join('\n')).toMatch(/kind rule: by “[^”]+”/);
  });
});
