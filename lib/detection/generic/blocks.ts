import { cleanText } from '../text';
import { isMark, isNoteMark, isNumbering, isTag, withoutControls } from './clutter';
import { Thread } from './thread';
import { isSpoken } from './units';
import { mayAsk } from './wording';
import { titledIn, zoneOf } from './zones';

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
  quoted: boolean;
  /** Its line breaks are shown. */
  wrapped: boolean;
  /** All of it is a link to somewhere else, or to a place on this page. */
  link: '' | 'page' | 'anchor';
  /** What stands in bold at its start; all of the text where all is bold. */
  bold: string;
  /** An empty line stands before it. */
  apart: boolean;
}

type Place = Pick<Block, 'element' | 'tag' | 'heading' | 'depth' | 'item' | 'quoted' | 'wrapped'>;

const BREAKS = new Set(
  'address article blockquote body br button center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr label legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul aside menu caption'.split(
    ' ',
  ),
);

// Bounds on what one reading touches, whatever the page holds; a node takes a browser 2 to 3 µs. What
// stands further down than this on a page is hardly ever its question.
const MAX_NODES = 16_000;
const MAX_BLOCKS = 6_000;
const MAX_TEXT = 8_000;
const NODES_A_STEP = 100;

/**
 * The text of `root`'s own content in blocks, in document order, without the ways around the site, what
 * readers wrote and other zones. Walks by structure alone: no layout, no style, no recursion, and no
 * call that a clobbered form could answer.
 */
export function* readBlocks(root: Element): Generator<void, Block[], void> {
  const blocks: Block[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, 5); // elements and text
  const titled = titledIn(root);
  yield;
  const places: Place[] = [placeOf(undefined, root)];
  let place = places[0] ?? placeOf(undefined, root);
  const run = new Run();
  const thread = new Thread();
  let apart = false;

  const flush = (): boolean => {
    const block = run.finish(place, apart);
    if (!block) return false;
    blocks.push(block);
    apart = false;
    return true;
  };

  let node = walker.firstChild();
  for (let visited = 1; node && visited < MAX_NODES; visited += 1) {
    if (visited % NODES_A_STEP === 0) yield;
    let inside = false;
    if (isText(node)) {
      const { data } = node;
      if (place.wrapped && data.includes('\n')) {
        for (const [at, part] of data.slice(0, MAX_PRE).split('\n').entries()) {
          if (at > 0 && !flush()) apart = true;
          run.add(part);
        }
      } else {
        if (run.isOver(data)) flush();
        run.add(data);
      }
    } else if (isElement(node)) {
      const tag = node.localName;
      const breaks = BREAKS.has(tag) || tag.includes('-');
      if (breaks && !flush() && tag === 'br') apart = true;
      const zone = zoneOf(node, titled);
      const isOpened = zone === 'discussion' && thread.opens(node, blocks);
      const isRead = isOpened || (zone === 'main' && !thread.isLater(node));
      if (isRead) inside = walker.firstChild() !== null;
      if (inside) {
        run.enter(tag, node, 1);
        if (breaks) {
          place = placeOf(place, node);
          places.push(place);
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
        run.enter(left.localName, left, -1);
        if (places.at(-1)?.element !== left) continue;
        flush();
        places.pop();
        place = places.at(-1) ?? place;
      }
    }
    node = walker.currentNode;
  }
  flush();
  return blocks;
}

/** In which prose sets what somebody says, instead of quotation marks. */
const SET = new Set(['em', 'i', 'b', 'strong']);

/** In which a tag may stand before what it sorts. */
const CHIPS = new Set(['span', 'strong', 'b', 'code', 'small', 'mark', 'kbd']);

const MAX_PRE = 100_000;
const MAX_MARK = 40;

/** The text of one block while it is being gathered, and the inline elements that are open. */
class Run {
  #text = '';
  #bold = '';
  #linked = 0;
  #anchored = 0;
  #length = 0;
  #onlyBold = true;
  #links = 0;
  #anchors = 0;
  #bolds = 0;
  /** Where the innermost link or raised text began. */
  #began = -1;
  /** Where an inline element ended, and where one began: one place where two meet. */
  #ended = -1;
  #opened = -1;
  /** How much at the start is a number, a letter or a tag in an element of its own. */
  #numbering = 0;
  /** Whether that is a tag: “people”, “tech”. */
  #isTagged = false;

  /** An inline element begins (1) or ends (-1). */
  enter(tag: string, element: Element, by: 1 | -1): void {
    if (this.#text.length < MAX_MARK && isNumbering(this.#text))
      this.#numbering = this.#text.length;
    else if (by < 0 && CHIPS.has(tag) && isTag(this.#text)) {
      this.#numbering = this.#text.length;
      this.#isTagged = true;
    }
    if (tag === 'a') {
      if (by < 0) this.#drop(isMark);
      if (isAnchor(element)) this.#anchors += by;
      else this.#links += by;
    }
    if (tag === 'b' || tag === 'strong') this.#bolds += by;
    if (tag === 'sup' && by < 0) this.#drop(isNoteMark);
    // The marks that a browser draws around it.
    else if (tag === 'q') this.#text += by > 0 ? '“' : '”';
    else if (SET.has(tag) && by < 0) this.#quote();
    const isTracked = tag === 'a' || tag === 'sup' || SET.has(tag);
    if (isTracked) this.#began = by > 0 ? this.#text.length : -1;
    if (by > 0) this.#opened = this.#text.length;
    else this.#ended = this.#text.length;
  }

  /** Puts what prose asks in italics or bold (“I start with *Who taught you most?*”) in the marks that stand for them. */
  #quote(): void {
    if (this.#began < 1) return;
    const before = this.#text.slice(0, this.#began);
    const inside = this.#text.slice(this.#began);
    const isSentence = /^\s?\p{Lu}.{12,400}[?.]\s?$/u.test(inside);
    if (!isSentence || !/[\p{Ll},:]\s*$/u.test(before.slice(-4))) return;
    if (!inside.trimEnd().endsWith('?') && !isSpoken(inside.trim())) return;
    this.#text = `${before}“${inside.trim()}” `;
  }

  /** Takes back the link or the raised text that just ended, where it is none of the page's words. */
  #drop(isUnread: (text: string) => boolean): void {
    const text = this.#began < 0 ? '' : this.#text.slice(this.#began, this.#began + MAX_MARK);
    if (!text || this.#text.length - this.#began >= MAX_MARK || !isUnread(text.trim())) return;
    this.#text = this.#text.slice(0, this.#began);
    if (this.#bold.endsWith(text)) this.#bold = this.#bold.slice(0, -text.length);
    this.#length -= text.length;
    if (this.#links > 0) this.#linked -= text.length;
    if (this.#anchors > 0) this.#anchored -= text.length;
  }

  /** Does an inline element begin where another has just ended? */
  get #isMet(): boolean {
    const end = this.#text.length;
    return end > 0 && this.#ended === end && this.#opened === end;
  }

  /** Has a sentence ended with an inline element, and does another begin with `text`? Looks alone part them. */
  isOver(text: string): boolean {
    return this.#isMet && /^[\p{L}\d]/u.test(text) && /[.?!…]["”’]?$/.test(this.#text.slice(-3));
  }

  add(text: string): void {
    if (this.#text.length >= MAX_TEXT) return;
    const data = text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text;
    // Tags side by side ("System Design", "Hard") are parted by their looks alone.
    if (this.#isMet && /^[A-Z\d]/.test(data) && /[a-z)\d]$/.test(this.#text.slice(-1)))
      this.#text += ' ';
    this.#text += data;
    if (!/\S/.test(data)) return;
    this.#length += data.length;
    if (this.#links > 0) this.#linked += data.length;
    if (this.#anchors > 0) this.#anchored += data.length;
    if (this.#bolds === 0) this.#onlyBold = false;
    else if (this.#onlyBold) this.#bold += data;
  }

  /** The block, if there is one, and an empty run for the next. */
  finish(place: Place, apart: boolean): Block | undefined {
    if (!this.#text) return undefined;
    const rest = this.#numbering > 0 ? this.#text.slice(this.#numbering).trim() : '';
    // A number that another follows, or words that go on, is no mere number.
    const begins = place.heading !== 1 && /^["“«„‘'(¿¡]?[\p{Lu}\p{Lo}]/u.test(rest);
    const isNumbered = begins && (!this.#isTagged || mayAsk(rest));
    const text = this.#length > 0 ? withoutControls(cleanText(isNumbered ? rest : this.#text)) : '';
    const most = this.#length * 0.85;
    const link = this.#linked >= most ? 'page' : this.#anchored >= most ? 'anchor' : '';
    const boldly = isNumbered
      ? this.#bold.replace(this.#text.slice(0, this.#numbering), '')
      : this.#bold;
    const bold = boldly ? withoutControls(cleanText(boldly)) : '';
    this.#text = '';
    this.#began = -1;
    this.#ended = -1;
    this.#bold = '';
    this.#numbering = 0;
    this.#isTagged = false;
    this.#linked = 0;
    this.#anchored = 0;
    this.#length = 0;
    this.#onlyBold = true;
    return text ? { ...place, text, link, bold, apart } : undefined;
  }
}

function placeOf(outer: Place | undefined, element: Element): Place {
  const tag = element.localName;
  const isItem = tag === 'li';
  return {
    element,
    tag,
    heading: headingOf(tag, element) || (outer?.heading ?? 0),
    depth: (outer?.depth ?? 0) + (isItem ? 1 : 0),
    item: isItem ? element : outer?.item,
    quoted: (outer?.quoted ?? false) || tag === 'blockquote',
    wrapped: tag === 'pre' || (outer?.wrapped ?? false) || isWrapped(element),
  };
}

/** Told by what the element itself says; no style is computed. */
function isWrapped(element: Element): boolean {
  if (typeof element.getAttribute !== 'function') return false;
  const said = element.getAttribute('style') ?? element.getAttribute('class');
  return (
    said !== null &&
    /white-?space\s{0,3}[:-]\s{0,3}(?:pre|break-spaces)|\bpre-(?:wrap|line)\b/i.test(said)
  );
}

function headingOf(tag: string, element: Element): number {
  if (tag.length === 2 && /^h[1-6]$/.test(tag)) return Number(tag[1]);
  if (typeof element.getAttribute !== 'function') return 0;
  if (element.getAttribute('role') !== 'heading') return 0;
  const level = Number(element.getAttribute('aria-level'));
  return level >= 1 && level <= 6 ? level : 2;
}

function isAnchor(element: Element): boolean {
  const href = element.getAttribute('href');
  return href !== null && (href.startsWith('#') || href.startsWith('javascript:'));
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isElement(node: Node): node is Element {
  return node.nodeType !== 3;
}
