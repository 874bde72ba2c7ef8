import { expect } from 'vitest';
import type { WrittenItem } from '../../../../lib/backup/item.ts';
import { ALL_SECTION_IDS } from '../../../../lib/guidance/sections.ts';
import { textAlias } from '../../../../lib/vault/aliases.ts';
import type { Kept } from './vault-watch.ts';

/** All questions by id. */
export type Questions = ReadonlyMap<string, Kept>;

/** A sentence for a person: it begins and ends as one, and has nothing in it that only a program says. */
export function expectWords(words: string): void {
  expect(words).toMatch(/^[“A-Z][\s\S]{10,400}[.!]$/);
  expect(words).not.toMatch(
    /undefined|null\b|\[object|Error\b|exception|JSON\.|token|position \d|stack|expected|invalid|✖|→|schema|0x/i,
  );
}

/** What the list, the plan and the end say: "5 questions · 3 new" as { questions: 5, new: 3 }. */
export function countsIn(text: string): Record<string, number> {
  const found = [...text.matchAll(/(\d+) (\w+)/g)];
  return Object.fromEntries(
    found.map(([, count, what = '']) => [what.replace(/s$/, ''), Number(count)]),
  );
}

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]{4,}/gu) ?? [];

const textOf = ({ sections }: Kept) => ALL_SECTION_IDS.map((id) => sections[id]).join('\n');

/** Every word that an answer has, now or in a version. */
function textIn(kept: readonly Kept[]): string {
  const texts = kept.flatMap((each) => [
    textOf(each),
    ...each.versions.flatMap((sections) => Object.values(sections)),
  ]);
  return texts.join('\n');
}

/** What was here is here: no question is gone, and none of their text but into a version. */
export function expectNothingLost(before: Questions, after: Questions): void {
  for (const [id, was] of before) {
    const is = after.get(id);
    expect(is?.record.question.text, `the question ${id}`).toBe(was.record.question.text);
    if (!is || is === was) continue;
    if (was.record.deletedAt === undefined) expect(is.record.deletedAt).toBeUndefined();
    const gone = ALL_SECTION_IDS.filter(
      (section) =>
        !is.sections[section].includes(was.sections[section]) &&
        // Of two that wrote on, each word stands, though not in one piece.
        !wordsOf(was.sections[section]).every((word) => is.sections[section].includes(word)) &&
        !is.versions.some((version) => version[section] === was.sections[section]),
    );
    expect(gone, `sections of ${id} that are overwritten`).toEqual([]);
  }
}

/** Names, each with the ids of the questions that it leads to. */
export type Names = ReadonlyMap<string, readonly string[]>;

/**
 * What the plan promised is here: each item that it took has a question that its text leads to, and all of
 * its words are in that one or in one that it names otherwise: by id, or by a name that it states.
 */
export async function expectTaken(
  items: readonly WrittenItem[],
  after: Questions,
  names: Names,
): Promise<void> {
  for (const { id = '', question, aliases = [], sections = {} } of items) {
    const short = question.text.slice(0, 80);
    const own = names.get(await textAlias(question.text)) ?? [];
    expect(own.length, `questions of “${short}”`).toBe(1);
    const ids = [id, ...own, ...aliases.flatMap((name) => names.get(name) ?? [])];
    const text = textIn(ids.flatMap((each) => after.get(each) ?? []));
    // Where a text and a state of its own meet, each word stands, though the next may follow at once.
    const missing = Object.values(sections)
      .flatMap(wordsOf)
      .filter((word) => !text.includes(word));
    expect(missing.slice(0, 20), `words of “${short}”`).toEqual([]);
  }
}

/** A text leads to one question. */
export function expectOneEach(names: Names): void {
  const shared = [...names].filter(([key, ids]) => !key.startsWith('url:') && ids.length > 1);
  expect(shared, 'texts that lead to two questions').toEqual([]);
}

type Said = Pick<WrittenItem, 'question' | 'sections'>;

/** What an item says, to be found again in what it was made of. */
const said = ({ question, sections = {} }: Said): string =>
  [question.text, ...ALL_SECTION_IDS.map((id) => (sections[id] ?? '').trim())].join('\n');

/** A damaged archive or backup gives what was written or nothing, never something that nobody wrote. */
export function expectOnlyOf(items: readonly Said[], written: readonly Said[]): void {
  const known = new Set(written.map(said));
  expect(
    items
      .map(said)
      .filter((each) => !known.has(each))
      .map((each) => each.slice(0, 200)),
    'what nobody wrote',
  ).toEqual([]);
}
