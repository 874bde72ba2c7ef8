import { isAsked } from '../../ending';
import { type Line, lines } from '../../lines';
import type { Steps } from '../../steps';
import { slugOf } from '../../text';
import { REVERSED, withoutNumber } from './title';

/** Parts of an article whose questions are no interviewer's, or belong to a question before them. */
const OTHER_PART =
  /\bask (?:the|your) (?:interviewer|recruiter|employer|hiring manager)|^(?:related|more\b|explore|jump to|contents|table of contents|you (?:might|may) also|read next|keep reading|key takeaways|faqs?\b|frequently asked)|\btips\b|^how to\b|^(?:why|what) (?:interviewers?|employers?|hiring managers?|recruiters?)\b|\bmistakes\b|^(?:(?:sample|example|model) answers?|examples?)$/i;
const ANSWER = /^(?:(?:example|sample|answer|related|tip)s?\b[^:：]{0,30}[:：]|["“'‘])/i;

const MAX_QUESTIONS = 200;
const MAX_LENGTH = 600;

/**
 * The questions that an article lists, each alone in a heading, a list item or a line in bold, without
 * numbers, in the page's order. Running text asks its reader, so it does not count.
 */
export function* listedQuestions(area: Element): Steps<string[]> {
  const found = new Map<string, string>();
  let closedAt = 0;
  for (const line of lines(area)) {
    if (!line) {
      yield;
      continue;
    }
    const text = withoutNumber(line.text);
    if (line.heading > 0) {
      if (closedAt > 0 && line.heading <= closedAt) closedAt = 0;
      // A part of the article opens; an asked heading with a number is a question, whatever it says.
      const isItem = text !== line.text && isAsked(text);
      if (closedAt === 0 && isOther(text) && !isItem) closedAt = line.heading;
    }
    if (closedAt > 0 || line.heading === 1 || text.length > MAX_LENGTH) continue;
    if (ANSWER.test(text) || !isAsked(text) || !standsAlone(line)) continue;
    const key = slugOf(text);
    if (!found.has(key)) found.set(key, text);
    if (found.size === MAX_QUESTIONS) break;
  }
  return [...found.values()];
}

function isOther(heading: string): boolean {
  return OTHER_PART.test(heading) || REVERSED.test(heading);
}

/** All of it in a heading, an item or bold, and no way to another page. */
function standsAlone(line: Line): boolean {
  const lead = leadOf(line);
  const isLink = lead?.localName === 'a' && !lead.getAttribute('href')?.startsWith('#');
  return !isLink && (line.heading > 0 || line.depth > 0 || lead !== undefined);
}

/**
 * The link or the bold text that is all of a line. Looks at what comes first and no further: a line may
 * be one of thousands in the same element.
 */
export function leadOf({ element, text }: Line): Element | undefined {
  let lead = element.firstElementChild;
  for (let down = 0; down < 4 && lead; down += 1) {
    if (/^(?:strong|b|a)$/.test(lead.localName)) {
      // The bold text may itself be a link.
      const inner = lead.firstElementChild?.localName === 'a' ? lead.firstElementChild : lead;
      const length = (lead.textContent ?? '').trim().length;
      return length >= text.length * 0.9 ? inner : undefined;
    }
    lead = lead.firstElementChild;
  }
  return undefined;
}
