import { ALL_SECTION_IDS, type AnySectionId } from '../sections';
import { findSlots } from '../slots';
import type { Ask } from './asks';
import { EVIDENCE } from './evidence';
import { keywordsOf, saysKeywords } from './keywords';
import { type Kind, kindOf } from './kinds';

/** Words of the draft, by their offsets in a section's text. */
export interface Words {
  readonly section: AnySectionId;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Whether the draft answers an ask, by which words, and why these count. */
export interface AskState {
  readonly ask: Ask;
  /** Undefined where nothing in the draft answers it. */
  readonly words: Words | undefined;
  /** Completes "Answered, since it …". */
  readonly shows: string;
}

// A full stop ends one before white space, also inside closing quotation marks.
const SENTENCE = /[^\s.!?…”)\]][^.!?…\n]*(?:[.!?…](?![”"’)\]]?(?:\s|$))[^.!?…\n]*)*/gu;
const NEGATION = /\b(?:no|not|never|nobody|without|lacked|hardly|n[’']t)\b[^,;:]{0,24}$/iu;
const MOST = 140;

/**
 * Which asks a draft answers. A rule a kind of ask (`kinds.ts`) names the words that answer it; an
 * ask of no kind is answered by a sentence with its own words. Looked for in the ask's section, or
 * everywhere if it has none. Sentences with an open gap and questions answer nothing.
 * @param sections the draft; what is absent is empty
 */
export function answeredAsks(
  asks: readonly Ask[],
  sections: Readonly<Partial<Record<AnySectionId, string>>>,
): AskState[] {
  return asks.map((ask) => {
    const places = ask.section ? [ask.section] : ALL_SECTION_IDS;
    const kind = kindOf(ask.text);
    const keywords = kind ? [] : keywordsOf(ask.text);
    const shows = kind?.shows ?? `speaks of ${keywords.map((each) => `“${each}”`).join(', ')}`;
    for (const section of places) {
      const found = findWords(sections[section] ?? '', kind, keywords);
      if (found) return { ask, words: { section, ...found }, shows };
    }
    return { ask, words: undefined, shows };
  });
}

type Span = Omit<Words, 'section'>;

function findWords(
  text: string,
  kind: Kind | undefined,
  keywords: readonly string[],
): Span | undefined {
  for (const match of text.matchAll(SENTENCE)) {
    const sentence = match[0];
    const end = match.index + sentence.length;
    if (text[end] === '?' || findSlots(sentence).length > 0) continue;
    const at = kind ? evidenceIn(sentence, kind) : saysKeywords(sentence, keywords);
    if (at !== undefined) return around(text, match.index, end, match.index + at);
  }
  return undefined;
}

/** Where the first words stand that answer. */
function evidenceIn(sentence: string, { answers, notNegated }: Kind): number | undefined {
  const found = answers.flatMap((group) => {
    for (const { index } of sentence.matchAll(EVIDENCE[group])) {
      const before = sentence.slice(Math.max(0, index - 40), index);
      if (!notNegated || !NEGATION.test(before)) return index;
    }
    return [];
  });
  return found.length > 0 ? Math.min(...found) : undefined;
}

/** The sentence; of a long one, the part around what was found, between white space. */
function around(text: string, from: number, to: number, at: number): Span {
  let start = from;
  let end = to;
  if (to - from > MOST) {
    start = Math.max(from, Math.min(at - MOST / 3, to - MOST));
    end = Math.min(to, start + MOST);
    if (start > from) start = text.indexOf(' ', start) + 1 || from;
    if (start > at) start = at;
    if (end < to) end = Math.max(text.lastIndexOf(' ', end), at + 1);
  }
  start = Math.floor(start);
  const words = text.slice(start, end).trimEnd();
  return { from: start, to: start + words.length, text: words };
}
