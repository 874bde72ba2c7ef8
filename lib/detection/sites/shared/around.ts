import type { Prompt } from '../../detection';
import { contextOf, endsQuestion, isAsked } from '../../ending';
import { type Line, lines } from '../../lines';
import { readPrompts } from '../../prompts';
import type { Steps } from '../../steps';
import { clip } from '../../text';

/** What a page says around the heading of its one question. */
export interface Around {
  /** A fuller statement than the heading: one that begins like it, or that the page labels. */
  statement: string;
  context?: string;
  prompts: Prompt[];
}

const LABEL =
  /^(?:the |full |interview )?(?:question|prompt|problem statement|question text|description)\s?[:：]?$/i;
const FOLLOW =
  /^(?:possible |likely |common |typical )?follow[- ]?ups?\b|\b(?:points?|what) to cover\b|^(?:cover|be ready to cover|the interviewer (?:may|might|will) (?:also )?(?:ask|probe))\b/i;
const OVER =
  /^(?:\d{1,5} )?(?:related|similar|more|other|popular|recent|recommended|you (?:may|might)|comments?|discussion|answers? \(|people also|read next)\b/i;
const MAX_POINTS = 60;

/** Reads `area` once for what belongs to the question called `title`. */
export function* readAround(area: Element, title: string): Steps<Around> {
  const around: Around = { statement: '', prompts: [] };
  const points: Line[] = [];
  let part: 'question' | 'labeled' | 'follow' | 'other' = 'question';
  for (const line of lines(area)) {
    if (!line) {
      yield;
      continue;
    }
    const { heading } = line;
    const text = heading > 0 ? line.text.replace(/^\d{1,2}[.)]\s/, '') : line.text;
    const isHead = heading > 0 || (text.length < 60 && /[:：]$/.test(text)) || LABEL.test(text);
    if (heading > 0 && OVER.test(text)) break;
    if (isHead && text !== title) {
      if (LABEL.test(text)) part = 'labeled';
      else if (FOLLOW.test(text)) part = 'follow';
      else if (heading > 0 || endsQuestion(line)) part = 'other';
      continue;
    }
    if (part === 'follow') {
      if (points.length < MAX_POINTS) points.push(line);
      continue;
    }
    const context = contextOf(text);
    if (context && part !== 'other') around.context ??= clip(context, 2_000);
    const isFuller = goesOn(title, text);
    const isLabeled = part === 'labeled' && isAsked(text);
    // An answer may begin by repeating the question; only the question's own part counts.
    if (part !== 'other' && !around.statement && (isFuller || isLabeled)) around.statement = text;
  }
  around.prompts = readPrompts(points);
  return around;
}

const TOLD = /\b(?:I|my|we|our|said)\b/;

/** Does a line begin with the title and ask on? An answer may begin with it too, and tell on. */
function goesOn(title: string, text: string): boolean {
  const start = title.replace(/\s?(?:…|\.{3}|[.?!])$/, '').toLowerCase();
  if (start.length < 12 || !text.toLowerCase().startsWith(start)) return false;
  const rest = text.slice(start.length);
  // " - Site's name" and " (3 answers)" are not asked.
  return rest.length > 3 && !TOLD.test(rest) && !/^[.?!]?\s?[-–—|·(]/.test(rest);
}
