import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Doc } from 'yjs';
import { escapeText } from '../../../lib/backup/escape';
import { toMarkdown } from '../../../lib/backup/markdown';
import { plainAnswer } from '../../../lib/vault/answer';
import type { ExportedAnswer } from '../../../lib/vault/export';

function answer(change: Partial<ExportedAnswer> = {}): ExportedAnswer {
  const doc = new Doc();
  const base = { id: 'an-answer', question: { text: 'Why us?' }, sources: [], aliases: [] };
  const times = { createdAt: 1, keptAt: 1, updatedAt: 2 };
  return { ...base, ...times, ...plainAnswer(doc), state: '', versions: [], ...change };
}

function withGoal(goal: string): ExportedAnswer {
  const plain = answer();
  return answer({ sections: { ...plain.sections, goal, results: 'The end.' } });
}

const markdown = (...answers: ExportedAnswer[]) => toMarkdown(answers);

describe('toMarkdown', () => {
  test('has a heading for each question and for each section with text', () => {
    const question = { text: 'Why us?', company: 'Acme', role: 'Engineer' };
    const sources = [{ url: 'https://a.example/(q)', title: 'A [page]', seenAt: 1 }];
    const first = { ...withGoal('Ship it.\n\n- fast\n- well'), question, sources };
    expect(markdown(first, answer({ question: { text: 'Why you?' } }))).toBe(
      [
        '# Sidestory',
        '## Why us?',
        'Acme · Engineer',
        '- [A \\[page\\]](<https://a.example/(q)>)',
        '### Goal and context',
        'Ship it.\n\n- fast\n- well',
        '### Results and metrics',
        'The end.',
        '## Why you?\n',
      ].join('\n\n'),
    );
  });

  test('leaves deleted questions out', () => {
    expect(markdown(answer({ deletedAt: 1 }))).toBe('# Sidestory\n');
  });

  test.each(['javascript:alert(1)', 'file:///etc', 'a b', '](x)'])(
    'no link is made of the address %j',
    (url) => {
      const text = markdown(answer({ sources: [{ url, title: 'A page', seenAt: 1 }] }));
      expect(text).toContain('- A page\n');
    },
  );

  test('a question of several lines or with Markdown in it is one heading', () => {
    const text = 'Why\n# us\r\n=== [a](b) <b>x</b> `code` *now* C#';
    expect(markdown(answer({ question: { text } }))).toContain(
      '\n## Why # us === \\[a\\](b) \\<b>x\\</b> \\`code\\` \\*now\\* C\\#\n',
    );
  });
});

describe('escapeText', () => {
  test.each([
    ['# A heading', '\\# A heading'],
    ['   ### A heading', '   \\### A heading'],
    ['#tag', '\\#tag'],
    ['- # in a list', '- \\# in a list'],
    ['1. - # deeper', '1. - \\# deeper'],
    ['Underlined\n===', 'Underlined\n\\==='],
    ['Underlined\n-', 'Underlined\n\\-'],
    ['- item\n  ---  ', '- item\n  \\---  '],
    ['```\nfence', '\\```\nfence'],
    ['  ~~~~', '  \\~~~~'],
    ['* ```', '* \\```'],
    ['> # quote', '\\> # quote'],
    ['[a]: https://a.example', '\\[a]: https://a.example'],
    ['<!-- no end', '\\<!-- no end'],
    ['a <script> b', 'a \\<script> b'],
    ['&lt; &#60;', '\\&lt; \\&#60;'],
    ['\\# mine', '\\\\# mine'],
    ['$$', '\\$$'],
    ['a [go](javascript:x) [a](<data:,>)', 'a [go\\](javascript:x) [a\\](\\<data:,>)'],
    ['a [a](\njavascript:x', 'a [a\\](\njavascript:x'],
    ['a [a](https://a.example) [goal](x)', 'a [a](https://a.example) [goal\\](x)'],
    ['%% hidden', '\\%% hidden'],
    ['C# and R&D < 5 [slot] - 3 #1 50%', 'C# and R&D < 5 [slot] - 3 #1 50%'],
    ['one\r\ntwo\rthree', 'one\ntwo\nthree'],
  ])('%j', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });

  test('no text adds a heading, opens a fence or begins HTML', () => {
    const piece = fc.constantFrom(
      '#',
      ' ',
      '\n',
      '-',
      '=',
      '`',
      '~',
      '>',
      '<',
      'a',
      '1.',
      '\\',
      '*',
      '[',
      ']',
      ':',
      '\t',
      '+',
      '\r',
      '!',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        for (const line of escapeText(pieces.join('')).split('\n')) {
          const containers = /^(?:\s|[-+*]\s|\d{1,9}[.)]\s)*/.exec(line)?.[0] ?? '';
          const rest = line.slice(containers.length);
          expect(rest).not.toMatch(/^(#|>|\[|```|~~~)/);
          expect(line).not.toMatch(/^\s*(-+|=+)\s*$/);
          expect(line).not.toMatch(/(^|[^\\])(\\\\)*<[a-z/!?]/);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('taking the backslashes away gives the text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const back = escapeText(text).replace(/\\([!-/:-@[-`{-~])/g, '$1');
        // A backslash at the end of a line was doubled too.
        expect(back).toBe(text.replace(/\r\n?/g, '\n'));
      }),
      { numRuns: 2_000 },
    );
  });
});
