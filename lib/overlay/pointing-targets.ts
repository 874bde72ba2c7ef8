import { lines, textOf } from '../detection/lines';
import { HOST_NAME } from './host';

/** Elements within a line: whoever points at one means the line. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code em font i kbd label mark q s small span strong sub sup time u'.split(
    ' ',
  ),
);

/** As many lines as are gone through by keyboard. */
const MAX_LINES = 3_000;

/** What a place of the window shows, if it can be a question: the innermost block with text. */
export function targetAt(document: Document, x: number, y: number): Element | undefined {
  const found = document
    .elementsFromPoint(x, y)
    .find((element) => element.localName !== HOST_NAME && !isWhole(element));
  let here: Element | null = found ?? null;
  while (here?.parentElement && INLINE.has(here.localName) && !isWhole(here.parentElement)) {
    here = here.parentElement;
  }
  return here && textOf(here, 1) !== '' ? here : undefined;
}

/** The next larger one; what is the whole page is none. */
export function larger(target: Element): Element | undefined {
  const outer = target.parentElement;
  return outer && !isWhole(outer) ? outer : undefined;
}

/** The first smaller one with text. */
export function smaller(target: Element): Element | undefined {
  return [...target.children].find((child) => textOf(child, 1) !== '');
}

/** The line after or before the one in hand; the first of the page's main part where there is none. */
export function neighbor(
  document: Document,
  target: Element | undefined,
  step: 1 | -1,
): Element | undefined {
  const all = linesOf(document);
  if (!target) return all[0];
  const at = all.findIndex((line) => line === target || target.contains(line));
  if (at >= 0) return all[at + step] ?? all[at];
  // The one in hand is no line itself: the nearest one after or before it.
  const following = all.filter(
    (line) => (target.compareDocumentPosition(line) & (step === 1 ? 4 : 2)) !== 0,
  );
  return step === 1 ? following[0] : following.at(-1);
}

function linesOf(document: Document): Element[] {
  const root = document.querySelector('main,[role="main"]') ?? document.body;
  const found = new Set<Element>();
  for (const line of lines(root)) {
    if (line) found.add(line.element);
    if (found.size >= MAX_LINES) break;
  }
  return [...found];
}

function isWhole({ localName }: Element): boolean {
  return localName === 'html' || localName === 'body';
}
