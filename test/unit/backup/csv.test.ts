import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { readCsv, toAnki, toCsv } from '../../../lib/backup/csv';
import { exported } from './samples';

const cells = fc.oneof(
  fc.constantFrom(
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '"quoted"',
    'a,b;c',
    'x\ny',
    "'=1",
    '  =x',
  ),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);

describe('toCsv', () => {
  test('no cell begins a formula, whatever stands in it', () => {
    fc.assert(
      fc.property(cells, cells, (company, goal) => {
        const answer = exported('=cmd|x', { goal }, { question: { text: '=cmd|x', company } });
        const [, row = []] = Papa.parse<string[]>(toCsv([answer]).replace(/^\uFEFF/, '')).data;
        expect(row[0]).toBe("'=cmd|x");
        for (const cell of row) expect(cell).not.toMatch(/^\s*[=+\-@\t\r]/);
      }),
    );
  });

  test('comes back as it was, but for blanks at its ends', () => {
    fc.assert(
      fc.property(cells, cells, (company, goal) => {
        const question = { text: 'Why us?', company, competencies: ['conflict' as const] };
        const [item] = readCsv(toCsv([exported('Why us?', { goal }, { question })]), 'x.csv');
        expect(item).toMatchObject({ ok: true, item: { question: { text: 'Why us?' } } });
        if (!item?.ok) return;
        expect(item.item.question.company ?? '').toBe(company.replace(/\r\n?/g, '\n').trim());
        expect(item.item.sections?.goal ?? '').toBe(goal.replace(/\r\n?/g, '\n').trim());
      }),
    );
  });

  test('a fact of the question is no section of the same name', () => {
    const table = toCsv([
      exported('Why us?', {}, { question: { text: 'Why us?', role: 'Nurse' } }),
    ]);
    const [item] = readCsv(table, 'x.csv');
    expect(item).toMatchObject({ ok: true, item: { question: { role: 'Nurse' }, sections: {} } });
    expect(item?.ok && item.item.sections).toEqual({});
  });

  test('leaves deleted questions out', () => {
    expect(toCsv([exported('Gone?', {}, { deletedAt: 1 })])).not.toContain('Gone?');
  });
});

describe('readCsv', () => {
  test('takes other separators, a byte order mark and lines in cells', () => {
    const text = '\uFEFFQuestion;Company;Extra\r\n"Why\nus?";Acme;x\r\n;Nobody;y\r\n';
    expect(readCsv(text, 'q.csv')).toMatchObject([
      {
        ok: true,
        origin: 'q.csv, row 2',
        item: { question: { text: 'Why\nus?', company: 'Acme' } },
      },
      { ok: false, origin: 'q.csv, row 3', error: 'the question is empty' },
    ]);
  });

  test('a row that is too long or too short costs none of the others', () => {
    const text = 'question,company\nOne?,A,B,C\nTwo?\nThree?,D\n';
    const items = readCsv(text, 'q.csv');
    expect(items.map((each) => each.ok && each.item.question.text)).toEqual([
      'One?',
      'Two?',
      'Three?',
    ]);
  });

  test('a row with a quotation mark that is never closed is left out: it has the next ones in it', () => {
    const items = readCsv('Question,Goal\nWhy us?,One.\nWhy now?,"Two.\nWhy me?,Three.\n', 'x.csv');
    expect(items).toEqual([
      expect.objectContaining({ ok: true, origin: 'x.csv, row 2' }),
      { ok: false, origin: 'x.csv, row 3', error: expect.stringContaining('quotation mark') },
    ]);
  });

  test('columns with the names of prototypes are left out', () => {
    const [item] = readCsv('question,__proto__,constructor\nOne?,x,y\n', 'q.csv');
    expect(item).toMatchObject({ ok: true, item: { question: { text: 'One?' } } });
    expect('x' in {}).toBe(false);
  });

  test('says what is missing', () => {
    expect(() => readCsv('a,b\n1,2\n', 'q.csv')).toThrow('no column named “Question”');
  });
});

test('cards for Anki are text, with the question in front', () => {
  const cards = toAnki([exported('Why "us"?', { goal: '<b>Ship</b>', results: 'Done.' })]);
  expect(cards).toBe(
    '#separator:Comma\n#html:false\n#columns:Front,Back,Tags\n#tags column:3\n' +
      '"Why ""us""?","Goal and context\n<b>Ship</b>\n\nResults and metrics\nDone.",""\n',
  );
});
