import { slugOf } from '../text';
import type { Block } from './blocks';

/** Signs of what a page is, which it sets beside its words: its site's name, labels and tags. */

/** “… - Discuss - SomeSite” on somesite.com says nothing of the page by the site's name. */
export function withoutHost(title: string, { hostname }: URL): string {
  const [, before = title, name = ''] = /^(.{3,900})\s[|·»•–—-]\s([^|]{2,60})$/.exec(title) ?? [];
  return hostname.split('.').some((part) => part.length > 3 && slugOf(name) === part)
    ? before
    : title;
}

const FACT = /^(?:company|asked (?:at|by)|role|position|difficulty|(?:interview )?round)\s?[:：]/i;
const FACT_NAME = /^(?:company|asked (?:at|by)|role|position|difficulty|(?:interview )?round)$/i;

/** Does it say who asked, for which role and in which round, as only collections of questions do? */
export function hasFacts(blocks: readonly Block[]): boolean {
  const names = new Set<string>();
  for (const { text, tag } of blocks.slice(0, 120)) {
    const isName = /^(?:dt|th)$/.test(tag) && FACT_NAME.test(text);
    if (isName || (text.length < 80 && FACT.test(text))) {
      names.add(text.toLowerCase().replace(/\s?[:：].*$/, ''));
    }
  }
  return names.size > 2 || (names.size > 1 && /round|difficulty|asked/.test([...names].join()));
}

/** Is a line one of these facts, or the name of one? */
export function isFact({ text }: Block): boolean {
  return text.length < 80 && (FACT.test(text) || FACT_NAME.test(text));
}

const TECHNICAL_TAG =
  /^(?:(?:low-level|object-oriented|product|system) design|coding|algorithms?|data structures?|sql|machine learning|data model(?:l)?ing|statistics|probability|estimation|brain ?teasers?|concurrency)(?:[\s·|,/–-]{1,3}(?:easy|medium|hard))?$/i;

/** What names the kind of a page's one question, near its top, where that is a technical one. */
export function technicalTag(blocks: readonly Block[]): string {
  const at = blocks.findIndex(({ heading }) => heading === 1);
  const near = blocks.slice(at + 1, at + 8).filter(({ link }) => link !== 'page');
  return (
    near.find(({ text, heading }) => heading === 0 && text.length < 30 && TECHNICAL_TAG.test(text))
      ?.text ?? ''
  );
}
