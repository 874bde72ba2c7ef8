import { leavesOf } from './labelled';

const TRADE = /(?:engineer|developer|scientist|analyst|manager|researcher)s?$/i;
const MAX_TAGS = 12;

/**
 * What stands in short texts right around the page's heading, but for names of roles: categories, where no
 * label says so.
 */
export function tagsAround(document: Document): string[] {
  const top = document.querySelector('h1');
  const own = (step: 'nextElementSibling' | 'previousElementSibling') =>
    tagsFrom(top?.[step] ?? top?.parentElement?.[step], step);
  return [...own('previousElementSibling'), ...own('nextElementSibling')];
}

function tagsFrom(
  first: Element | null | undefined,
  step: 'nextElementSibling' | 'previousElementSibling',
): string[] {
  const tags: string[] = [];
  let next = first;
  for (let steps = 0; next && steps < 9; steps += 1, next = next[step]) {
    if (/^[hp]|^nav|[.?!](?:\s|$)/.test(`${next.localName} ${next.textContent?.slice(0, 600)}`))
      break;
    for (const leaf of leavesOf(next)) {
      if (leaf.length > 39 || tags.length === MAX_TAGS) return tags;
      if (!TRADE.test(leaf)) tags.push(leaf);
    }
  }
  return tags;
}
