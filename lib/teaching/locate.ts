import { cleanText } from '../detection/text';
import type { Locator, Way } from './locator';

/** As much of a page as one way looks at. */
const MAX_VISITED = 20_000;
/** What has to be said for an element: one way that names it, or two that only count. */
const ENOUGH = 2;

/**
 * The element that a locator means, or undefined where the page has changed too much to be sure. A way
 * that only counts finds something on nearly every page: where there are ways that go by a name, one of
 * those has to agree. Changes nothing; may throw on a page that has hidden the document's own functions
 * from us.
 */
export function locate(document: Document, locator: Locator): Element | undefined {
  const found = new Map<Element, { weight: number; named: boolean }>();
  for (const way of locator) {
    const element = find(document, way);
    if (!element) continue;
    const { weight, named } = found.get(element) ?? { weight: 0, named: false };
    found.set(element, { weight: weight + weightOf(way), named: named || isNamed(way) });
  }
  const hasNames = locator.some(isNamed);
  const most = locator.reduce((sum, way) => sum + weightOf(way), 0);
  const [best] = [...found]
    .filter(([, { named }]) => named || !hasNames)
    .sort(([, one], [, other]) => other.weight - one.weight);
  return best && best[1].weight >= Math.min(ENOUGH, most) ? best[0] : undefined;
}

/** Whether a way goes by something that an author has named. */
function isNamed({ by }: Way): boolean {
  return by !== 'count' && by !== 'path';
}

/** What a way by itself is worth: being the first of its kind says more than being the seventh. */
function weightOf(way: Way): number {
  switch (way.by) {
    case 'id':
      return 2;
    case 'mark':
    case 'heading':
    case 'inside':
      return way.nth === 0 ? 2 : 1;
    case 'count':
      return way.nth === 0 && way.tag === 'h1' ? 2 : 1;
    case 'path':
      return 1;
  }
}

/** What one way finds. */
export function find(document: Document, way: Way): Element | undefined {
  switch (way.by) {
    case 'id':
      return document.getElementById(way.id) ?? undefined;
    case 'mark':
      return at(marked(document, way.mark, way.value), way.nth);
    case 'heading':
      return under(document, way.text, way.tag, way.nth);
    case 'inside':
      return at(document.getElementById(way.id)?.getElementsByTagName(way.tag), way.nth);
    case 'count':
      return at(partOf(document, way.part)?.getElementsByTagName(way.tag), way.nth);
    case 'path': {
      let here: Element | undefined = partOf(document, way.part);
      for (const { tag, nth } of way.steps) here = here && child(here, tag, nth);
      return here;
    }
  }
}

/** The elements with this value of an attribute; compared, not asked for, since it is any text. */
export function marked(document: Document, mark: string, value: string): Element[] {
  const all = [...document.querySelectorAll(`[${mark}]`)].slice(0, MAX_VISITED);
  return all.filter((element) => element.getAttribute(mark) === value);
}

/** The part of a page in which is counted; a page without a `main` has its body alone. */
export function partOf(document: Document, part: 'main' | 'body'): Element | undefined {
  if (part === 'body') return document.body ?? undefined;
  return document.querySelector('main,[role="main"]') ?? undefined;
}

/** 1 to 6 for a heading, else 0. */
export function rankOf(element: Element): number {
  return /^h[1-6]$/.test(element.localName) ? Number(element.localName[1]) : 0;
}

/** A heading's text as it is compared: short, clean, without what tells one page's from another's. */
export function headingText(element: Element): string {
  return cleanText((element.textContent ?? '').slice(0, 400)).replace(/[:.]$/, '');
}

function at(found: ArrayLike<Element> | undefined, nth: number): Element | undefined {
  return found?.[nth];
}

function child(parent: Element, tag: string, nth: number): Element | undefined {
  let left = nth;
  for (const each of parent.children) {
    if (each.localName === tag && left-- === 0) return each;
  }
  return undefined;
}

function under(document: Document, text: string, tag: string, nth: number): Element | undefined {
  const walker = document.createTreeWalker(document.body, 1);
  let rank = 0;
  let left = nth;
  for (let visited = 0; visited < MAX_VISITED && walker.nextNode(); visited += 1) {
    const here = walker.currentNode;
    if (!isElement(here)) continue;
    const itsRank = rankOf(here);
    if (rank > 0 && itsRank > 0 && itsRank <= rank) rank = 0;
    if (rank > 0 && here.localName === tag && left-- === 0) return here;
    if (rank === 0 && itsRank > 0 && headingText(here) === text) {
      rank = itsRank;
      left = nth;
    }
  }
  return undefined;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
