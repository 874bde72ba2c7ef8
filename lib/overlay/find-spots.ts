import { lines } from '../detection/lines';
import type { Steps } from '../detection/steps';
import { cleanText } from '../detection/text';

/** What stands before a listed question and is not part of it: a number, a dash, a quotation mark. */
const NUMBER = /^[\s\p{P}\p{S}]*(?:(?:q|question)\s*)?\d{0,4}[\s\p{P}\p{S}]*/iu;
/** The shortest beginning by which a longer text is recognized: characters. */
const BEGINNING = 24;

/**
 * Where each of these texts stands in the page, as far as it is found. A heading is preferred to other
 * text, and that to a link, since tables of contents repeat what they lead to.
 */
export function* findSpots(
  document: Document,
  texts: readonly string[],
): Steps<(Element | undefined)[]> {
  const spots: { element: Element; rank: number }[] = [];
  const byText = new Map(texts.map((text, index) => [keyOf(text), index]));
  const byBeginning = new Map(
    texts
      .filter((text) => text.length > BEGINNING)
      .map((text) => [keyOf(text).slice(0, BEGINNING), texts.indexOf(text)]),
  );
  for (const line of document.body ? lines(document.body) : []) {
    if (!line) {
      yield;
      continue;
    }
    const key = keyOf(line.text);
    const index = byText.get(key) ?? byBeginning.get(key.slice(0, BEGINNING));
    if (index === undefined) continue;
    const rank = line.heading > 0 ? 2 : isLink(line.element, line.text) ? 0 : 1;
    const known = spots[index];
    if (!known || known.rank < rank) spots[index] = { element: line.element, rank };
  }
  return texts.map((_, index) => spots[index]?.element);
}

function keyOf(text: string): string {
  return cleanText(text).replace(NUMBER, '').toLowerCase();
}

/** Whether all of a line is one link. */
function isLink(element: Element, text: string): boolean {
  const link = element.closest('a') ?? element.querySelector('a');
  return link !== null && cleanText(link.textContent ?? '').length >= text.length - 6;
}
