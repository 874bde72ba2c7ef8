import type { Block } from './blocks';
import { mayAsk } from './wording';
import { isPost, isReplies } from './zones';

/** The post that opens a thread: named like those of its readers, and what the page is about. */
export class Thread {
  #first: Element | undefined;
  /** What the post stands in, with the replies to it. */
  #posts: Element | undefined;

  /** Is an element of the discussion the first post, inside it, or what it stands in? */
  opens(element: Element, blocks: readonly Block[]): boolean {
    if (this.#first) return this.#first.contains(element);
    if (blocks.length > MOST_BEFORE || !(isPost(element) || isReplies(element))) return false;
    const title = blocks.findIndex(({ heading }) => heading === 1);
    const below = blocks.slice(title + 1);
    if (title < 0 || mayAsk(blocks[title]?.text ?? '')) return false;
    if (below.some(({ text }) => text.length > LONG || mayAsk(text))) return false;
    this.#first = isPost(element) ? element : firstIn(element);
    if (this.#first !== element) this.#posts = this.#first?.parentElement ?? undefined;
    return this.#first !== undefined;
  }

  /** Is an element, by its place, one of the replies? */
  isLater(element: Element): boolean {
    if (!this.#first || element.parentElement !== this.#posts) return false;
    return element !== this.#first && this.#first.compareDocumentPosition(element) === FOLLOWING;
  }
}

/** `Node.DOCUMENT_POSITION_FOLLOWING`, which not every global has. */
const FOLLOWING = 4;

/** More stands between the title of a page and the discussion of it than between that of a thread and its first post. */
const MOST_BEFORE = 30;
const LONG = 80;

/** A post has more words than the line that says who wrote it. */
const POST_LENGTH = 60;
const MAX_DEPTH = 4;
const MAX_CHILDREN = 8;

/** What a thread is put in; no form, whose inputs may be named like what is called here. */
const HOLDS = new Set(['ul', 'ol', 'li', 'div', 'section', 'article']);

function isLong({ textContent }: Element): boolean {
  return typeof textContent === 'string' && textContent.trim().length > POST_LENGTH;
}

/** The first post among those in an element, which may stand some elements deep. */
function firstIn(element: Element): Element | undefined {
  let list = element;
  for (let depth = 0; depth < MAX_DEPTH && HOLDS.has(list.localName); depth += 1) {
    const [first, second] = [...list.children].slice(0, MAX_CHILDREN).filter(isLong);
    if (!first || second || list.childElementCount > MAX_CHILDREN) return first;
    list = first;
  }
  return undefined;
}
