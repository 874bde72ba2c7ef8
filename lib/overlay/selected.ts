import { MAX_QUESTION_LENGTH } from '../detection/limits';
import { textOf } from '../detection/lines';
import { cleanText } from '../detection/text';
import { describe } from '../teaching/describe';
import type { Locator } from '../teaching/locator';
import { isQuestionLike } from '../teaching/read';

/** A place that the user has shown: what it says, and how it is found again. */
export interface Picked {
  text: string;
  locator: Locator;
  /** Whether the text is all that stands there. */
  whole: boolean;
}

/** Shorter than this is a word that was left selected, and no question: characters. */
const SHORTEST = 10;

/** What an element says, as a question; undefined where it says nothing, or too much. */
export function pickElement(element: Element): Picked | undefined {
  const text = textOf(element, MAX_QUESTION_LENGTH + 1);
  const locator = describe(element);
  return isQuestionLike(text) && locator.length > 0 ? { text, locator, whole: true } : undefined;
}

/** The page's selection as a question; undefined where nothing of a question's length is selected. */
export function pickSelection(selection: Selection | null): Picked | undefined {
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const text = cleanText(selection.toString().slice(0, 10 * MAX_QUESTION_LENGTH));
  if (text.length < SHORTEST || !isQuestionLike(text)) return undefined;
  const { startContainer } = selection.getRangeAt(0);
  let element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  // The range may reach into the next block without a letter of it, so its own common ancestor is not
  // asked for.
  for (; element; element = element.parentElement) {
    const all = textOf(element, 4 * MAX_QUESTION_LENGTH);
    if (!all.includes(text)) continue;
    const locator = describe(element);
    if (locator.length > 0) return { text, locator, whole: all === text };
  }
  return undefined;
}
