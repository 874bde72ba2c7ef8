import { isAsked } from '../../ending';
import { type Line, lines } from '../../lines';
import type { Steps } from '../../steps';
import { slugOf } from '../../text';
import { leadOf } from './asked';
import { isSpoken, quotedQuestions, withoutLead, withoutNumber } from './title';

/** Prose that says that what it quotes was asked. */
const SAID = /\b(?:ask(?:s|ed)?|question|opened with|started with|went with|prompt)\b/i;

const MAX_LINES = 1_000;
const MAX_QUESTIONS = 200;
const MAX_LENGTH = 2_000;

/**
 * The questions that the writer of a post was asked: quoted in a block of their own, items of a list,
 * lines in an interviewer's words, or quotations in a line that says so. What the writer asks the
 * readers is none of them.
 */
export function* questionsInPost(post: Element): Steps<string[]> {
  const found = new Map<string, string>();
  let seen = 0;
  for (const line of lines(post)) {
    if (!line) {
      yield;
      continue;
    }
    // Tags end a post; below them readers ask back.
    if (leadOf(line)?.getAttribute('rel') === 'tag' || ++seen > MAX_LINES) break;
    if (found.size >= MAX_QUESTIONS) break;
    if (line.text.length > MAX_LENGTH) continue;
    for (const text of askedIn(line)) {
      const key = slugOf(text) || text;
      if (!found.has(key)) found.set(key, text);
    }
  }
  return [...found.values()];
}

function askedIn(line: Line): string[] {
  const text = withoutLead(withoutNumber(line.text.replace(/^[-–—•*·]\s?/, '')));
  if (line.heading > 0 || leadOf(line)?.localName === 'a') return [];
  const isSetOff = line.depth > 0 || line.element.closest('blockquote') !== null;
  if (isSetOff ? isAsked(text) : isSpoken(text)) return [unquoted(text)];
  return SAID.test(text) ? quotedQuestions(text) : [];
}

function unquoted(text: string): string {
  return /^["“]([^"“”]{1,2000})["”]$/.exec(text)?.[1] ?? text;
}
