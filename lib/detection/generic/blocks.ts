import { cleanText } from '../text';
import { titledIn, type Zone, zoneOf } from './zones';

/** A run of text between two breaks of the page's flow, with what its place says of it. */
export interface Block {
  text: string;
  element: Element;
  tag: string;
  /** 1 to 6 in a heading, else 0. */
  heading: number;
  /** How many list items it is nested in, and the innermost of them. */
  depth: number;
  item: Element | undefined;
  zone: Zone;
  quoted: boolean;
  /** All of it is a link to somewhere else, or to a place on this page. */
  link: '' | 'page' | 'anchor';
  /** What stands in bold at its start; all of the text where all is bold. */
  bold: string;
  /** An empty line stands before it. */
  apart: boolean;
}

type Place = Pick<Block, 'element' | 'tag' | 'heading' | 'depth' | 'item' | 'zone' | 'quoted'>;

const BREAKS = new Set(
  'address article blockquote body br button center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr label legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul aside menu caption'.split(
    ' ',
  ),
);

// Bounds on what one reading touches, whatever the page holds.
const MAX_NODES = 250_000;
const MAX_BLOCKS = 40_000;
const MAX_TEXT = 8_000;
const NODES_A_STEP = 200;

interface Frame {
  element: Element;
  place: Place;
  breaks: boolean;
}

/**
 * All the text of a page in blocks, in document order; what has no text is left out. Walks by
 * structure alone: no layout, no style, no recursion, and no call that a clobbered form could answer.
 */
export function* readBlocks(root: Element): Generator<void, Block[], void> {
  const blocks: Block[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, 5); // elements and text
  const start: Place = {
    element: root,
    tag: root.localName,
    heading: 0,
    depth: 0,
    item: undefined,
    zone: 'main',
    quoted: false,
  };
  const titled = titledIn(root);
  const frames: Frame[] = [{ element: root, place: start, breaks: true }];
  let place = start;
  let run = new Run();
  let links = 0;
  let anchors = 0;
  let bolds = 0;

  let apart = false;
  const flush = () => {
    const block = run.finish(place, apart);
    if (block) {
      blocks.push(block);
      apart = false;
    }
    if (!run.isEmpty) run = new Run();
    return block;
  };

  let node = walker.firstChild();
  for (let visited = 1; node && visited < MAX_NODES; visited += 1) {
    if (visited % NODES_A_STEP === 0) yield;
    let inside = false;
    if (isText(node)) {
      const data = node.data.slice(0, MAX_TEXT);
      if (place.tag === 'pre' && data.includes('\n')) {
        for (const [at, part] of data.split('\n').entries()) {
          if (at > 0 && !flush()) apart = true;
          run.add(part, links > 0, anchors > 0, bolds > 0);
        }
      } else run.add(data, links > 0, anchors > 0, bolds > 0);
    } else if (isElement(node)) {
      const element = node;
      const zone = zoneOf(element, titled);
      const tag = element.localName;
      const breaks = BREAKS.has(tag) || tag.includes('-');
      if (breaks && !flush() && tag === 'br') apart = true;
      if (zone !== 'unread') inside = walker.firstChild() !== null;
      if (inside) {
        if (tag === 'a') {
          if (isAnchor(element)) anchors += 1;
          else links += 1;
        } else if (tag === 'b' || tag === 'strong') bolds += 1;
        if (breaks || zone !== 'main') {
          place = placeOf(place, element, tag, zone, breaks);
          frames.push({ element, place, breaks });
        }
      }
    }
    if (blocks.length >= MAX_BLOCKS) break;
    if (!inside) {
      while (!walker.nextSibling()) {
        if (!walker.parentNode() || walker.currentNode === root) {
          flush();
          return blocks;
        }
        const left = walker.currentNode;
        if (!isElement(left)) continue;
        const tag = left.localName;
        if (tag === 'a') {
          if (isAnchor(left)) anchors -= 1;
          else links -= 1;
        } else if (tag === 'b' || tag === 'strong') bolds -= 1;
        const frame = frames.at(-1);
        if (frame?.element !== left) continue;
        if (frame.breaks) flush();
        frames.pop();
        place = frames.at(-1)?.place ?? start;
      }
    }
    node = walker.currentNode;
  }
  flush();
  return blocks;
}

/** The text of one block while it is being gathered. */
class Run {
  #text = '';
  #bold = '';
  #linked = 0;
  #anchored = 0;
  #length = 0;
  #onlyBold = true;
  isEmpty = true;

  add(data: string, linked: boolean, anchored: boolean, bold: boolean): void {
    this.isEmpty = false;
    if (this.#text.length >= MAX_TEXT) return;
    this.#text += data;
    const length = data.trim().length;
    this.#length += length;
    if (linked) this.#linked += length;
    if (anchored) this.#anchored += length;
    if (length > 0 && !bold) this.#onlyBold = false;
    if (bold && this.#onlyBold) this.#bold += data;
  }

  finish(place: Place, apart: boolean): Block | undefined {
    const text = this.isEmpty ? '' : cleanText(this.#text);
    if (!text) return undefined;
    const most = this.#length * 0.85;
    const link = this.#linked >= most ? 'page' : this.#anchored >= most ? 'anchor' : '';
    return { ...place, text, link, bold: cleanText(this.#bold), apart };
  }
}

function placeOf(outer: Place, element: Element, tag: string, zone: Zone, breaks: boolean): Place {
  const inner = outer.zone === 'main' ? zone : outer.zone;
  if (!breaks) return { ...outer, zone: inner };
  const isItem = tag === 'li';
  return {
    element,
    tag,
    heading: headingOf(tag, element) || outer.heading,
    depth: outer.depth + (isItem ? 1 : 0),
    item: isItem ? element : outer.item,
    zone: inner,
    quoted: outer.quoted || tag === 'blockquote',
  };
}

function headingOf(tag: string, element: Element): number {
  if (/^h[1-6]$/.test(tag)) return Number(tag[1]);
  if (typeof element.getAttribute !== 'function') return 0;
  if (element.getAttribute('role') !== 'heading') return 0;
  const level = Number(element.getAttribute('aria-level'));
  return level >= 1 && level <= 6 ? level : 2;
}

function isAnchor(element: Element): boolean {
  const href = element.getAttribute('href');
  return href === null || href.startsWith('#') || href.startsWith('javascript:');
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isElement(node: Node): node is Element {
  return node.nodeType !== 3;
}
