import { isBehavioral } from '../behavioral';
import type { Gate } from '../gate';
import { slugOfQuestion } from './prachub-address';

/** How many runs of text at an article's start are looked through for its category. */
const MAX_RUNS = 60;

/**
 * What PracHub's pages are told apart by before anything is loaded to read them: the address, and the
 * category in the article's label lines, or else in the breadcrumb. Both are read again, and more
 * carefully, by the adapter; here only a plain "no" counts.
 */
export const prachubGate: Gate = {
  claims: (url) => slugOfQuestion(url) !== undefined,
  refuses(document) {
    const category = labeledCategory(document) || linkedCategory(document);
    return category !== '' && !isBehavioral(category);
  },
};

function labeledCategory(document: Document): string {
  const article = document.querySelector('article[data-seo-content]');
  if (!article) return '';
  const texts = document.createTreeWalker(article, 4 /* NodeFilter.SHOW_TEXT */);
  let isLabeled = false;
  for (let run = 0; run < MAX_RUNS && texts.nextNode(); run += 1) {
    const text = (texts.currentNode.nodeValue ?? '').slice(0, 200).trim();
    const label: string = isLabeled ? '' : (/^category\s?[:：]/i.exec(text)?.[0] ?? '');
    isLabeled ||= label !== '';
    // The value may stand in an element of its own.
    const value = text.slice(label.length).trim();
    if (isLabeled && value) return value;
  }
  return '';
}

function linkedCategory(document: Document): string {
  const trail = document.querySelector('[aria-label^="breadcrumb" i]');
  const link = trail?.querySelector('a[href*="/categories/"]');
  return (link?.textContent ?? '').slice(0, 200).trim();
}
