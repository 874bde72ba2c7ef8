import {
  BACKUP_SCHEMA_VERSION,
  canonicalJson,
  checksumOf,
} from '../../../../../lib/backup/json.ts';
import { sha256 } from '../../../../../lib/vault/aliases.ts';
import type { ExportedAnswer } from '../../../../../lib/vault/export.ts';
import { freshAnswer, otherwise } from './answers.ts';
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

/** Answers as raw JSON, each of them; what was done to them leaves nothing of their type. */
export type AnswerChange = (answers: ExportedAnswer[], dice: Dice) => Promise<string[]> | string[];

const DEEP = '"@deep@"';

/** Where something can stand in a value, as an object and a key of it. */
function placesIn(value: unknown): { holder: object; key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    { holder: value, key },
    ...placesIn(inner),
  ]);
}

/** A copy in which a random few places hold something else. */
function inPlaces(answers: ExportedAnswer[], dice: Dice, value: () => unknown): string[] {
  const copy: unknown[] = structuredClone(answers);
  const places = placesIn(copy);
  for (let count = 1 + dice.below(3); count > 0; count -= 1) {
    const { holder, key } = dice.pick(places);
    Reflect.set(holder, key, value());
  }
  return copy.map((each) => JSON.stringify(each));
}

function deep(dice: Dice): string {
  const [open, close] = dice.pick([
    ['[', ']'],
    ['{"a":', '}'],
    ['[{"sections":', '}]'],
  ] as const);
  return open.repeat(DEPTH) + (dice.once(2) ? `0${close.repeat(DEPTH)}` : '');
}

/** What is done to answers before they are written. */
export const ANSWER_CHANGES = {
  whole: (answers) => answers.map((each) => JSON.stringify(each)),

  types: (answers, dice) => inPlaces(answers, dice, () => oddValue(dice)),

  nested: (answers, dice) =>
    inPlaces(answers, dice, () => '@deep@').map((raw) => raw.replaceAll(DEEP, deep(dice))),

  prototype: (answers, dice) => {
    const copy: unknown[] = structuredClone(answers);
    const holders = placesIn(copy).map(({ holder }) => holder);
    for (const key of PROTOTYPE_KEYS) {
      // As JSON.parse makes them: a key like any other.
      const value = dice.pick([{ hostile: 1, text: 'x' }, 'x', null, { goal: 'x' }]);
      const how = { value, enumerable: true, configurable: true, writable: true };
      const holder = dice.pick(holders);
      if (!Array.isArray(holder)) Object.defineProperty(holder, key, how);
    }
    return copy.map((each) => JSON.stringify(each));
  },

  twice: async (answers, dice) => {
    const one = dice.pick(answers);
    const other = dice.pick(answers);
    const stranger = await freshAnswer(dice);
    const more = dice.pick<ExportedAnswer[]>([
      [one],
      [otherwise(one, dice)],
      // Another question's id, or its text, or its names.
      [{ ...stranger, id: one.id }],
      [{ ...stranger, question: one.question }],
      [{ ...stranger, aliases: [...one.aliases, ...other.aliases] }],
      [{ ...one, id: stranger.id }, { ...other, id: stranger.id }, stranger],
      [{ ...one, state: stranger.state }],
      [{ ...stranger, id: one.id, question: other.question }],
    ]);
    return dice.shuffled([...answers, ...more]).map((each) => JSON.stringify(each));
  },

  html: (answers, dice) => answers.map((each) => JSON.stringify(inMarkup(each, dice))),
} satisfies Record<string, AnswerChange>;

export type AnswerChangeName = keyof typeof ANSWER_CHANGES;

/** A backup of such answers; with its checksum, where one can be made of them. */
async function backup(raw: readonly string[], dice: Dice, rules = '[]'): Promise<string> {
  const head = { format: 'sidestory', appVersion: '0.1.0', exportedAt: new Date(0).toISOString() };
  const version = dice.once(6) ? 1 : BACKUP_SCHEMA_VERSION;
  const known = { schemaVersion: version, checksum: await checksum(raw, rules, version) };
  const opening = JSON.stringify({ ...head, ...known }).slice(0, -1);
  return `${opening},"answers":[${raw.join(',')}],"rules":${version === 1 ? '[]' : rules}}`;
}

async function checksum(raw: readonly string[], rules: string, version: number): Promise<string> {
  try {
    const answers = raw.map((each): unknown => JSON.parse(each));
    if (version === 1) return `sha256:${await sha256(canonicalJson(answers))}`;
    const sums = await Promise.all(answers.map((each) => sha256(canonicalJson(each))));
    return await checksumOf(sums, JSON.parse(rules));
  } catch {
    return 'sha256:none';
  }
}

const LARGE = '{"format":"sidestory","schemaVersion":2,"checksum":"sha256:00","answers":[';

export const JSON_KINDS = [
  'whole',
  'cut',
  'flipped',
  'large',
  'nested',
  'prototype',
  'types',
  'twice',
  'html',
] as const satisfies readonly (AnswerChangeName | 'cut' | 'flipped' | 'large')[];

/** A backup to which something happened. */
export async function jsonFile(
  kind: (typeof JSON_KINDS)[number],
  answers: ExportedAnswer[],
  dice: Dice,
): Promise<HostileFile> {
  const name = 'backup.json';
  if (kind === 'large') {
    return dice.pick([
      () => large(name, `${LARGE}"`, 200, '"]}'),
      () => large(name, '{', 200),
      () => large(name, LARGE, 300, ']}'),
      () => large(name, '\u0089PNG', 200),
      () => large('picture', '\u0000', 200),
    ])();
  }
  const isWhole = kind === 'cut' || kind === 'flipped';
  const raw = await ANSWER_CHANGES[isWhole ? 'whole' : kind](answers, dice);
  const rules = kind === 'types' && dice.once(3) ? JSON.stringify([oddValue(dice)]) : '[]';
  const bytes = new TextEncoder().encode(await backup(raw, dice, rules));
  if (kind === 'nested' && dice.once(4)) {
    return { name, bytes: new TextEncoder().encode(deep(dice)) };
  }
  if (kind === 'cut') return { name, bytes: cut(bytes, dice) };
  if (kind === 'flipped') return { name, bytes: flipped(bytes, dice) };
  return { name, bytes };
}
