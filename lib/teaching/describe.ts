import { find, headingText, marked, partOf, rankOf } from './locate';
import { type Locator, MARKS, type Way } from './locator';

/** A heading that labels what is under it, "Question" for one, is no longer than this. */
const LABEL_LENGTH = 60;
const MAX_COUNT = 200;
const MAX_HEADINGS = 300;

/**
 * All ways we know to find this element again, the surest first. Each one is tried before it is taken,
 * so that none leads elsewhere on this very page. Changes nothing.
 */
export function describe(element: Element): Locator {
  const document = element.ownerDocument;
  const part = partOf(document, 'main')?.contains(element) ? 'main' : 'body';
  const tag = element.localName;
  const ways: (Way | undefined)[] = [
    isStable(element.id) ? { by: 'id', id: element.id } : undefined,
    ...MARKS.map((mark) => byMark(element, mark)),
    byHeading(element),
    byOuterId(element),
    byCount(element, part, tag),
    byPath(element, part),
  ];
  const sure = ways.filter((way) => way !== undefined && find(document, way) === element);
  return sure.filter((way) => way !== undefined).slice(0, 8);
}

/**
 * Whether a name was given by a person: no numbers of a record, none that a library counts up, none
 * that a build has hashed.
 */
export function isStable(name: string): boolean {
  if (!/^[a-z][a-z0-9_-]{1,59}$/i.test(name)) return false;
  if (/\d{2}|[a-z]\d[a-z]/i.test(name)) return false;
  if (/^(radix|headlessui|mui|react|ember|yui|ext|gtm|css|jss|sc)-/i.test(name)) return false;
  // A word of five letters has a vowel among them; a hash need not.
  return !name.split(/[_-]/).some((word) => /^[^aeiouy]{5,}$/i.test(word));
}

function byMark(element: Element, mark: (typeof MARKS)[number]): Way | undefined {
  const value = element.getAttribute(mark) ?? '';
  if (!isStable(value)) return undefined;
  return counted(marked(element.ownerDocument, mark, value), element, (nth) => ({
    by: 'mark',
    mark,
    value,
    nth,
  }));
}

function byHeading(element: Element): Way | undefined {
  const document = element.ownerDocument;
  let seen = 0;
  let label: Element | undefined;
  for (const heading of document.querySelectorAll('h1,h2,h3,h4,h5,h6')) {
    if (++seen > MAX_HEADINGS) break;
    // 4: the element stands after the heading. Past it no heading can be its label.
    if (!(heading.compareDocumentPosition(element) & 4)) break;
    label = heading;
  }
  if (!label || rankOf(element) > 0) return undefined;
  const text = headingText(label);
  // What changes from page to page is no label.
  if (text === '' || text.length > LABEL_LENGTH || /[?\d]/.test(text)) return undefined;
  const tag = element.localName;
  for (let nth = 0; nth < 20; nth += 1) {
    const way: Way = { by: 'heading', text, tag, nth };
    const found = find(document, way);
    if (found === element) return way;
    if (!found) return undefined;
  }
  return undefined;
}

function byOuterId(element: Element): Way | undefined {
  for (let outer = element.parentElement; outer; outer = outer.parentElement) {
    if (!isStable(outer.id) || outer === element.ownerDocument.body) continue;
    const { id } = outer;
    const tag = element.localName;
    return counted(outer.getElementsByTagName(tag), element, (nth) => ({
      by: 'inside',
      id,
      tag,
      nth,
    }));
  }
  return undefined;
}

function byCount(element: Element, part: 'main' | 'body', tag: string): Way | undefined {
  const all = partOf(element.ownerDocument, part)?.getElementsByTagName(tag);
  return counted(all ?? [], element, (nth) => ({ by: 'count', part, tag, nth }));
}

function byPath(element: Element, part: 'main' | 'body'): Way | undefined {
  const top = partOf(element.ownerDocument, part);
  const steps: { tag: string; nth: number }[] = [];
  for (let here: Element | null = element; here && here !== top; here = here.parentElement) {
    const tag = here.localName;
    let nth = 0;
    for (let left = here.previousElementSibling; left; left = left.previousElementSibling) {
      if (left.localName === tag) nth += 1;
    }
    steps.unshift({ tag, nth });
  }
  return steps.length === 0 || steps.length > 60 ? undefined : { by: 'path', part, steps };
}

function counted(
  all: ArrayLike<Element>,
  element: Element,
  way: (nth: number) => Way,
): Way | undefined {
  for (let nth = 0; nth < Math.min(all.length, MAX_COUNT); nth += 1) {
    if (all[nth] === element) return way(nth);
  }
  return undefined;
}
