import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalizeQuestion } from '../../../lib/vault/normalize';

/** Groups of one question each: within a group all are the same, between groups none. */
const QUESTIONS: readonly (readonly string[])[] = [
  [
    'Tell me about a time you disagreed with a co-worker - how did it end?',
    'tell me about a time you disagreed with a co-worker — how did it end',
    'Tell me about a time you disagreed with a co‑worker – how did it end?!',
    'TELL ME ABOUT A TIME YOU DISAGREED WITH A CO-WORKER: HOW DID IT END…',
    '  Tell me about a time,\n you disagreed\twith a co worker...  how did it end?',
    '“Tell me about a time you disagreed with a co-worker” (how did it end?)',
    'Ｔｅｌｌ me about a time you disagreed with a ｃｏ－ｗｏｒｋｅｒ： how did it end？',
    'Tell me about a time you dis\u00ADagreed with a co-worker - how\u200B did\u200D it end?',
    '\u202ETell me about\u202C a time you disagreed with a co-worker\u2060 - how did it end?\uFEFF',
    '► **Tell me about a time** you disagreed with a co-worker - how did it end?',
    'Tell me about a time you disagreed with a co-worker −\u00A0how did it end?\u0000',
  ],
  ['Tell me about a time you agreed with a co-worker - how did it end?'],
  [
    "Why don't you ask?",
    'Why don’t you ask?',
    'Why dont you ask',
    'Why don´t you ask?',
    'Why don`t you ask?',
    'Why donʼt you ask?',
    'why don＇t you ask?',
  ],
  ['Why do you ask?'],
  ['Why C++?', 'why c++', 'Why “C++”?', 'Why Ｃ＋＋?'],
  ['Why C#?', 'why c#', 'Why C♯?'],
  ['Why C?', 'why c'],
  ['Why F#?'],
  ['Why .NET?', 'why ".net"?', 'Why (.NET)?'],
  ['Why net?'],
  ['How did you grow it by 1.5?', 'How did you grow it by １.５'],
  ['How did you grow it by 15?', 'How did you grow it by 15.'],
  ['How did you grow it by 1,5?'],
  ['How did you grow it by 1 5?', 'How did you grow it by 1/5?', 'How did you grow it by 1–5?'],
  ['How did you grow it by 15%?', 'How did you grow it by 15 %?', 'How did you grow it by 15％?'],
  ['How did you grow it by $15?', 'How did you grow it by $ 15?'],
  ['How did you grow it by €15?'],
  ['How did you grow it by -15%?', 'How did you grow it by −15 %?'],
  ['How did you grow it by >15?'],
  ['How did you grow it by .5?'],
  ['How did you grow it by 5?'],
  [
    'Describe your work from 2019-2020.',
    'Describe your work from 2019 – 2020',
    'Describe your work from 2019 -2020',
  ],
  ['Describe your work at R&D.', 'Describe your work at R & D', 'Describe your work at R and D'],
  ['Describe your résumé.', 'Describe your re\u0301sume\u0301.', 'DESCRIBE YOUR RÉSUMÉ'],
  ['Describe your resume.'],
  ['Wie groß war das Team?', 'WIE GROSS WAR DAS TEAM?', 'WIE GROẞ WAR DAS TEAM'],
  ['Ποιος είναι ο σκοπός;', 'ποιοσ είναι ο σκοπόσ', 'ΠΟΙΟΣ ΕΊΝΑΙ Ο ΣΚΟΠΌΣ;'],
  ['请介绍一下你自己。', '请介绍一下你自己'],
  ['请介绍一下你的团队。'],
  ['How do you use Node.js?', 'How do you use Node JS'],
  ['How do you use Google™ Docs?', 'How do you use Google Docs®?'],
  ['???', ' ??? '],
  ['!!!'],
];

describe('normalizeQuestion', () => {
  for (const [first = '', ...others] of QUESTIONS) {
    test.each(others)(`same question as ${JSON.stringify(first)}: %j`, (other) => {
      expect(normalizeQuestion(other)).toBe(normalizeQuestion(first));
    });
  }

  test('different questions never meet', () => {
    const forms = QUESTIONS.map(([first = '']) => normalizeQuestion(first));
    expect(new Set(forms).size).toBe(QUESTIONS.length);
  });

  // Stored hashes are of exactly these texts: a change would lose every answer's way home.
  test.each([
    ['Tell me about yourself.', 'tell me about yourself'],
    ['Why C++, C# & .NET, not C?', 'why c + + c# and .net not c'],
    ['Grew by 1.5% ($2,000)?', 'grew by 1.5 % $ 2,000'],
    ['Don’t — “ever” — stop…', 'dont ever stop'],
    ['…', '…'],
  ])('version 1 stays as it is: %j', (text, form) => {
    expect(normalizeQuestion(text)).toBe(form);
  });

  test('any text has a normal form, the same in upper and lower case', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const form = normalizeQuestion(text);
        expect(form === '').toBe(text.trim() === '');
        fc.pre(/[\p{L}\p{N}]/u.test(form));
        expect(normalizeQuestion(text.toUpperCase())).toBe(form);
        expect(normalizeQuestion(text.toLowerCase())).toBe(form);
      }),
    );
  });

  test('words in another case, with other punctuation and spaces, are the same question', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const gap = fc.constantFrom(
      ' ',
      '  ',
      '\n',
      ', ',
      '; ',
      ' — ',
      ' “',
      '… ',
      '? ',
      '\u200B ',
      '！',
    );
    const words = fc.array(fc.tuple(word, gap, fc.boolean()), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(words, (parts) => {
        const plain = parts.map(([text]) => text).join(' ');
        const other = parts.map(([text, space, up]) => (up ? text.toUpperCase() : text) + space);
        expect(normalizeQuestion(other.join(''))).toBe(normalizeQuestion(plain));
      }),
    );
  });

  // Forty times the longest question: what grew with the square would run into the time limit.
  test.each(['!', '.', ' .', '-1', '"', '1.', '\u0301', '[('])(
    'the cost of a text of nothing but %j grows with its length only',
    (unit) => {
      expect(normalizeQuestion(unit.repeat(200_000))).not.toBe('');
    },
  );
});
