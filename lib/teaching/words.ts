import type { Locator, Way } from './locator';
import type { Where } from './rules';

const KINDS: Readonly<Record<string, string>> = {
  h1: 'main heading',
  p: 'paragraph',
  li: 'list item',
  blockquote: 'quotation',
  a: 'link',
  td: 'table cell',
  article: 'article',
  section: 'section',
};

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

/** How the user would name the pages of a rule: an address, or `example.com/questions/*`. */
export function pagesInWords(where: Where): string {
  return where.scope === 'site' ? where.host + where.path : where.url;
}

/** A locator in words, by its surest way: `the first paragraph under “Question”`. */
export function inWords([way]: Locator): string {
  return way ? wayInWords(way) : 'a place on the page';
}

function wayInWords(way: Way): string {
  switch (way.by) {
    case 'id':
      return `the part of the page named “${way.id}”`;
    case 'mark':
      return `the ${way.nth === 0 ? '' : `${ordinal(way.nth)} `}part marked “${way.value}”`;
    case 'heading':
      return `the ${ordinal(way.nth)} ${kindOf(way.tag)} under “${way.text}”`;
    case 'inside':
      return `the ${ordinal(way.nth)} ${kindOf(way.tag)} in the part named “${way.id}”`;
    case 'count':
      return `the ${ordinal(way.nth)} ${kindOf(way.tag)} of the page`;
    case 'path':
      return 'its place in the page’s structure';
  }
}

function kindOf(tag: string): string {
  if (Object.hasOwn(KINDS, tag)) return KINDS[tag] ?? tag;
  return /^h[2-6]$/.test(tag) ? 'heading' : 'block';
}

function ordinal(nth: number): string {
  return ORDINALS[nth] ?? `${nth + 1}th`;
}
