import { MAX_QUESTION_LENGTH } from '../detection/limits';
import { lines, textOf } from '../detection/lines';
import type { Steps } from '../detection/steps';
import { locate } from './locate';
import type { PageRule } from './page-rules';

type Taught = Extract<PageRule['what'], { says: 'question' }>;

/**
 * The question that a rule finds on this page, or undefined. Words that were taught for this one page
 * are looked for first at their place, then anywhere; where the page was reworded, what stands at the
 * place counts, if the words were all that stood there.
 */
export function* readTaught(document: Document, what: Taught): Steps<string | undefined> {
  const { text, whole } = what;
  const place = textAt(document, what);
  yield;
  if (text === undefined) return place;
  if (place?.includes(text)) return text;
  for (const line of document.body ? lines(document.body) : []) {
    if (!line) yield;
    else if (line.text.includes(text)) return text;
  }
  return whole ? place : undefined;
}

function textAt(document: Document, { locator }: Taught): string | undefined {
  try {
    const text = textOf(locate(document, locator), MAX_QUESTION_LENGTH + 1);
    return isQuestionLike(text) ? text : undefined;
  } catch {
    // A page can hide the document's own functions behind elements of their names.
    return undefined;
  }
}

/** What a person can be asked has letters, and an end. */
export function isQuestionLike(text: string): boolean {
  return text.length <= MAX_QUESTION_LENGTH && /\p{L}{2}/u.test(text);
}
