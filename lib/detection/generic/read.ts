import type { DetectedQuestion } from '../detection';
import { MAX_QUESTION_LENGTH, MAX_QUESTIONS } from '../limits';
import { none, type Reading, settled, single } from '../reading';
import type { Steps } from '../steps';
import { agrees, clip, quote, slugOf } from '../text';
import { asWritten } from '../title-case';
import { impliedBy, isAccepted, isPlain } from './accept';
import type { Block } from './blocks';
import { type Candidate, candidatesIn, questionsOf } from './candidates';
import { detailsOf } from './details';
import { Judge } from './judge';
import { kindOf } from './kind';
import { type Sight, sightOf } from './kind/sight';
import { type Page, readPageParts } from './page';
import { amongPeers } from './peers';
import { announcesNext, isLabelBlock, keyOf, listed, primary } from './select';
import { isFact } from './signs';
import { type Sorted, sortedIn, withoutAdvice } from './sorted';
import { isApart, onlyTells, standsOut } from './stands-out';
import { unquoted, withoutLabel } from './title';
import { type Title, titleQuestion } from './title-question';
import { isSpoken } from './units';
import { asksForStory, isClassic } from './wording';

/**
 * Any page of any site: what its titles, its statement or its list of questions ask, in this order. Its data
 * for machines counts first where the page shows what they say, and last where it does not. Every rule is about
 * words and structure; none knows a site.
 */
export function* readGeneric(document: Document, url: URL): Steps<Reading> {
  const { reading, sight, isSorted } = yield* readUnrefused(document, url);
  if (!sight || isSorted) return onSite(reading, url);
  yield;
  const { asks, words } = yield* kindOf(sight);
  if (asks) return onSite(reading, url);
  const reason = `Generic reader, kind rule: by ${words.map((word) => quote(word)).join(', ')} it is no page that asks a candidate.`;
  return onSite(settled(none('generic', [reason])), url);
}

/** Its reasons name the site as well. */
function onSite(reading: Reading, { host }: URL): Reading {
  const { detection } = reading;
  const reasons = detection.reasons.map((reason) =>
    host ? reason.replace(/^Generic reader/, `Generic reader on ${host}`) : reason,
  );
  return { ...reading, detection: { ...detection, reasons } };
}

/** What a page would ask, if nothing said that it asks something else: what the kind of pages is learned from. */
export function* readUnrefused(document: Document, url: URL): Steps<Proposal> {
  const judge = new Judge();
  const page = yield* readPageParts(document, url, judge);
  return yield* propose(page, judge);
}

/** What a page would ask, and what it shows of its kind where it would ask something. */
export interface Proposal {
  reading: Reading;
  sight?: Sight;
  /** It says itself that its questions are behavioral ones. */
  isSorted?: boolean;
}

function* propose(page: Page, judge: Judge): Steps<Proposal> {
  const { context } = page;
  // Where a page says that it lists them, its word counts too.
  if (context.interview === 2 && context.lists && !context.technical) judge.leastOfStems = 0.12;
  const sorted = sortedIn(page);
  const read = yield* amongPeers(page, judge, yield* readCandidates(page, judge, sorted));
  const all = withoutAdvice(read, page.blocks).map((candidate) => asSorted(candidate, sorted));
  const stated = context.interview;
  if (!context.technical) context.interview = impliedBy(all, stated);
  if (context.interview === 0 && (isReport(all, page) || isSet(all, page))) context.interview = 1;
  const reading = readingOf(page, judge, all);
  if (reading.detection.kind === 'none') return { reading };
  yield;
  const isSorted = isSortedList(reading, all, page);
  const sight = sightOf({ page, judge, stated, all, detection: reading.detection });
  return { reading, sight, isSorted };
}

/** Several surer questions that a page about interviews sorts under the behavioral ones: its kind is said. */
function isSortedList({ detection }: Reading, all: readonly Candidate[], { context }: Page) {
  if (context.other) return false;
  const asked = new Set(detection.questions.map(({ text }) => text));
  const sorted = all.filter((one) => one.sorted && one.likely > 0.5 && asked.has(one.text));
  return sorted.length > 1;
}

function readingOf(page: Page, judge: Judge, all: readonly Candidate[]): Reading {
  const candidates = all.filter(
    (candidate) =>
      !isTurned(candidate, page) &&
      (isAccepted(candidate.text, candidate, page) || isApart(candidate, page)),
  );
  const title = titleQuestion(page, candidates, judge);
  if (title) return settled(ofTitle(title, page, all));
  const data = dataQuestions(page, judge);
  const found = listed(candidates, page);
  const chosen = primary(found, page);
  if (
    chosen &&
    isPutToSomebody(chosen) &&
    !onlyTells(chosen) &&
    (isPlain(chosen, page) || standsOut(chosen, page))
  ) {
    const isLabeled = chosen.form === 'labeled' && !chosen.told;
    const rule = isLabeled ? 'statement rule' : 'wording rule';
    const reason = `Generic reader, ${rule}: ${quote(chosen.text)} is worded as a behavioral question.`;
    return settled(
      single(
        'generic',
        [reason],
        withDetails(chosen.text, isLabeled ? (page.h1s[0] ?? '') : '', chosen, page),
      ),
    );
  }
  const whole = ofOneBlock(found) ?? belowTitle(found, page);
  if (whole) {
    const reason = `Generic reader, statement rule: all that the page asks is ${quote(whole.text)}.`;
    return settled(
      single('generic', [reason], withDetails(whole.text, page.h1s[0] ?? '', whole, page)),
    );
  }
  if (found.length > 1)
    return settled(
      ofList(
        found.map(({ text }) => text),
        'list rule',
      ),
    );
  const [only] = data;
  if (data.length > 1) return settled(ofList(data, 'structured data rule'));
  if (only) {
    const reason = `Generic reader, structured data rule: the page names the question ${quote(only)}.`;
    return settled(single('generic', [reason], { text: only }));
  }
  return {
    ...settled(none('generic', ['Generic reader: no behavioral question was found.'])),
    // A shell is waiting for its content.
    settled: page.size > 200,
  };
}

/** What a page gives to be asked of an employer: “How do you support new hires?” is no story of a candidate's. */
function isTurned({ text }: Candidate, { context }: Page): boolean {
  return context.reversed && !isClassic(text) && !asksForStory(text);
}

/** Alone on its page a question has to be put to somebody: “why do people work?” and “anything else?” are not. */
function isPutToSomebody({ text, form, block }: Candidate): boolean {
  if (form === 'labeled' || block.heading > 0 || /[^ -~‐-⁯]/.test(text)) return true;
  return /\b(?:you|your|yours|yourself|you[’']\w+)\b/i.test(text) || isSpoken(text);
}

/** What all questions of a page stand in, where it says nothing else: they are one question's parts. */
function ofOneBlock(found: readonly Candidate[]): Candidate | undefined {
  const [first] = found;
  if (!first || found.length < 2 || found.length > 4) return undefined;
  if (found.some(({ block, form }) => block !== first.block || form === 'told')) return undefined;
  const said = found.reduce((sum, { text }) => sum + text.length, 0);
  return said > first.block.text.length * 0.9 ? { ...first, text: first.block.text } : undefined;
}

/** A title that only names what the one question below it asks in full. */
function belowTitle(found: readonly Candidate[], { blocks }: Page): Candidate | undefined {
  const [title, asked] = found;
  if (!title || !asked || found.length !== 2 || title.block.heading !== 1) return undefined;
  if (asked.block.heading > 0 || asked.block.link || asked.form === 'told') return undefined;
  if (asked.text.length < title.text.length) return undefined;
  const places = blocks.map(({ block }) => block);
  const between = places.slice(places.indexOf(title.block) + 1, places.indexOf(asked.block));
  return between.length < 6 && between.every(({ text }) => text.length < 160) ? asked : undefined;
}

/** Prose that tells of several such questions, and of hiring. */
function isReport(all: readonly Candidate[], { blocks }: Page): boolean {
  const told = all.filter(
    ({ form, section, likely }) => form === 'told' && !section && likely > 0.9,
  );
  return (
    told.length > 1 &&
    blocks.some(({ block }) =>
      /\b(?:hir(?:e|es|ed|ing)|interview\w{0,4}|candidates?|applicants?|recruit\w{0,5})\b/i.test(
        block.text,
      ),
    )
  );
}

/** Several questions that are surely an interviewer's, each in a line of its own. */
function isSet(all: readonly Candidate[], { h1s, titles, context }: Page): boolean {
  const count = (least: number) => {
    const own = all.filter(
      ({ form, section, likely, block }) =>
        form !== 'told' && !section && likely > least && (block.link === '' || context.lists),
    );
    return new Set(own.map(({ text }) => keyOf(text))).size;
  };
  const isSaid = [...h1s, ...titles].some((title) => /\b(?:questions?|asks?|asked)\b/i.test(title));
  if (isSaid) return count(0.9) > 1;
  return count(0.9) > 2 || count(0.7) > 3 || isWholeList(all);
}

/** A list of three items or more, each of which asks, and together surely. */
function isWholeList(all: readonly Candidate[]): boolean {
  const lists = new Map<Element, Candidate[]>();
  for (const candidate of all) {
    const { block, form, section } = candidate;
    const list = block.item?.parentElement;
    if (!list || form === 'told' || section) continue;
    lists.set(list, [...(lists.get(list) ?? []), candidate]);
  }
  return [...lists].some(([list, own]) => {
    const likely = own.reduce((sum, candidate) => sum + candidate.likely, 0) / own.length;
    return own.length > 2 && own.length === list.childElementCount && likely > 0.75;
  });
}

function* readCandidates(page: Page, judge: Judge, sorted: Sorted): Steps<Candidate[]> {
  const candidates: Candidate[] = [];
  let labeled = false;
  // Tags may stand between a label and what it names.
  let isNamed = false;
  let isAfter = false;
  let tags = 0;
  for (const [at, { block, section }] of page.blocks.entries()) {
    if (at % 8 === 7) yield;
    // “Question 3” of a case or an exam says nothing of what is asked.
    const isLabeled = labeled && !isItem(block) && !page.context.technical;
    const read = () => candidatesIn(block, section, isLabeled, judge);
    const isTyped = sorted.get(block) === 'row';
    const found = isTyped ? judge.leniently(read) : read();
    const own = found.map((candidate) => asSorted(candidate, sorted));
    candidates.push(...(isNamed || isAfter ? own : own.map(asAnnounced)));
    const isTag: boolean =
      block.text.length < 4 || ((isNamed || isAfter) && isTagLike(block) && ++tags < MAX_TAGS);
    if (!isTag) tags = 0;
    isNamed = (isLabelBlock(block) && !isColumn(block)) || (isNamed && isTag);
    // Where a page says who asked, what asks comes next.
    isAfter = page.isBanked && (isFact(block) || (isAfter && isTag));
    labeled = isNamed || isAfter || announcesNext(block) || (labeled && isTag);
    if (candidates.length > MAX_QUESTIONS * 3) break;
  }
  return candidates;
}

function asSorted(candidate: Candidate, sorted: Sorted): Candidate {
  const { form, block } = candidate;
  return form !== 'told' && sorted.has(block) ? { ...candidate, sorted: true } : candidate;
}

/** What running text leads to has no other title than itself. */
function asAnnounced(candidate: Candidate): Candidate {
  return candidate.form === 'labeled' ? { ...candidate, told: true } : candidate;
}

const MAX_TAGS = 6;

/** In a table, a label is beside what it names; the head of a column names all cells below it. */
function isColumn({ tag, element }: Block): boolean {
  if (tag !== 'th' && tag !== 'td') return false;
  const next = element.nextElementSibling;
  return next?.localName !== 'td' || element.parentElement?.childElementCount !== 2;
}

function isTagLike({ text, heading, tag }: Block): boolean {
  return heading === 0 && tag !== 'td' && text.length < 40 && !/[.?!:：]$/.test(text);
}

/** One of several lines, which no label names alone. */
function isItem({ depth, text }: Block): boolean {
  return depth > 0 || /^(?:->|[-–•*·▪\p{Sm}\p{So}]|\(?\d{1,2}[.):/])\s/u.test(text);
}

function ofTitle({ title, texts, rule }: Title, page: Page, candidates: readonly Candidate[]) {
  const [text = ''] = texts;
  if (texts.length > 1) return ofList(texts, rule);
  const statement = statementOf(text, page, candidates);
  const asked = statement?.text ?? asWritten(text, ownWords(page));
  const reasons = [`Generic reader, ${rule}: ${quote(title)} asks a behavioral question.`];
  if (statement) {
    reasons.push(`Generic reader, statement rule: the page asks ${quote(statement.text)}.`);
  }
  const at = statement ?? candidates.find((candidate) => keyOf(candidate.text) === keyOf(text));
  return single('generic', reasons, withDetails(asked, title, at, page));
}

/** What the page says beside its title, where it leads to no other. */
function ownWords({ blocks }: Page): string {
  return blocks
    .filter(({ block }) => block.heading !== 1 && block.link !== 'page')
    .map(({ block }) => block.text)
    .join('\n');
}

/** The whole of a question that its title only begins or sums up. */
function statementOf(
  text: string,
  page: Page,
  candidates: readonly Candidate[],
): Candidate | undefined {
  const key = keyOf(text);
  const own = candidates.filter(({ section, form }) => !section && form !== 'told');
  const title = own.find(({ block }) => block.heading === 1);
  const others = own.filter(({ block }) => block.heading === 0);
  const [other] = others;
  if (title && other && !/[?？.!]$/.test(text) && other.likely > 0.9) {
    const isNamed = others.length === 1 || sharesWords(title.text, other.text);
    const whole = isNamed ? belowTitle([title, other], page) : undefined;
    if (whole) return whole;
  }
  // “Ever caught a mistake at handover?” above what is asked in full.
  const isLonger = other && other.likely > 0.95 && other.text.length > text.length * 1.4;
  if (isLonger && others.length === 1 && isSpoken(other.text) && sharesWords(text, other.text)) {
    return other;
  }
  const labeled = own.filter(({ form, block }) => form === 'labeled' && block.heading !== 1);
  const [first] = labeled;
  if (first && new Set(labeled.map((one) => keyOf(one.text))).size === 1) {
    if (keyOf(first.text).startsWith(key) || agrees(first.text, text) || !page.h1s[0]) return first;
  }
  return own.find(
    ({ text: whole, block }) =>
      block.heading === 0 && keyOf(whole).startsWith(key) && whole.length > text.length + 3,
  );
}

/** Does a question have words of its title, beside the small ones? */
function sharesWords(title: string, asked: string): boolean {
  const words = new Set(asked.toLowerCase().match(/\p{L}{4,}/gu));
  const own = title.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return own.some((word) => words.has(word) && !SMALL.has(word));
}

const SMALL = new Set(
  'about been describe from have into last more most question tell that them they this time were what when where which whom with work would your'.split(
    ' ',
  ),
);

/** Structured data alone: for pages that show nothing yet, or only as their data says; or about one question. */
function dataQuestions(page: Page, judge: Judge): string[] {
  const isOfOne = page.data.types.has('QAPage') && page.data.questions.length === 1;
  if (page.size > 1_500 && !isOfOne) return [];
  const found = new Map<string, string>();
  for (const { name, text } of page.data.questions) {
    for (const form of [name, text]) {
      const bare = unquoted(withoutLabel(form));
      const [asked] = bare ? questionsOf(bare, judge) : [];
      if (asked && isAccepted(asked, { form: 'labeled', likely: judge.of(asked).likely }, page)) {
        found.set(keyOf(asked), asked);
        break;
      }
    }
  }
  return [...found.values()];
}

function withDetails(
  text: string,
  title: string,
  at: Candidate | undefined,
  page: Page,
): DetectedQuestion {
  const isTitle = title && slugOf(title) !== slugOf(text);
  return {
    text,
    ...(isTitle && { title: clip(title, 300) }),
    ...detailsOf(at?.block, page.blocks),
  };
}

function ofList(texts: readonly string[], rule: string) {
  const kept = texts.filter((text) => text.length <= MAX_QUESTION_LENGTH).slice(0, MAX_QUESTIONS);
  const reason = `Generic reader, ${rule}: ${kept.length} behavioral questions, from ${quote(kept[0] ?? '')} to ${quote(kept.at(-1) ?? '')}.`;
  return {
    kind: 'list' as const,
    site: 'generic',
    reasons: [reason],
    questions: kept.map((text) => ({ text })),
  };
}
