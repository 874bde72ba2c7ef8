import { ALL_SECTION_IDS } from '../../../../../lib/guidance/sections.ts';
import type { ExportedAnswer } from '../../../../../lib/vault/export.ts';
import type { Dice } from './dice.ts';

/** Where one of these becomes an element, a page has something with this attribute. */
export const HOSTILE_ATTRIBUTE = 'data-hostile';

const MARKUP = [
  '<img src=x onerror="globalThis.hostile=1" data-hostile>',
  '"><svg data-hostile onload="globalThis.hostile=1">',
  '<script data-hostile>globalThis.hostile=1</script>',
  '</textarea></title></style><iframe data-hostile srcdoc="<script>top.hostile=1</script>">',
  '[a](javascript:globalThis.hostile=1) <a href="javascript:globalThis.hostile=1" data-hostile>b</a>',
  '\u202Etxet desrever\u202C \u0000 \u2066\u200B',
  '=HYPERLINK("http://evil.example/";"c")',
  '&lt;b data-hostile&gt; &#60;b data-hostile&#62;',
  '# heading\n## Results\n--- \n```\n<b data-hostile>',
  '{{constructor.constructor("globalThis.hostile=1")()}}',
];

/** Markup with a word of its own, so that it is known again. */
const markup = (dice: Dice) => `${dice.pick(MARKUP)} ${dice.word()}`;

/** The same answer with markup in every field that is text. */
export function inMarkup(answer: ExportedAnswer, dice: Dice): ExportedAnswer {
  const { question, createdAt } = answer;
  const sections = { ...answer.sections };
  for (const id of ALL_SECTION_IDS) sections[id] = markup(dice);
  const facts = { company: markup(dice), role: markup(dice), category: markup(dice) };
  return {
    ...answer,
    question: {
      ...facts,
      text: dice.once(2) ? markup(dice) : question.text,
      title: markup(dice),
      context: markup(dice),
      difficulty: markup(dice),
      round: markup(dice),
      prompts: [{ title: markup(dice), asks: [markup(dice)] }],
      related: [{ title: markup(dice), url: 'javascript:globalThis.hostile=1' }],
    },
    sources: [
      { url: 'javascript:globalThis.hostile=1', title: markup(dice), seenAt: createdAt },
      { url: `https://a.example/"><img data-hostile>`, title: markup(dice), seenAt: createdAt },
    ],
    sections,
    versions: [{ at: createdAt, reason: 'idle', sections: { goal: markup(dice) } }],
  };
}

/** Values that are none of what a field should be. */
export function oddValue(dice: Dice): unknown {
  return dice.pick<() => unknown>([
    () => null,
    () => true,
    () => -1,
    () => 1.5e300,
    () => 2 ** 53,
    () => '',
    () => 'x',
    () => '\ud800',
    () => '\u0000',
    () => 'a'.repeat(1_000_001),
    () => [],
    () => ({}),
    () => [[[]]],
    () => Array.from({ length: 20_000 }, (_, i) => i),
    () => 'AAAA',
    () => '1970-01-01T00:00:00.000Z',
    () => 8.64e15 + 1,
  ])();
}

/** Names that mean something to an object that was not made to hold them. */
export const PROTOTYPE_KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  'then',
  'length',
] as const;

/** So deep is what is nested; a stack holds a tenth of it. */
export const DEPTH = 100_000;

const MB = 'x'.repeat(1024 * 1024);

/** A file that is handed to the page: its bytes, then a text so many times over, then an end. */
export interface HostileFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly more?: { readonly unit: string; readonly times: number; readonly end: string };
}

/** A file of so many megabytes that begins and ends like this. */
export function large(name: string, begin: string, megabytes: number, end = ''): HostileFile {
  const bytes = new TextEncoder().encode(begin);
  return { name, bytes, more: { unit: MB, times: megabytes, end } };
}

/** A part of a file is missing: its end, as a rule. */
export function cut(bytes: Uint8Array, dice: Dice): Uint8Array {
  const at = dice.below(bytes.length);
  return dice.once(4) ? bytes.slice(at) : bytes.slice(0, at);
}

/** A few bits of a file are others. */
export function flipped(bytes: Uint8Array, dice: Dice): Uint8Array {
  const other = bytes.slice();
  for (let count = 1 + dice.below(8); count > 0; count -= 1) {
    const at = dice.below(other.length);
    other[at] = (other[at] ?? 0) ^ (1 << dice.below(8));
  }
  return other;
}
