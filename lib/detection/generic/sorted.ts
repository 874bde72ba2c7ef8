import { cleanText } from '../text';
import type { Block } from './blocks';
import type { Candidate } from './candidates';
import type { Page } from './page';
import { mayAsk } from './wording';

/** Questions that a page itself sorts: under the behavioral ones, or apart from the advice on them. */

/** What a cell of a table says of its row's question. */
const KIND =
  /^(?:behaviou?ral(?: ?(?:&|and|\/|,) ?leadership)?|leadership|bq|hr|culture(?:[ -]fit)?|cultural fit|values|soft skills?|situational|motivation(?:al)?)(?: questions?)?$/i;

/** What a heading calls the part of an interview that is about the person. */
const ROUND =
  /^(?:(?:round|part|stage|day) ?\d?\s?[:.–—-]\s?|\d{1,2}[.)] ?)?(?:hiring[- ]manager|behaviou?ral|hr|leadership|culture(?:[ -]fit)?|cultural fit|bq|bar[- ]raiser)(?: (?:round|interview|screen|part|chat|call|questions?))*(?: \d)?\s?[:：]?$/i;

const MAX_CELLS = 12;
const PERSONAL = /\b(?:you|your|yourself)\b/i;

/** Blocks that a page sorts under the behavioral ones: by their row's kind, or by a heading over their list. */
export type Sorted = ReadonlyMap<Block, 'row' | 'round'>;

/** Those of a page about interviews, whose questions are not the candidate's. */
export function sortedIn({ blocks, context }: Page): Sorted {
  const found = new Map<Block, 'row' | 'round'>();
  if (context.interview < 2 || context.reversed) return found;
  const own = blocks.filter(({ section }) => !section).map(({ block }) => block);
  for (const item of itemsOfRounds(own)) found.set(item, 'round');
  const rows = new Map<Element, boolean>();
  for (const block of own) {
    const row = block.element.closest('td')?.parentElement;
    // What names the kind is no question of it: “Motivation”.
    if (!row || KIND.test(block.text)) continue;
    if (!rows.has(row)) rows.set(row, isTyped(row));
    if (rows.get(row)) found.set(block, 'row');
  }
  return found;
}

/** Does a cell of a table's row name a behavioral kind? */
function isTyped(row: Element): boolean {
  let cell = row.firstElementChild;
  for (let seen = 0; cell && seen < MAX_CELLS; seen += 1, cell = cell.nextElementSibling) {
    if (KIND.test(leafOf(cell))) return true;
  }
  return false;
}

/** The text of what holds one thing alone; a table for layout has whole pages in its cells. */
function leafOf(cell: Element): string {
  let leaf = cell;
  for (let steps = 0; leaf.firstElementChild; steps += 1) {
    if (steps > 3 || leaf.childElementCount > 1) return '';
    leaf = leaf.firstElementChild;
  }
  return cleanText((cell.textContent ?? '').slice(0, 60));
}

/** The items of lists right under headings of rounds, two and more of which speak to somebody. */
function itemsOfRounds(blocks: readonly Block[]): Block[] {
  const found: Block[] = [];
  let isRound = false;
  let items: Block[] = [];
  const close = () => {
    const personal = items.filter(({ text }) => PERSONAL.test(text.slice(0, 300)));
    if (personal.length > 1) found.push(...items);
    items = [];
  };
  for (const block of blocks) {
    if (block.heading > 0) {
      close();
      isRound = block.heading > 1 && ROUND.test(block.text);
    } else if (isRound && block.item) items.push(block);
  }
  close();
  return found;
}

/**
 * Without the advice after what the items of a list ask in bold: “**Why us?** Name a product of ours.”
 * What asks with a mark goes on asking.
 */
export function withoutAdvice(
  candidates: readonly Candidate[],
  blocks: Page['blocks'],
): Candidate[] {
  const lists = new Map<Element, Map<Element, Block>>();
  for (const { block } of blocks) {
    const list = block.item?.parentElement;
    if (!list || !block.item) continue;
    const items = lists.get(list) ?? new Map<Element, Block>();
    if (!items.has(block.item)) items.set(block.item, block);
    lists.set(list, items);
  }
  const bold = new Map<Element, boolean>();
  return candidates.filter(({ text, block }) => {
    const list = block.item?.parentElement;
    const items = list && lists.get(list);
    const first = block.item && items?.get(block.item);
    if (!items || !first || !asksInBold(first) || /[?？]["”’]?$/.test(text)) return true;
    if (block === first && first.bold.includes(text)) return true;
    const isMost = bold.get(list) ?? mostAskInBold(items);
    bold.set(list, isMost);
    return !isMost;
  });
}

/** Do most items begin with a question in bold? `items` has the first block of each. */
function mostAskInBold(items: ReadonlyMap<Element, Block>): boolean {
  const asking = [...items.values()].slice(0, MAX_ITEMS).filter(asksInBold).length;
  return items.size > 1 && asking * 2 > Math.min(items.size, MAX_ITEMS);
}

const MAX_ITEMS = 60;

function asksInBold({ text, bold }: Block): boolean {
  return bold.length > 12 && text.startsWith(bold) && /[.?!？]["”’]?$/.test(bold) && mayAsk(bold);
}
