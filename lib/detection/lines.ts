import { cleanText } from './text';

/** A line of text as a reader sees it: what stands between two breaks of the page's flow. */
export interface Line {
  text: string;
  /** The element that makes the line. */
  element: Element;
  tag: string;
  /** 1 to 6 in a heading, else 0. */
  heading: number;
  /** How many list items it is nested in. */
  depth: number;
  /** The innermost list item it stands in. */
  item: Element | undefined;
}

type Place = Omit<Line, 'text'>;

const words = (text: string) => new Set(text.split(' '));

/** Never a question's own words: code, controls, and the ways around the site. */
const UNREAD = words(
  'aside button datalist embed footer head iframe input math nav noscript object script select style svg template textarea video audio canvas',
);
const BREAKS = words(
  'address article blockquote body br dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary td th tr ul',
);

// Bounds on what one reading touches, whatever the page holds.
const MAX_NODES = 200_000;
const MAX_LINE = 20_000;
const NODES_A_STEP = 100;

/**
 * The lines of `root` in document order, from `start` on; `undefined` comes now and then in between
 * and is an occasion to pause. Reads by structure alone: no layout, no style, no recursion. A tree
 * walker does the walking because a form's own `parentNode` can be the page's input of that name.
 * Looks at `most` nodes at most.
 */
export function* lines(
  root: Node,
  start?: Node,
  most = MAX_NODES,
): Generator<Line | undefined, void, void> {
  const owner = root.ownerDocument;
  if (!owner) return;
  const walker = owner.createTreeWalker(root, 5); // elements and text
  if (start) walker.currentNode = start;
  let node = start ?? walker.firstChild();
  const places: Place[] = [];
  let place: Place | undefined;
  let text = '';
  for (let visited = 1; node && visited < most; visited += 1) {
    if (visited % NODES_A_STEP === 0) yield undefined;
    let inside = false;
    if (isText(node)) {
      if (!place && node.parentElement) place = placeOf(undefined, node.parentElement);
      if (text.length < MAX_LINE) text += node.data.slice(0, MAX_LINE);
    } else if (isElement(node) && isRead(node)) {
      if (BREAKS.has(node.localName)) {
        const line = flush();
        if (line) yield line;
      }
      inside = walker.firstChild() !== null;
      if (inside && BREAKS.has(node.localName)) {
        place = placeOf(places.at(-1), node);
        places.push(place);
      }
    }
    if (!inside) {
      while (!walker.nextSibling()) {
        if (!walker.parentNode() || walker.currentNode === root) {
          const line = flush();
          if (line) yield line;
          return;
        }
        const left = walker.currentNode;
        if (!isElement(left) || !BREAKS.has(left.localName)) continue;
        const line = flush();
        if (line) yield line;
        if (places.at(-1)?.element === left) places.pop();
        place = places.at(-1);
      }
    }
    node = walker.currentNode;
  }

  function flush(): Line | undefined {
    const cleaned = cleanText(text);
    text = '';
    return cleaned && place ? { text: cleaned, ...place } : undefined;
  }
}

/** The text of a small element, such as a heading or a link, at most `max` code units of it. */
export function textOf(root: Element | null | undefined, max = 1_000): string {
  let text = '';
  if (!root) return text;
  for (const line of lines(root)) {
    if (line) text += ` ${line.text}`;
    if (text.length > max) break;
  }
  return text.trim().slice(0, max);
}

function placeOf(outer: Place | undefined, element: Element): Place {
  const tag = element.localName;
  const isItem = tag === 'li';
  return {
    element,
    tag,
    heading: /^h[1-6]$/.test(tag) ? Number(tag[1]) : (outer?.heading ?? 0),
    depth: (outer?.depth ?? 0) + (isItem ? 1 : 0),
    item: isItem ? element : outer?.item,
  };
}

function isRead(element: Element): boolean {
  if (UNREAD.has(element.localName)) return false;
  // A form whose input is named `getAttribute` has none to call.
  if (typeof element.getAttribute !== 'function' || typeof element.hasAttribute !== 'function') {
    return true;
  }
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true')
    return false;
  const style = element.getAttribute('style');
  return !style || !/display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden/i.test(style);
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isElement(node: Node): node is Element {
  return node.nodeType !== 3;
}
