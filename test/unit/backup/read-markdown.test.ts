import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toMarkdown, toNote } from '../../../lib/backup/markdown';
import { readMarkdown } from '../../../lib/backup/read-markdown';
import { exported } from './samples';

/** Texts that look like what is ours, among others. */
const words = fc.array(
  fc.oneof(
    fc.constantFrom(
      '---',
      '===',
      '# One',
      '## Goal and context',
      '### Role and ownership',
      '- ## x',
      '  ### y',
      '```',
      '> q',
      '[a]: b',
      '\\',
      '\\\\#',
      'a\\',
      '<b>',
      '&amp;',
      '$$',
      '%%',
      '&x:',
      'key: value',
      '{{n}}',
      '',
    ),
    fc.string({ unit: 'grapheme', maxLength: 20 }).map((line) => line.replace(/[\r\n]/g, ' ')),
  ),
  { maxLength: 6 },
);
const text = words.map((lines) => lines.join('\n').trim());
const question = text.map((line) => line.replace(/\s+/g, ' ').trim() || 'Why us?');

describe('readMarkdown', () => {
  test.each([
    ['below a question', '## Why us?\n\nWe disagreed.\n', 'We disagreed.'],
    [
      'under a heading of its own',
      '## Why us?\n\n### Situation\n\nAt work.\n',
      'Situation\n\nAt work.',
    ],
    [
      'in a note',
      '---\nquestion: Why us?\n---\n\n# Why us?\n\nWe disagreed.\n\n## Task\n\nMine.\n',
      'We disagreed.\n\nTask\n\nMine.',
    ],
    [
      'before our headings',
      '## Why us?\n\nFirst.\n\n### Goal and context\n\nSecond.\n',
      'First.\n\nSecond.',
    ],
    [
      'put into our text',
      '# Sidestory\n\n## Why us?\n\nNorthwind · Engineer\n\n- [Page](<https://a.example/>)\n\nMine.\n',
      'Mine.',
    ],
  ])('text %s is no less text', (_, markdown, goal) => {
    const [item] = readMarkdown(markdown, 'notes.md');
    expect(item).toMatchObject({ ok: true, item: { sections: { goal } } });
  });

  test('what we write about a question is no part of its answer', () => {
    const about = {
      question: { text: 'Why us?', company: 'Northwind' },
      sources: [
        { url: 'https://a.example/', title: 'Page', seenAt: 1 },
        { url: 'file:///x', title: 'Local', seenAt: 2 },
      ],
    };
    for (const sections of [{}, { results: 'Shipped.' }]) {
      const [item] = readMarkdown(toMarkdown([exported('Why us?', sections, about)]), 'all.md');
      expect(item).toMatchObject({ ok: true, item: { sections } });
      expect(item?.ok && Object.keys(item.item.sections ?? {})).toEqual(Object.keys(sections));
    }
  });

  test('a note comes back as it was written, whatever stands in it', () => {
    fc.assert(
      fc.property(question, text, text, text, (asked, goal, learning, company) => {
        const answer = exported(
          asked,
          { goal, learning },
          {
            question: { text: asked, company, competencies: ['conflict'] },
            sources: [{ url: 'https://a.example/q?x=1#y', title: 'Page', seenAt: 1 }],
          },
        );
        answer.checks.role = true;
        const [item] = readMarkdown(toNote(answer), 'note.md');
        expect(item).toMatchObject({
          ok: true,
          item: {
            id: answer.id,
            question: { text: asked, competencies: ['conflict'] },
            sources: [{ url: 'https://a.example/q?x=1#y' }],
            checks: { role: true },
            createdAt: answer.createdAt,
            updatedAt: answer.updatedAt,
          },
        });
        if (!item?.ok) return;
        expect(item.item.question.company ?? '').toBe(company);
        expect(item.item.sections?.goal ?? '').toBe(goal);
        expect(item.item.sections?.learning ?? '').toBe(learning);
      }),
    );
  });

  test('so does one text with all answers', () => {
    fc.assert(
      fc.property(question, text, text, (asked, goal, results) => {
        const second = exported('Second?', { role: 'I led it.' }, { id: 'answer-0002' });
        const items = readMarkdown(
          toMarkdown([exported(asked, { goal, results }), second]),
          'all.md',
        );
        expect(items).toHaveLength(2);
        const [first, other] = items;
        expect(first?.ok && first.item.question.text).toBe(asked);
        expect(first?.ok && (first.item.sections?.goal ?? '')).toBe(goal);
        expect(first?.ok && (first.item.sections?.results ?? '')).toBe(results);
        expect(other).toMatchObject({ item: { sections: { role: 'I led it.' } } });
      }),
    );
  });

  test('takes what an editor of notes made of the properties', () => {
    const note = [
      '---',
      'question: Tell me about a conflict',
      'company: Acme',
      'competencies:',
      '  - conflict',
      'updated: 2026-01-06',
      'tags:',
      '  - mine',
      '---',
      '# A conflict',
      '## Goal and context',
      'Ship it.',
      '## Something of my own',
      'More.',
      '## Role and ownership',
      'I led.',
    ].join('\r\n');
    expect(readMarkdown(note, 'note.md')).toMatchObject([
      {
        ok: true,
        item: {
          question: {
            text: 'Tell me about a conflict',
            company: 'Acme',
            competencies: ['conflict'],
          },
          updatedAt: Date.UTC(2026, 0, 6),
          sections: { goal: 'Ship it.\n\nSomething of my own\n\nMore.', role: 'I led.' },
        },
      },
    ]);
  });

  test.each([
    ['no question', '---\ntitle: x\n---\n'],
    ['no YAML', '---\nquestion: [\n---\n'],
    ['a list', '---\n- question\n---\n'],
    ['anchors that multiply', `---\na: &a ["x"]\nb: [*a, *a]\nquestion: "Why?"\n---\n`],
    ['far too much', `---\nquestion: ${'x'.repeat(200_000)}\n---\n`],
  ])('says so of properties with %s', (_, note) => {
    expect(readMarkdown(note, 'note.md')).toEqual([
      { ok: false, origin: 'note.md', error: expect.stringContaining('“question”') },
    ]);
  });

  test('a line of the user’s that goes on behind a separator is no heading of ours', () => {
    const goal = 'One.\n## Role and ownership\u2028';
    const [item] = readMarkdown(toNote(exported('Why us?', { goal: `${goal}Two.` })), 'note.md');
    expect(item?.ok && item.item.sections).toEqual({ goal: `${goal}Two.` });
  });

  test('finds nothing in a text of another form', () => {
    expect(readMarkdown('# Notes\n\nSome words.', 'x.md')).toEqual([]);
  });
});
