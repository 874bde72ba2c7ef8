import type { Steps } from '../steps';
import { agrees, cleanText } from '../text';
import { type Block, readBlocks } from './blocks';
import { type Context, contextOf, pathOf } from './context';
import { type PageData, readData } from './data';
import type { Judge } from './judge';
import { isWholeScene } from './scenes';
import { type Section, sectioned } from './sections';
import { sentencesOf } from './sentences';
import { hasFacts, technicalTag, withoutHost } from './signs';
import { questionsIn, withoutLabel } from './title';
import { isIdiom } from './wording';

/** A page as the rules see it: its titles, its data, and its own blocks of text. */
export interface Page {
  /** The page's own headings of the first level. */
  h1s: string[];
  /** The titles it gives itself elsewhere: og:title, headline, title. */
  titles: string[];
  siteName: string;
  data: PageData;
  blocks: { block: Block; section?: Section }[];
  context: Context;
  /** It says who asked its question, and where, as collections of questions do. */
  isBanked: boolean;
  /** The titles without the question in them, and the address where it says more. */
  named: string[];
  path: string;
  description: string;
  url: URL;
  /** What can be chosen or filled in: radio buttons, and fields for text. */
  controls: { radios: number; fields: number };
  /** How much text its main content has; a shell has next to none. */
  size: number;
}

/** Reads everything once; the rules look at nothing but this. */
export function* readPageParts(document: Document, url: URL, judge: Judge): Steps<Page> {
  const data = yield* readData(document);
  yield;
  const metas = metasOf(document);
  yield;
  const own = yield* joined(yield* contentOf(document));
  yield;
  const siteName = metas.get('og:site_name') ?? '';
  const h1s = titlesIn(own);
  const titles = [
    ...new Set([
      ...(h1s.length === 0 ? titlesAround(document) : []),
      metas.get('og:title') ?? '',
      ...data.headlines.slice(0, 3),
      cleanText((document.title || '').slice(0, 1_000)),
    ]),
  ].filter(Boolean);
  const description = metas.get('description') || (metas.get('og:description') ?? '');
  const blocks = yield* sectioned(own);
  yield;
  const named = [...h1s.slice(0, 3), ...titles].map((title) =>
    withoutQuestion(withoutHost(title, url), siteName, judge),
  );
  const address = namedBy(url, [...h1s, ...titles]);
  const context = contextOf(
    named.map(({ rest }) => rest),
    address,
    description,
    blocks.map(({ block }) => block),
    data.types,
  );
  const main = blocks.map(({ block }) => block);
  const isBanked = hasFacts(main);
  if (isBanked) context.interview = 2;
  if (!context.tagged && !context.lists) context.technical ||= technicalTag(main);
  const controls = {
    radios: document.querySelectorAll('input[type="radio"]').length,
    fields: document.querySelectorAll('textarea').length,
  };
  if (controls.radios >= 6) context.other ||= 'radio buttons';
  yield;
  return {
    h1s,
    titles,
    siteName,
    data,
    blocks,
    context,
    isBanked,
    named: named.map(({ rest }) => rest),
    path: pathOf(address),
    description,
    url,
    controls,
    size: sizeOf(own),
  };
}

/** A title without the question in it, whose own words say nothing of the page's kind. */
function withoutQuestion(title: string, siteName: string, judge: Judge): { rest: string } {
  const asked = questionsIn(title, siteName).find((form) => isIdiom(form) && judge.asks(form));
  return { rest: asked ? title.replace(asked, 'behavioral-question-here') : title };
}

/** The address without a slug that only repeats the title. */
function namedBy(url: URL, titles: readonly string[]): URL {
  const named = new URL(url);
  const parts = named.pathname.split('/');
  const kept = parts.filter(
    (part) => !titles.some((title) => part.length > 8 && agrees(title, part)),
  );
  named.pathname = kept.join('/');
  return named;
}

function titlesIn(blocks: readonly Block[]): string[] {
  return blocks
    .filter(({ heading }) => heading === 1)
    .slice(0, 210)
    .map(({ text }) => text.slice(0, 1_000));
}

/** What the head says of the page, by lower-case names; the first of each. */
function metasOf(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const meta of [...(document.querySelector('head')?.querySelectorAll('meta') ?? [])].slice(
    0,
    200,
  )) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').toLowerCase();
    const content = cleanText((meta.getAttribute('content') ?? '').slice(0, 1_000));
    if (name && content && !found.has(name)) found.set(name, content);
  }
  return found;
}

/** The headings of the first level that stand outside of the content. */
function titlesAround(document: Document): string[] {
  return [...document.querySelectorAll('h1')]
    .slice(0, 4)
    .filter((heading) => !heading.closest(AROUND))
    .map((heading) => cleanText((heading.textContent ?? '').slice(0, 1_000)));
}

const AROUND = 'nav,aside,footer,dialog,[hidden],[aria-hidden="true"]';

/** What the element holds that says it holds the content, where that is enough; else the whole page. */
function* contentOf(document: Document): Steps<Block[]> {
  const root = contentRoot(document);
  yield;
  const inside = root ? yield* readBlocks(root) : [];
  if (sizeOf(inside) > 400) return inside;
  const all = yield* readBlocks(document.documentElement);
  return sizeOf(inside) > sizeOf(all) * 0.25 ? inside : all;
}

/** The element that says it holds the content, if one alone does. */
function contentRoot(document: Document): Element | undefined {
  const mains = document.querySelectorAll('main,[role="main"]');
  const [main, inner] = mains;
  if (main) return mains.length === 1 || main.contains(inner ?? null) ? main : undefined;
  const articles = document.getElementsByTagName('article');
  return articles.length === 1 ? articles[0] : undefined;
}

function sizeOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/** Lines that were broken for their width alone, as in mails and converted documents. */
function* joined(blocks: readonly Block[]): Steps<Block[]> {
  const out: Block[] = [];
  for (const [at, block] of blocks.entries()) {
    if (at % 500 === 0) yield;
    const last = out.at(-1);
    if (last && isBroken(last, block)) {
      out[out.length - 1] = { ...last, text: `${last.text} ${block.text}`, bold: '' };
    } else out.push(block);
  }
  return out;
}

/** Two halves of a situational question, and no two items of a list. */
function isScene(one: string, other: string): boolean {
  const isItem = withoutLabel(other) !== other || withoutLabel(one) !== one;
  return !isItem && isWholeScene(sentencesOf(`${one} ${other}`));
}

const LINES = new Set(['pre', 'div', 'p', 'td', 'br', 'span', 'body', 'font', 'center']);

function isBroken(last: Block, block: Block): boolean {
  if (last.heading > 0 || block.heading > 0 || last.text.length > 1_500) return false;
  if (block.apart) return false;
  if (!LINES.has(last.tag) || !LINES.has(block.tag) || last.link || block.link) return false;
  if (last.element === block.element && isScene(last.text, block.text)) return true;
  if (/[.?!:;。？！"”)\]]$/.test(last.text) || !/^[\p{Ll}(“"]/u.test(block.text)) return false;
  if (last.text.length < 20 || !/[\p{L}\p{N}]/u.test(last.text)) return false;
  if (withoutLabel(block.text) !== block.text) return false;
  return (
    last.element === block.element ||
    (last.element.parentElement === block.element.parentElement && last.tag === block.tag)
  );
}
