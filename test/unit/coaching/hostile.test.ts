import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coach } from '../../../lib/coaching/coach';
import type { Draft } from '../../../lib/coaching/draft';
import { RULES } from '../../../lib/coaching/rules';
import { SECTION_IDS } from '../../../lib/guidance/sections';
import { sectionsWith } from './support';

/** Pieces that the rules look for, to be put together in any order. */
const PIECES = [
  'I ',
  'we ',
  "couldn't ",
  'kind of ',
  '[metric] ',
  '{{n}} ',
  '<name> ',
  '"',
  '“',
  '’',
  "'",
  '\n',
  '- ',
  '40 % ',
  '12,000 ',
  '2021 ',
  'from ',
  'to ',
  'instead of ',
  'not ',
  'because ',
  'lazy ',
  'the vendor ',
  'was ',
  'so ',
  ', ',
  '; ',
  '. ',
  'a@b.co ',
  '+1 415 555 0100 ',
  'https://wiki.corp/x ',
  'you know ',
  'like, ',
  '_',
  '`',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '<',
  '>',
  '😀',
  '\u0000',
  '\u200b',
  'é',
  '中',
  'ß',
  'İ ',
];
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((parts) => parts.join('')),
);
const draft: fc.Arbitrary<Draft> = fc.record({
  question: text,
  sections: fc.record({
    goal: text,
    data: text,
    stakeholders: text,
    role: text,
    challenges: text,
    tradeoffs: text,
    validation: text,
    results: text,
  }),
  sample: text,
  confidentialNames: fc.array(fc.string({ maxLength: 12 }), { maxLength: 5 }),
});

test('never throws, is the same twice, and quotes exactly what the offsets say', () => {
  fc.assert(
    fc.property(draft, (each) => {
      const findings = coach(each);
      expect(coach(each)).toEqual(findings);
      for (const { section, quote, start, end, message, fix } of findings) {
        expect(section === null ? '' : each.sections[section].slice(start, end)).toBe(quote);
        expect(message.trim()).not.toBe('');
        expect(fix.trim()).not.toBe('');
      }
    }),
    { numRuns: 300 },
  );
});

test('says nothing else of a section that is empty', () => {
  fc.assert(
    fc.property(draft, (each) => {
      const findings = coach(each);
      const empty = findings.filter(({ code }) => code === 'empty-section');
      for (const { section } of empty) {
        expect(findings.filter((other) => other.section === section)).toHaveLength(1);
      }
    }),
    { numRuns: 100 },
  );
});

const REPEATED = [
  'a',
  ' ',
  '"',
  "'",
  '[',
  '[a',
  '<a',
  '{{',
  '_',
  '?',
  '.',
  ',',
  '\n',
  '- ',
  '1',
  '1,',
  '1.',
  '@',
  'a@',
  'a.',
  'no ',
  'no a ',
  'not the a ',
  'I ',
  'I also ',
  'I was ',
  'and ',
  'we ',
  'he was so ',
  'the ',
  'by ',
  'from 1 to ',
  'kind of ',
  'you know ',
  'like, ',
  'so, ',
  'word ',
  'Word. ',
  'lazy ',
  'if it ',
  'had the ',
  'https://',
  'a-',
  '\\\\a\\',
  'eyJ',
  'sk-',
  '+1 ',
  '0',
  'x%',
  '[ ] ',
  '`[a]` ',
  '12 weeks ',
  'second, ',
  '; I ',
  ', so ',
  'not a but ',
  'between a ',
  'the price was ',
  'in case ',
  'ä',
  '😀',
  'ab12',
  'password: ',
  '(',
  '*',
  '> ',
  '—',
  'I, ',
  'I, as a ',
  'the old ',
  'one of the ',
  'had it, ',
  'more than two ',
  'each week ',
  'could or ',
  'as men ',
  'Men ',
  'a man but ',
  'today ',
  'in May 2 ',
  'room 2 ',
  'they are what ',
  ', and a ',
  'we had ',
  'asked a ',
  'kept a ',
  'no man ',
];

/** What one pass costs, in microseconds of this process. */
function costOf(each: Draft): number {
  const before = process.cpuUsage();
  coach(each);
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** So often a pass may be tried: the machine does other things as well, and code gets faster while it runs. */
const TRIES = 3;

function filledWith(piece: string, length: number): Draft {
  const filled = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  const all = Object.fromEntries(SECTION_IDS.map((id) => [id, filled]));
  return {
    question: filled,
    sections: sectionsWith(all),
    sample: filled,
    confidentialNames: ['aa', 'ab'],
  };
}

test.each(REPEATED)('takes time in proportion to the length: %j', (piece) => {
  const short = filledWith(piece, 3_000);
  const long = filledWith(piece, 12_000);
  const once = Math.min(...Array.from({ length: TRIES }, () => costOf(short)));
  // The square would be sixteen times as much; what is small is noise.
  const most = 9 * Math.max(once, 15_000);
  let fourTimes = costOf(long);
  for (let tries = 1; tries < TRIES && fourTimes >= most; tries += 1) {
    fourTimes = Math.min(fourTimes, costOf(long));
  }
  expect(fourTimes).toBeLessThan(most);
});

test('every rule explains itself, once', () => {
  const codes = RULES.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const { explain } of RULES) expect(explain).toMatch(/^[A-Z].{10,100}\.$/);
});
