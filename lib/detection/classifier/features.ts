import { contextFeatures, frameFeatures } from './context';
import { COMPETENCY, type Hit, hitsIn, SENSE } from './lexicon';
import { kindsOf, SHAPING, unusualFeatures } from './unusual';
import { type Word, wordsOf } from './words';

/** Something seen in a text: its name, how much it counts, and the words in which it was seen. */
export interface Feature {
  name: string;
  value: number;
  from: number;
  to: number;
}

export interface Reading {
  words: readonly Word[];
  features: readonly Feature[];
}

/** Kinds of words in patterns, the more telling first. */
const KINDS: readonly (readonly [string, string])[] = [
  ['technical', 'T'],
  ['field', 'F'],
  ['elsewhere', 'Z'],
  ['logistics', 'L'],
  ['experience', 'E'],
  ['people', 'P'],
];

/** How strongly each family of features speaks as a whole. */
const STRENGTH = { word: 1, pair: 1, pattern: 1, letters: 0.7, context: 1.5 };

/** Reads a text: the words on lists, the shape of the sentence, and its words, pairs and patterns. */
export function readingOf(text: string): Reading {
  const words = wordsOf(text);
  const all = hitsIn(words);
  const hits = all.filter(({ list }) => !list.startsWith(SENSE));
  const senses = all.filter(({ list }) => list.startsWith(SENSE));
  const manner = mannerOf(text, words, hits);
  const features = [
    ...senseFeatures(senses),
    ...listFeatures(hits, words.length),
    ...crossFeatures(manner, words, hits),
    ...competencyFeatures(hits),
    ...shapeFeatures(text, words),
    ...frameFeatures(text, words),
    ...unusualFeatures(words, manner),
    ...spread(contextFeatures(words, all), STRENGTH.context),
    ...spread(wordFeatures(words), STRENGTH.word),
    ...spread(pairFeatures(words), STRENGTH.pair),
    ...spread(patternFeatures(words, hits), STRENGTH.pattern),
    ...spread(letterFeatures(words), STRENGTH.letters),
  ];
  return { words, features };
}

/** A family counts the same in a short text as in a long one. */
function spread(features: Map<string, Feature>, strength: number): Feature[] {
  const value = strength / Math.sqrt(Math.max(features.size, 4) / 4);
  for (const feature of features.values()) feature.value = value;
  return [...features.values()];
}

function add(to: Map<string, Feature>, name: string, from: number, end: number): void {
  if (!to.has(name)) to.set(name, { name, value: 1, from, to: end });
}

/** Which lists speak, once and more often, where the text begins, and which two speak together. */
function listFeatures(hits: readonly Hit[], length: number): Feature[] {
  const found = new Map<string, Feature>();
  const counts = new Map<string, number>();
  for (const { list, from, to } of hits) {
    const count = (counts.get(list) ?? 0) + 1;
    counts.set(list, count);
    if (count <= 3) add(found, `list ${list} ${count}`, from, to);
    if (from === 0) add(found, `start ${list}`, from, to);
    if (from === 0 && to === length) add(found, `all ${list}`, from, to);
    if (to - from > 1) add(found, `phrase ${list}`, from, to);
  }
  const main = hits.filter(({ list }) => !list.startsWith('is:'));
  const lists = [...new Set(main.map(({ list }) => list))].sort();
  for (const [index, one] of lists.entries()) {
    for (const other of lists.slice(index + 1)) add(found, `both ${one} ${other}`, 0, 0);
  }
  const against = lists.some((list) => AGAINST.has(list));
  const core = main.find(({ list, from, to }) => list === 'classic' && to - from > 1);
  if (core && !against) add(found, `all classic and nothing else`, core.from, core.to);
  if (core && length < 9) add(found, `all classic and short`, core.from, core.to);
  if (!against && lists.includes('stem')) add(found, 'all asks and nothing else', 0, 0);
  if (!against) add(found, `all but ${lists.join(' ')}`, 0, 0);
  return [...found.values()];
}

/** Which senses the words have, and which two go together. */
function senseFeatures(hits: readonly Hit[]): Feature[] {
  const found = new Map<string, Feature>();
  const both = new Map<string, Feature>();
  for (const { list, from, to } of hits) add(found, list.replace(':', ' '), from, to);
  const names = [...found.keys()].map((name) => name.slice(SENSE.length)).sort();
  for (const [index, one] of names.entries()) {
    for (const other of names.slice(index + 1)) add(both, `senses ${one} ${other}`, 0, 0);
  }
  return [...spread(found, 2), ...spread(both, 1)];
}

/** Lists of what is no behavioral question. */
const AGAINST = new Set(
  'technical field elsewhere logistics employer advice telling furniture comment foreign exercise'.split(
    ' ',
  ),
);

/** Who is spoken to, and whether he is asked. */
function mannerOf(text: string, words: readonly Word[], hits: readonly Hit[]): string {
  const has = (pattern: RegExp) => words.some(({ plain }) => pattern.test(plain));
  const asks = /[?？]["”)]?$/.test(text.trimEnd());
  if (hits.some(({ list, from }) => from === 0 && list === 'stem')) return 'asks to tell';
  if (has(YOU)) return `${asks ? 'asks' : 'tells'} you`;
  if (has(ME)) return 'is about me';
  return asks ? 'asks' : 'tells';
}

/** Who is spoken to, with what is spoken of: the two mean little apart. */
function crossFeatures(manner: string, words: readonly Word[], hits: readonly Hit[]): Feature[] {
  const found = new Map<string, Feature>();
  const has = (pattern: RegExp) => words.some(({ plain }) => pattern.test(plain));
  const subjects = new Set(
    hits.map(({ list }) => (list.startsWith(COMPETENCY) ? 'competency' : list)),
  );
  subjects.delete('stem');
  const where = has(ME) && has(YOU) ? ' and me' : has(US) ? ' and us' : '';
  for (const subject of subjects) {
    add(found, `cross ${manner}, ${subject}`, 0, 0);
    if (where) add(found, `cross ${manner}${where}, ${subject}`, 0, 0);
  }
  const telling = [...subjects].filter((list) => list !== 'competency' && list !== 'people').sort();
  add(found, `cross ${manner}, all of ${telling.join(' ')}`, 0, 0);
  const spoken = hits.filter(({ list, shared }) => list.startsWith(COMPETENCY) && shared < 3);
  add(found, `cross ${manner}, competencies ${Math.min(spoken.length, 5)}`, 0, 0);
  return [...found.values()];
}

/** How much the words speak of each competency: more by a phrase, less by words that many share. */
function competencyFeatures(hits: readonly Hit[]): Feature[] {
  const found = new Map<string, Feature>();
  const named = hits.filter(({ list }) => list.startsWith(COMPETENCY));
  for (const hit of named) {
    const inside = named.some(
      (other) =>
        other.from <= hit.from && other.to >= hit.to && other.to - other.from > hit.to - hit.from,
    );
    if (inside) continue;
    const length = hit.to - hit.from;
    const value = (length > 1 ? 1.5 : 1) / Math.sqrt(hit.shared);
    const name = `speaks ${hit.list}`;
    const known = found.get(name);
    if (known) known.value += value / 2;
    else found.set(name, { name, value: value * 2, from: hit.from, to: hit.to });
  }
  return [...found.values()];
}

const YOU =
  /^(?:you|your|yourself|yours|sie|ihre?[nmrs]?|du|dich|dir|deine?[nmrs]?|vous|votre|vos|tu|toi|ton|usted|su|sus|tus|ti|voce|seu|sua|seus|suas|你|您)$/;
const ME = /^(?:i|me|my|myself|mine|ich|meine?[nmrs]?|je|mon|mes|yo|mi|mis|eu|meu|minha|我)$/;
const US = /^(?:we|us|our|ours|wir|unsere?[nmrs]?|nous|notre|nos|nuestr[oa]s?|noss[oa]s?)$/;
const QUESTION_WORD = /^(?:what|why|how|when|where|who|whom|whose|which)$/;
const VERB = /^(?:do|did|does|have|has|had|are|is|was|were|can|could|would|will|should)$/;

/** What the sentence looks like, whatever it speaks of. */
function shapeFeatures(text: string, words: readonly Word[]): Feature[] {
  const found = new Map<string, Feature>();
  const letters = words.filter((word) => /[\p{L}\p{N}]/u.test(word.plain));
  const plain = letters.map((word) => word.plain);
  const first = plain[0] ?? '';
  const second = plain[1] ?? '';
  const see = (name: string, when: boolean, at = 0) => {
    if (when) add(found, `shape ${name}`, at, at + 1);
  };
  const at = (pattern: RegExp) => words.findIndex((word) => pattern.test(word.plain));
  const [you, me, us] = [at(YOU), at(ME), at(US)];
  const end = text.trimEnd().slice(-1);
  const asks = words.filter((word) => word.raw === '?').length;
  const ends = /[?？]["”)]?$/.test(text.trimEnd());
  see('ends with a question mark', ends);
  see('has a question mark', asks > 0);
  see('asks twice', asks > 1);
  see('ends with a full stop', end === '.' || end === '。');
  see('ends without a mark', !/[\p{P}]$/u.test(text.trimEnd()));
  see('ends with an exclamation mark', end === '!');
  see('speaks to you', you >= 0, you);
  see('speaks of me', me >= 0, me);
  see('speaks of us', us >= 0, us);
  see('speaks of me and not to you', me >= 0 && you < 0, me);
  see('speaks to nobody', you < 0 && me < 0 && us < 0);
  see('asks you', ends && you >= 0, you);
  see('asks nobody', ends && you < 0);
  see('asks about me', ends && me >= 0, me);
  see('tells you', !asks && you >= 0, you);
  see('begins with I', ME.test(first));
  see('begins with we', US.test(first));
  see('begins with you', YOU.test(first));
  see('begins with a question word', QUESTION_WORD.test(first));
  see('begins with a verb of asking', VERB.test(first));
  see(`begins with ${first} ${YOU.test(second) ? 'you' : ''}`, VERB.test(first));
  see('has digits', /[0-9]/.test(text));
  see('has code', /[{}<>=;_]|\w\(/.test(text));
  see('has a colon', text.includes(':'));
  see('has quotation marks', /["“”]/.test(text));
  see('is in capitals', /[A-Z]{4}/.test(text) && text === text.toUpperCase());
  see('begins in lower case', /^[a-z]/.test(text));
  see('is written as a title', isTitle(letters));
  see(
    'has names in capitals',
    letters.some((word) => /^[A-Z]{2,5}$/.test(word.raw)),
  );
  see(
    'has a name',
    letters.slice(1).some((word) => /^[A-Z][a-z]{2}/.test(word.raw)),
  );
  see(`length ${lengthOf(plain.length)}`, true);
  return [...found.values()];
}

function lengthOf(count: number): string {
  return count < 3 ? '1-2' : count < 6 ? '3-5' : count < 11 ? '6-10' : count < 21 ? '11-20' : '21+';
}

function isTitle(words: readonly Word[]): boolean {
  const long = words.filter((word) => word.raw.length > 3);
  return long.length > 2 && long.every((word) => /^[\p{Lu}\p{N}]/u.test(word.raw));
}

function wordFeatures(words: readonly Word[]): Map<string, Feature> {
  const found = new Map<string, Feature>();
  for (const [at, word] of words.entries()) add(found, `word ${word.stem}`, at, at + 1);
  return found;
}

function pairFeatures(words: readonly Word[]): Map<string, Feature> {
  const found = new Map<string, Feature>();
  const stem = (at: number) => words[at]?.stem ?? '^';
  for (let at = -1; at < words.length; at++) {
    add(found, `pair ${stem(at)} ${words[at + 1]?.stem ?? '$'}`, Math.max(at, 0), at + 2);
    if (at + 2 < words.length) {
      add(found, `skip ${stem(at)} ${stem(at + 2)}`, Math.max(at, 0), at + 3);
    }
  }
  return found;
}

/** Runs of three and four, in which all but shaping words are told by their kind alone. */
function patternFeatures(words: readonly Word[], hits: readonly Hit[]): Map<string, Feature> {
  const kinds = kindsOf(words);
  for (const [list, kind] of [...KINDS].reverse()) {
    for (const hit of hits) {
      if (hit.list !== list) continue;
      for (let at = hit.from; at < hit.to; at++) {
        if (!SHAPING.has(words[at]?.plain ?? '')) kinds[at] = kind;
      }
    }
  }
  const found = new Map<string, Feature>();
  const around = ['^', ...kinds, '$'];
  for (const length of [2, 3, 4]) {
    for (let at = 0; at + length <= around.length; at++) {
      const name = around.slice(at, at + length).join(' ');
      add(found, `pattern ${name}`, Math.max(at - 1, 0), Math.min(at - 1 + length, words.length));
    }
  }
  return found;
}

/** Runs of four letters inside words: what is left of a mistyped word. */
function letterFeatures(words: readonly Word[]): Map<string, Feature> {
  const found = new Map<string, Feature>();
  for (const [at, { plain }] of words.entries()) {
    if (plain.length < 4) continue;
    const bounded = `^${plain}$`;
    for (let from = 0; from + 4 <= bounded.length; from++) {
      add(found, `letters ${bounded.slice(from, from + 4)}`, at, at + 1);
    }
  }
  return found;
}
