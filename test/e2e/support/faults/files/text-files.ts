import { toCsv } from '../../../../../lib/backup/csv.ts';
import { toMarkdown, toNote } from '../../../../../lib/backup/markdown.ts';
import type { ExportedAnswer } from '../../../../../lib/vault/export.ts';
import { otherwise } from './answers.ts';
import type { Dice } from './dice.ts';
import {
  cut,
  DEPTH,
  flipped,
  type HostileFile,
  inMarkup,
  large,
  oddValue,
  PROTOTYPE_KEYS,
} from './hostile.ts';

export const TEXT_KINDS = [
  'whole',
  'cut',
  'flipped',
  'large',
  'nested',
  'prototype',
  'types',
  'twice',
  'html',
] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

/** A text with something put in at the beginning of one of its lines. */
function withLine(text: string, line: string, dice: Dice): string {
  const lines = text.split('\n');
  lines.splice(dice.below(lines.length + 1), 0, line);
  return lines.join('\n');
}

/** A note with something among its properties. */
const withProperty = (note: string, property: string) =>
  note.replace('---\n', `---\n${property}\n`);

const NESTED = [
  '> '.repeat(DEPTH),
  '- '.repeat(DEPTH),
  '['.repeat(DEPTH),
  `${'['.repeat(DEPTH)}${']('.repeat(DEPTH)}`,
  '#'.repeat(DEPTH),
  '\\'.repeat(DEPTH),
  '### Goal\n'.repeat(DEPTH / 5),
  '*_'.repeat(DEPTH),
];

const NESTED_PROPERTIES = [
  `sources: ${'['.repeat(45_000)}${']'.repeat(45_000)}`,
  `title: ${'{a: '.repeat(20_000)}`,
  `role: ${'- '.repeat(45_000)}`,
  Array.from({ length: 400 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
  `a: &a [${'x,'.repeat(1_000)}]\nb: &b [${'*a,'.repeat(1_000)}]\nc: [${'*b,'.repeat(1_000)}]`,
  `title: [${'['.repeat(DEPTH)}`,
];

const ODD_PROPERTIES = [
  'question: [a, b]',
  'question: {a: b}',
  'question: 5',
  'question: null',
  'question: !!js/function "function () { globalThis.hostile = 1 }"',
  'question: !!binary AAAA',
  'title: *nowhere',
  'company: &a !!set {a, b}',
  'created: 99999-99-99',
  'updated: 275760-09-14',
  'sources: none',
  'sources: [{url: 1}]',
  'checked: {goal: true}',
  'competencies: [constructor, 5]',
  'sidestory: ../../../etc/passwd',
  '? [complex, key]\n: value',
  '%YAML 9.9',
  '<<: {question: merged}',
  '\u0000: \u0007',
];

/** All answers as one text, or one of them as a note. */
function markdown(kind: TextKind, answers: ExportedAnswer[], dice: Dice): string {
  const [first] = answers;
  const isNote = dice.once(2);
  const written = kind === 'html' ? answers.map((each) => inMarkup(each, dice)) : answers;
  const one = written[0] ?? first;
  const text = isNote && one ? toNote(one) : toMarkdown(written);
  switch (kind) {
    case 'nested':
      if (isNote && dice.once(2)) return withProperty(text, dice.pick(NESTED_PROPERTIES));
      return withLine(text, dice.pick(NESTED), dice);
    case 'prototype': {
      const key = dice.pick(PROTOTYPE_KEYS);
      if (isNote) return withProperty(text, `${key}: {hostile: 1, question: x}`);
      return withLine(text, `${dice.pick(['##', '###'])} ${key}\n\nof ${dice.word()}`, dice);
    }
    case 'types':
      if (isNote) return withProperty(text, dice.pick(ODD_PROPERTIES));
      return withLine(text, dice.pick(['## ', '##', '### ', '\u0000', '---', '\ud800', '']), dice);
    case 'twice': {
      const again = answers.map((each) => (dice.once(2) ? each : otherwise(each, dice)));
      return text + (isNote ? toNote(dice.pick(again)) : toMarkdown(again));
    }
    case 'html':
      // As another program writes it, with nothing escaped.
      return dice.once(2) ? text : text.replaceAll('\\', '');
    default:
      return text;
  }
}

function csv(kind: TextKind, answers: ExportedAnswer[], dice: Dice): string {
  const written = kind === 'html' ? answers.map((each) => inMarkup(each, dice)) : answers;
  const text = toCsv(written);
  const [head = '', ...rows] = text.split('\r\n');
  switch (kind) {
    case 'nested':
      return withLine(
        text,
        dice.pick(['"'.repeat(DEPTH), '""'.repeat(DEPTH), ','.repeat(DEPTH), '"\n'.repeat(999)]),
        dice,
      );
    case 'prototype':
      return [
        [head, ...dice.shuffled(PROTOTYPE_KEYS)].join(','),
        ...rows.map((row) => `${row},${PROTOTYPE_KEYS.map(() => '{"hostile":1}').join(',')}`),
      ].join('\r\n');
    case 'types':
      return dice.pick([
        () => withLine(text, String(oddValue(dice)), dice),
        () => text.replaceAll('"', dice.pick(['', '""', "'"])),
        () => text.replaceAll(',', dice.pick([';', '\t', ',,'])),
        () => rows.join('\r\n'),
        () => `${head}\r\n${head}\r\n`,
        () => `Question,Updated\r\n${dice.words(3)},99999-99-99\r\n`,
        () => [...text].join('\u0000'),
        () => text.replace('Question', 'Questions'),
      ])();
    case 'twice':
      return [
        dice.once(2) ? `${head},${head}` : head,
        ...rows,
        ...dice.shuffled(rows),
        ...toCsv(answers.map((each) => otherwise(each, dice)))
          .split('\r\n')
          .slice(1),
      ].join('\r\n');
    default:
      return text;
  }
}

/** A text or a table to which something happened. */
export function textFile(
  format: 'markdown' | 'csv',
  kind: TextKind,
  answers: ExportedAnswer[],
  dice: Dice,
): HostileFile {
  const name = format === 'csv' ? 'table.csv' : dice.pick(['answers.md', 'answers.markdown']);
  if (kind === 'large') {
    return large(
      name,
      format === 'csv' ? 'Question\n"' : '## Why us?\n',
      dice.pick([65, 200, 300]),
    );
  }
  const text = format === 'csv' ? csv(kind, answers, dice) : markdown(kind, answers, dice);
  const bytes = new TextEncoder().encode(text);
  if (kind === 'cut') return { name, bytes: cut(bytes, dice) };
  if (kind === 'flipped') return { name, bytes: flipped(bytes, dice) };
  // What is one thing by its name and another by its content.
  if (kind === 'types' && dice.once(6)) return { name: dice.pick(['x.json', 'x.zip', 'x']), bytes };
  return { name, bytes };
}
