import { applyUpdate, Doc, encodeStateAsUpdate, mergeUpdates, type Text } from 'yjs';
import { SECTION_IDS, type SectionId } from '../../lib/guidance/sections';

/** How an answer came to be. */
export interface Trace {
  /** Edits in all. */
  edits: number;
  /** Times at which the panel was opened, written in and closed; the edits are spread over them. */
  sittings: number;
  /** What counts as one edit: a key, or a burst of 5 to 60 of them without a pause. */
  unit: 'key' | 'burst';
}

const WORDS = (
  'we had promised the fourth of may and the release was late because data said that customers left ' +
  'after two failed logins so I cut the scope and told support every morning'
).split(' ');

/** Share of the bursts that take something back, and of those that move a passage to another section. */
const DELETING = 0.1;
const MOVING = 0.03;
/** Share of the bursts that go on at the end of a section; the others go in anywhere. */
const AT_THE_END = 0.6;
/** Share of the bursts before which another section is opened. */
const TURNING = 0.3;

/**
 * The edits of an answer, sitting by sitting, written as people write: bursts of 5 to 60 characters, a tenth of them
 * deletions, passages moved from section to section, over many sittings, in each of which the document
 * is another view's. Each edit is a Yjs update. The same seed gives the same text.
 */
export function* writingTrace(
  { edits, sittings, unit }: Trace,
  seed: number,
): Generator<Uint8Array[]> {
  const random = randomFrom(seed);
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  let state: Uint8Array | undefined;
  for (let sitting = 0; sitting < sittings; sitting += 1) {
    const doc = new Doc();
    if (state) applyUpdate(doc, state);
    const keys: Uint8Array[] = [];
    doc.on('update', (update: Uint8Array) => keys.push(update));
    const made: Uint8Array[] = [];
    let section = anySection(between);
    while (made.length < edits / sittings) {
      if (random() < TURNING) section = anySection(between);
      burst(doc, section, random, between);
      const pressed = keys.splice(0);
      made.push(...(unit === 'key' || pressed.length === 0 ? pressed : [mergeUpdates(pressed)]));
    }
    yield made;
    state = encodeStateAsUpdate(doc);
    doc.destroy();
  }
}

type Between = (low: number, high: number) => number;

function anySection(between: Between): SectionId {
  return SECTION_IDS[between(0, SECTION_IDS.length - 1)] ?? 'goal';
}

/** What is done without a pause: something typed, taken back or moved. */
function burst(doc: Doc, section: SectionId, random: () => number, between: Between): void {
  const text = doc.getText(section);
  const keys = between(5, 60);
  const kind = random();
  if (kind < DELETING) {
    takeBack(text, keys, between);
  } else if (kind < DELETING + MOVING) {
    move(text, doc.getText(anySection(between)), keys, between);
  } else {
    const at = random() < AT_THE_END ? text.length : between(0, text.length);
    type(text, phrase(keys, between), at);
  }
}

function takeBack(text: Text, keys: number, between: Between): void {
  const end = between(Math.min(keys, text.length), text.length);
  for (let at = end; at > Math.max(0, end - keys); at -= 1) text.delete(at - 1, 1);
}

function move(from: Text, to: Text, length: number, between: Between): void {
  const taken = Math.min(length, from.length);
  if (taken === 0) return;
  const at = between(0, from.length - taken);
  const passage = from.toString().slice(at, at + taken);
  from.delete(at, taken);
  to.insert(between(0, to.length), passage);
}

function type(text: Text, letters: string, start: number): void {
  for (const [i, letter] of [...letters].entries()) text.insert(start + i, letter);
}

function phrase(length: number, between: Between): string {
  let letters = '';
  while (letters.length < length) letters += `${WORDS[between(0, WORDS.length - 1)]} `;
  return letters.slice(0, length);
}

/** Mulberry32, in the public domain: numbers from 0 up to but without 1, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
