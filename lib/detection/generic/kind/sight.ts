import type { Detection } from '../../detection';
import { MAX_QUESTIONS } from '../../limits';
import type { Block } from '../blocks';
import type { Candidate } from '../candidates';
import type { Judge } from '../judge';
import type { Page } from '../page';
import { keyOf } from '../select';
import { mayAsk } from '../wording';
import { factsOf } from './facts';

/** What a page that would ask something shows of its kind. */
export interface Sight {
  /** Its texts, by where they stand. */
  texts: Texts;
  /** What is true of it: each a few words. */
  facts: readonly string[];
}

export type Texts = Readonly<Record<Place, readonly string[]>>;

/**
 * `subject` is what its titles and address name, `site` the rest of them, `about` its description, `part`
 * its headings, `lead` what it says first, `over` and `intro` the heading and the line before a question,
 * `question` what it would ask, `asked` its other lines that ask something, `answer` what follows a question.
 */
export const PLACES = [
  'subject',
  'site',
  'about',
  'part',
  'lead',
  'over',
  'intro',
  'question',
  'asked',
  'answer',
] as const;

export type Place = (typeof PLACES)[number];

/** What the reader found, to be looked at. */
export interface Found {
  page: Page;
  judge: Judge;
  /** How far the page speaks of interviews by its own words. */
  stated: 0 | 1 | 2;
  all: readonly Candidate[];
  detection: Detection;
}

/** A page's own candidates for what it would ask, and where the first of them stands among its blocks. */
export interface Own {
  candidates: readonly Candidate[];
  first: number;
}

const MAX_BLOCKS = 400;

/** How many texts of a place are looked at, and how much of each. */
const MOST: Readonly<Record<Place, readonly [count: number, length: number]>> = {
  subject: [8, 300],
  site: [12, 100],
  about: [1, 300],
  part: [30, 240],
  lead: [6, 240],
  over: [12, 120],
  intro: [6, 160],
  question: [30, 300],
  asked: [30, 240],
  answer: [12, 200],
};

/** Gathers it: bounded, whatever the page holds. */
export function sightOf(found: Found): Sight {
  const { page, all, detection } = found;
  const asked = new Set(detection.questions.map(({ text }) => keyOf(text)));
  // What is more than a list holds is asked all the same.
  const isCut = detection.questions.length >= MAX_QUESTIONS;
  const candidates = isCut ? [...all] : all.filter(({ text }) => asked.has(keyOf(text)));
  const texts = headTexts(page);
  texts.question.push(...detection.questions.slice(0, 30).map(({ text }) => text.slice(0, 300)));
  const first = readBlocks(page, new Set(candidates.map(({ block }) => block)), texts);
  const own: Own = { candidates, first };
  return {
    texts,
    facts: [...factsOf(found, own, texts)],
  };
}

const PARTED = /\s[|–—·»-]\s/;

function headTexts(page: Page): Record<Place, string[]> {
  const host = page.url.hostname.split('.').slice(0, -1);
  const texts: Record<Place, string[]> = {
    subject: [],
    site: [page.siteName, ...host.filter((part) => part !== 'www')],
    about: [page.description.slice(0, 300)],
    part: [],
    lead: [],
    over: [],
    intro: [],
    question: [],
    asked: [],
    answer: [],
  };
  for (const title of page.named.slice(0, 7)) {
    const [first = '', ...rest] = title.slice(0, 400).split(PARTED);
    add(texts, 'subject', first);
    for (const part of rest) add(texts, 'site', part);
  }
  texts.subject.push(page.path);
  return texts;
}

function add(texts: Record<Place, string[]>, place: Place, text: string): void {
  const [count, length] = MOST[place];
  const clipped = place === 'intro' ? text.slice(-length) : text.slice(0, length);
  if (texts[place].length < count && !texts[place].includes(clipped)) texts[place].push(clipped);
}

/** Sorts the blocks' texts into their places; gives at which block the first question stands, or -1. */
function readBlocks(page: Page, at: ReadonlySet<Block>, texts: Record<Place, string[]>): number {
  let before: Block | undefined;
  let over = '';
  let first = -1;
  for (const [index, { block }] of page.blocks.slice(0, MAX_BLOCKS).entries()) {
    const isAfter = before !== undefined && at.has(before);
    if (at.has(block)) {
      if (first < 0) first = index;
      if (over) add(texts, 'over', over);
      if (before && !isAfter && before.heading !== 1) add(texts, 'intro', before.text);
    } else {
      if (block.heading > 1) over = block.text;
      if (isAfter && block.link !== 'page') add(texts, 'answer', block.text);
      if (block.heading !== 1) sort(block, texts);
    }
    before = block;
  }
  return first;
}

function sort(block: Block, texts: Record<Place, string[]>): void {
  const text = block.text.slice(0, 240);
  const asks = mayAsk(text);
  if (asks) add(texts, 'asked', text);
  else if (block.heading > 0) add(texts, 'part', text);
  else if (text.length > 24 && block.link !== 'page') add(texts, 'lead', text);
}
