import { lines } from '../detection/lines';
import type { Steps } from '../detection/steps';
import { cleanText } from '../detection/text';
import { assign, type Candidate } from './assign-spots';

/** What stands before a listed question and is not part of it, once its marks are gone: a number. */
const NUMBER = /^(?:(?:q|question) ?)?\d{0,4}(?: |$)/;
/** By so much of its beginning a question is looked up within a line: characters. */
const STEM = 12;
/** The shortest beginning by which a question is recognized that goes on in the next line: characters. */
const BEGINNING = 24;
/** The same where the line itself goes on in other words. */
const SHARED = 48;
/** As many places within one line are looked at. */
const MAX_PLACES = 50;
/** As many elements as are weighed for one question among those alike. */
const MAX_ALIKE = 20;

/** How a line says a question, the surest last. */
const HOW = ['shared', 'beginning', 'inside', 'exact'] as const;
type How = (typeof HOW)[number];

/**
 * Where each of these texts stands in the page, as far as it is found; no two in one element. The very
 * words are preferred to words among others, and those to a question's beginning; a heading to other
 * text, and both to a link, since tables of contents repeat what they lead to.
 */
export function* findSpots(
  document: Document,
  texts: readonly string[],
): Steps<(Element | undefined)[]> {
  const keys = texts.map(keyOf);
  const exact = new Map<string, number[]>();
  const byStem = new Map<string, number[]>();
  for (const [index, key] of keys.entries()) {
    put(exact, key, index);
    if (key.length >= STEM) put(byStem, key.slice(0, STEM), index);
  }
  const candidates: Candidate[] = [];
  const alike = new Map<string, number>();
  for (const line of document.body ? lines(document.body) : []) {
    if (!line) {
      yield;
      continue;
    }
    const key = keyOf(line.text);
    const found = yield* questionsOf(key, { keys, exact, byStem });
    if (found.length === 0) continue;
    const link = isLink(line.element, line.text);
    for (const [index, how] of found) {
      const rank = rankOf(how, link, line.heading > 0);
      const before = alike.get(`${index} ${rank}`) ?? 0;
      if (before === MAX_ALIKE) continue;
      alike.set(`${index} ${rank}`, before + 1);
      candidates.push({ index, element: line.element, rank });
    }
  }
  return assign(candidates, texts.length);
}

interface Known {
  readonly keys: readonly string[];
  readonly exact: ReadonlyMap<string, readonly number[]>;
  readonly byStem: ReadonlyMap<string, readonly number[]>;
}

/** The questions that a line says, and how. */
function* questionsOf(key: string, { keys, exact, byStem }: Known): Steps<[number, How][]> {
  const same = exact.get(key);
  if (key === '') return [];
  if (same) return same.map((index) => [index, 'exact']);
  const found: [number, How][] = [];
  let places = 0;
  for (let at = 0; at >= 0 && places < MAX_PLACES; ) {
    const likely = byStem.get(key.slice(at, at + STEM));
    if (likely) {
      places += 1;
      // The longest is meant: "Describe a conflict" also begins "Describe a conflict with a customer".
      const inside = longest(
        likely.filter((index) => isAt(key, keys[index], at)),
        keys,
      );
      const begun = inside.length > 0 ? [] : beginningAt(key.slice(at), likely, keys);
      found.push(...inside.map((index): [number, How] => [index, 'inside']));
      found.push(...begun.map((index): [number, How] => [index, 'beginning']));
      yield;
    }
    const space = key.indexOf(' ', at);
    at = space < 0 ? -1 : space + 1;
  }
  if (found.length > 0) return found;
  const shared = sharing(key, byStem.get(key.slice(0, STEM)) ?? [], keys);
  return shared === undefined ? [] : [[shared, 'shared']];
}

/** Whether the words of a question stand here, as whole words. */
function isAt(key: string, question: string | undefined, at: number): boolean {
  if (question === undefined || !key.startsWith(question, at)) return false;
  const end = at + question.length;
  return end === key.length || key[end] === ' ';
}

function longest(found: readonly number[], keys: readonly string[]): number[] {
  const length = Math.max(0, ...found.map((index) => keys[index]?.length ?? 0));
  return found.filter((index) => keys[index]?.length === length);
}

/** The question that the end of a line begins, if it is one alone. */
function beginningAt(rest: string, likely: readonly number[], keys: readonly string[]): number[] {
  if (rest.length < BEGINNING) return [];
  const begun = likely.filter((index) => keys[index]?.startsWith(`${rest} `));
  return begun.length === 1 ? begun : [];
}

/** The question that shares at least half of itself with the line, and more than any other does. */
function sharing(
  key: string,
  likely: readonly number[],
  keys: readonly string[],
): number | undefined {
  let best: number | undefined;
  let most = SHARED - 1;
  for (const index of likely) {
    const question = keys[index] ?? '';
    const shared = sharedLength(key, question);
    if (shared === most) best = undefined;
    if (shared <= most) continue;
    most = shared;
    best = shared * 2 >= question.length ? index : undefined;
  }
  return best;
}

/** How much two texts have in common from the start, in whole words. */
function sharedLength(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return one.lastIndexOf(' ', at);
}

/** Any text before any link; within each, the surer way, and then headings. */
function rankOf(how: How, link: boolean, heading: boolean): number {
  const sure = HOW.indexOf(how);
  const apart = how === 'shared' ? 0 : link ? 10 : 20;
  return apart + sure * 2 + (heading ? 1 : 0);
}

/** The words of a text alone: pages differ in their marks, and in the number before a question. */
function keyOf(text: string): string {
  const words = cleanText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
  return words.trim().replace(NUMBER, '');
}

function put(map: Map<string, number[]>, key: string, index: number): void {
  const there = map.get(key);
  if (there) there.push(index);
  else map.set(key, [index]);
}

/** Whether all of a line is one link. */
function isLink(element: Element, text: string): boolean {
  const link = element.closest('a') ?? element.querySelector('a');
  return link !== null && cleanText(link.textContent ?? '').length >= text.length - 6;
}
