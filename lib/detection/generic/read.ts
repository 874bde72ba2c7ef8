import type { DetectedQuestion } from '../detection';
import { MAX_QUESTION_LENGTH } from '../limits';
import { none, type Reading, settled, single } from '../reading';
import type { Steps } from '../steps';
import { agrees, clip, quote, slugOf } from '../text';
import { asWritten } from '../title-case';
import { impliedBy, isAccepted, isPlain } from './accept';
import type { Block } from './blocks';
import { type Candidate, candidatesIn, questionsOf } from './candidates';
import { detailsOf } from './details';
import { Judge } from './judge';
import { type Page, readPageParts } from './page';
import { amongPeers } from './peers';
import { announcesNext, isLabelBlock, keyOf, listed, primary } from './select';
import { isFact } from './signs';
import { isApart, standsOut } from './stands-out';
import { questionsIn, unquoted, withoutLabel } from './title';
import { type Title, titleQuestion } from './title-question';
import { mayAsk } from './wording';

const MAX_QUESTIONS = 200;

/**
 * Any page of any site: what its data, its titles, its statement or its list of questions ask, in
 * this order. Every rule is about words and structure; none knows a site.
 */
export function* readGeneric(document: Document, url: URL): Steps<Reading> {
  const judge = new Judge();
  const page = yield* readPageParts(document, url, judge);
  const { context } = page;
  const refusal = context.reversed
    ? 'its questions are those a candidate asks'
    : context.other && !isMisnamed(page, judge)
      ? `${quote(context.other)} says that it is no page for interviews`
      : isTechnical(page, judge)
        ? `${quote(page.h1s[0] ?? '')} asks about ${quote(context.technical)}`
        : '';
  if (refusal) return settled(none('generic', [`Generic reader, page rule: ${refusal}.`]));

  // Where a page says that it lists them, its word counts too.
  if (context.interview === 2 && context.lists && !context.technical) judge.leastOfStems = 0.12;
  const all = yield* amongPeers(page, judge, yield* readCandidates(page, judge));
  const stated = context.interview;
  if (!context.technical) context.interview = impliedBy(all, stated);
  if (context.interview === 0 && (isReport(all, page) || isSet(all, page))) context.interview = 1;
  const candidates = all.filter(
    (candidate) => isAccepted(candidate.text, candidate, page) || isApart(candidate, page),
  );
  const title = titleQuestion(page, candidates, judge);
  if (title) return settled(ofTitle(title, page, all));
  const data = dataQuestions(page, judge);
  const found = listed(candidates, page);
  if (stated < 2 && isConversation(found, page)) {
    const reason =
      'Generic reader, page rule: its questions are answered by somebody who is interviewed.';
    return settled(none('generic', [reason]));
  }
  const chosen = primary(found, page);
  if (chosen && (isPlain(chosen, page) || standsOut(chosen, page))) {
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

/** Is the page about one technical question, whatever else it says? */
function isTechnical({ context, h1s: [h1 = ''] }: Page, judge: Judge): boolean {
  if (!context.technical || context.lists || !mayAsk(h1)) return false;
  return !questionsIn(h1).some((form) => judge.asks(form));
}

/** What only a site or its section is called. */
const SITE =
  /^(?:faqs?|frequently asked|help cent(?:er|re)|support cent(?:er|re)|careers at|work (?:with|for|at) us|join (?:us|our team)|documentation|manual)$/i;

/** Is it called something else by its site alone, while it is about an interview by its own words? */
function isMisnamed({ context, h1s, titles, blocks }: Page, judge: Judge): boolean {
  if (!SITE.test(context.other)) return false;
  if ([...h1s, ...titles].some((title) => /\binterview/i.test(title))) return true;
  const isAsked = h1s.some((h1) => judge.of(h1).likely > 0.95);
  return isAsked && blocks.slice(0, 12).some(({ block }) => /\binterview/i.test(block.text));
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
function isSet(all: readonly Candidate[], { h1s, titles }: Page): boolean {
  const count = (least: number) => {
    const own = all.filter(
      ({ form, section, likely, block }) =>
        form !== 'told' && !section && likely > least && block.link === '',
    );
    return new Set(own.map(({ text }) => keyOf(text))).size;
  };
  const isSaid = [...h1s, ...titles].some((title) => /\b(?:questions?|asks?|asked)\b/i.test(title));
  return isSaid ? count(0.9) > 1 : count(0.9) > 2;
}

/** On a page that is not about interviews: does an answer in the first person follow each question? */
function isConversation(found: readonly Candidate[], { blocks }: Page): boolean {
  if (found.length < 2) return false;
  const places = new Map(blocks.map(({ block }, at) => [block, at]));
  const answered = found.filter(({ block }) => {
    const next = blocks[(places.get(block) ?? 0) + 1]?.block.text ?? '';
    return /^(?:(?:A|\p{Lu}[\p{L}.]{0,14}(?: \p{Lu}[\p{L}.]{0,14})?): )?(?:I|I[’']\w+|We|We[’']\w+|My|Our|When I|A:)\b/u.test(
      next,
    );
  });
  return answered.length * 2 >= found.length;
}

function* readCandidates(page: Page, judge: Judge): Steps<Candidate[]> {
  const candidates: Candidate[] = [];
  let labeled = false;
  // Tags may stand between a label and what it names.
  let isNamed = false;
  let isAfter = false;
  let tags = 0;
  for (const [at, { block, section }] of page.blocks.entries()) {
    if (at % 8 === 7) yield;
    const own = candidatesIn(block, section, labeled && !isItem(block), judge);
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
  return depth > 0 || /^(?:[-–•*·▪]|\(?\d{1,2}[.):/])\s/.test(text);
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

/** Structured data alone: for pages that show nothing yet, or only as their data says. */
function dataQuestions(page: Page, judge: Judge): string[] {
  if (page.size > 1_500) return [];
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
