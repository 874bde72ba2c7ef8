import { readPage } from '../detect';
import type { DetectedQuestion, Detection } from '../detection';
import { endsQuestion } from '../ending';
import { enrich } from '../enrich';
import { lines, textOf } from '../lines';
import { none, type Reading, safely, settled, single } from '../reading';
import { siteOf } from '../sites';
import { asksForBehavior } from '../stems';
import { runToEnd, type Steps } from '../steps';
import { clip, quote } from '../text';

/**
 * What is on a page that the user asked about: the site's adapter where the address is a question's,
 * else the generic reader. On demand only; the content script does not carry this file.
 */
export function detectOnRequest(document: Document, url: URL): Detection {
  return enrich(runToEnd(readAnyPage(document, url)).detection);
}

/** The same in steps, before `enrich`: for a driver that lets a living page work in between. */
export function* readAnyPage(document: Document, url: URL): Steps<Reading> {
  const site = siteOf(url);
  return yield* site?.claims(url) ? readPage(document, url) : safely('generic', readAny(document));
}

const MAX_QUESTIONS = 200;

/** A first, modest reader of any page: its heading as a question, else the questions in its content. */
function* readAny(document: Document): Steps<Reading> {
  const heading = textOf(document.querySelector('h1'));
  for (const title of [heading, document.title]) {
    const text = bareQuestion(title);
    if (!asksForBehavior(text)) continue;
    const reason = `Generic reader, heading rule: ${quote(title)} asks a behavioral question.`;
    return settled(single('generic', [reason], questionOf(text, title)));
  }
  const main =
    document.querySelector('main') ?? document.querySelector('article') ?? document.documentElement;
  const found = new Map<string, DetectedQuestion>();
  for (const line of lines(main)) {
    if (!line) {
      yield;
      continue;
    }
    if (endsQuestion(line) && line.heading > 0 && /^(?:comments|related)/i.test(line.text)) break;
    const text = bareQuestion(line.text);
    // A link leads to another page's question.
    if (text.length > 1_000 || !asksForBehavior(text) || line.element.querySelector('a')) continue;
    found.set(text.toLowerCase(), questionOf(text, ''));
    if (found.size === MAX_QUESTIONS) break;
  }
  const questions = [...found.values()];
  const [first] = questions;
  if (!first) {
    return settled(none('generic', ['Generic reader: no behavioral question was found.']));
  }
  const reason = `Generic reader, wording rule: ${quote(first.text)} is worded as a behavioral question.`;
  return settled(
    questions.length === 1
      ? single('generic', [reason], first)
      : { kind: 'list', site: 'generic', reasons: [reason], questions },
  );
}

function questionOf(text: string, title: string): DetectedQuestion {
  return { text, ...(title && { title: clip(title, 300) }) };
}

/** A question without what a title or a list adds: number, quotes, "How do I answer …", site name. */
function bareQuestion(title: string): string {
  const quoted = /["“]([^"“”]{12,600}[^\s"“”])["”]/.exec(title)?.[1];
  const text = quoted && asksForBehavior(quoted) ? quoted : title;
  return text
    .replace(/^\(?\d{1,3}[.):]\s?/, '')
    .replace(/^how (?:do (?:i|you)|to) answer:?\s/i, '')
    .replace(/\s[|–—-]\s[^?]{1,80}$/, '')
    .trim();
}
