import type { DetectedQuestion } from '../detection';
import { MAX_QUESTION_LENGTH } from '../limits';
import { none, type Reading, settled, single } from '../reading';
import type { Steps } from '../steps';
import { agrees, clip, quote, slugOf } from '../text';
import type { Block } from './blocks';
import { type Candidate, candidatesIn, questionsOf } from './candidates';
import { detailsOf } from './details';
import { Judge } from './judge';
import { type Page, readPageParts } from './page';
import { amongPeers } from './peers';
import { isLabelBlock, keyOf, listed, primary } from './select';
import { isLabeled, questionsIn, unquoted, withoutLabel } from './title';
import { asksForStory, isClassic, isIdiom, isScene, isStem, mayAsk } from './wording';

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
    : context.other
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
  const candidates = all.filter((candidate) => isAccepted(candidate.text, candidate, page));
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
  if (chosen && isPlain(chosen, page)) {
    const rule = chosen.form === 'labeled' ? 'statement rule' : 'wording rule';
    const reason = `Generic reader, ${rule}: ${quote(chosen.text)} is worded as a behavioral question.`;
    return settled(
      single(
        'generic',
        [reason],
        withDetails(
          chosen.text,
          chosen.form === 'labeled' ? (page.h1s[0] ?? '') : '',
          chosen,
          page,
        ),
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

/** On a page that is not about interviews: does an answer in the first person follow each question? */
function isConversation(found: readonly Candidate[], { blocks }: Page): boolean {
  if (found.length < 2) return false;
  const places = new Map(blocks.map(({ block }, at) => [block, at]));
  const answered = found.filter(({ block }) => {
    const next = blocks[(places.get(block) ?? 0) + 1]?.block.text ?? '';
    return /^(?:[\p{L} .]{1,30}: )?["“]?(?:I|I[’']\w+|We|We[’']\w+|My|Our|When I|A:)\b/u.test(next);
  });
  return answered.length * 2 >= found.length;
}

/** Plain enough to stand for a page: by its words, or because the page announces it. */
function isPlain({ text, form, likely, block }: Candidate, { context }: Page): boolean {
  if (form === 'labeled' || context.lists || isIdiom(text) || isStem(text)) return true;
  if (isScene(text) || asksForStory(text)) return true;
  // A heading on a page about interviews is more often its author's question.
  if (form === 'told') return context.interview > 0 && likely > 0.95;
  return context.interview === 2 && likely > 0.9 && block.heading < 2;
}

function* readCandidates(page: Page, judge: Judge): Steps<Candidate[]> {
  const candidates: Candidate[] = [];
  let labeled = false;
  for (const [at, { block, section }] of page.blocks.entries()) {
    if (at % 8 === 7) yield;
    candidates.push(...candidatesIn(block, section, labeled && !isItem(block), judge));
    labeled = isLabelBlock(block) || (labeled && block.text.length < 4);
    if (candidates.length > MAX_QUESTIONS * 3) break;
  }
  return candidates;
}

/** “A time you failed”, among the points to be ready for. */
const POINTED =
  /^an? (?:time|situation|example|project|conflict|decision|mistake)\b[^.?!]*\byou\b[^.?!]*$/i;

/** What the questions themselves say of the page: several in the idiom of interviews are of one. */
function impliedBy(candidates: readonly Candidate[], stated: 0 | 1 | 2): 0 | 1 | 2 {
  const own = candidates.filter(({ form, section }) => form !== 'told' && !section);
  const classic = own.filter(
    ({ text }) => isClassic(text) || asksForStory(text) || POINTED.test(text),
  ).length;
  const strong = own.filter(({ text, likely }) => likely > 0.8 || isClassic(text)).length;
  if (stated === 0) return classic > 1 && strong > 3 ? 2 : classic > 1 && strong > 2 ? 1 : 0;
  return strong > 1 ? 2 : stated;
}

/** One of several lines, which no label names alone. */
function isItem({ depth, text }: Block): boolean {
  return depth > 0 || /^(?:[-–•*·▪]|\(?\d{1,2}[.):/])\s/.test(text);
}

/** A heading that is numbered, labeled or quoted is no reader's question. */
const OWN_HEAD = /^(?:\(?#?\d{1,3}[.):]|q(?:uestion)?\b|["“„«])/i;

type Standing = Pick<Candidate, 'likely'> & { form: 'title' | Candidate['form']; block?: Block };

/** The less a page has to do with interviews, the plainer its questions have to be. */
function isAccepted(text: string, { form, likely, block }: Standing, page: Page): boolean {
  const { interview, technical } = page.context;
  if (text.length > MAX_QUESTION_LENGTH * 2) return false;
  if (isIdiom(text) && (!technical || isClassic(text))) {
    if (interview > 0 || form === 'labeled') return true;
    if (form === 'title') return isClassic(text) || !/^(?:have you )?ever\b/i.test(text);
    // Nothing else speaks of interviews, so it has to stand for itself.
    const isWhole = !block || block.text.length <= text.length + 8;
    return form === 'alone' && isWhole && isClassic(text);
  }
  if (technical) return false;
  // A guide's headings ask what its readers ask, unless it says that it lists questions.
  const isHead = (block?.heading ?? 0) > 1 && !page.context.lists;
  if (isHead && !asksForStory(text) && !isScene(text) && !OWN_HEAD.test(block?.text ?? ''))
    return likely > 0.97;
  if (interview === 2) return true;
  if (isScene(text)) return interview > 0;
  if (interview === 1) return isStem(text) || form === 'labeled' || likely > 0.9;
  const isHeading = (block?.heading ?? 0) > 0 && form !== 'title';
  if (form === 'title') return asksForStory(text) && !/^(?:have you )?ever\b/i.test(text);
  return (
    (form === 'labeled' || isHeading) &&
    (asksForStory(text) || (form === 'labeled' && likely > 0.95))
  );
}

/** “Stop asking ‘Why us?’” asks for something else. */
const UNASKED = /\b(?:stop|quit|never|don[’']t|instead of|tired of) (?:asking|ask)\b/i;

interface Title {
  title: string;
  texts: string[];
  rule: string;
}

function titleQuestion(
  page: Page,
  candidates: readonly Candidate[],
  judge: Judge,
): Title | undefined {
  const { h1s, titles, siteName, data } = page;
  if (h1s.filter((h1) => asked(h1)).length > 1) return undefined;
  const shown = h1s[0] ?? '';
  if (page.context.lists) return undefined;
  const first = data.questions.length === 1 ? data.questions[0] : undefined;
  const isShown = first && (!shown || agrees(first.name, shown) || agrees(first.text, shown));
  const sources: [string, string][] = [
    ...(isShown ? [[first.name, 'structured data rule'] satisfies [string, string]] : []),
    ...h1s.slice(0, 3).map((h1): [string, string] => [h1, 'heading rule']),
    ...titles.map((title): [string, string] => [title, 'title rule']),
  ];
  const alone = new Set(
    candidates
      .filter(({ form, section, block }) => form !== 'told' && !section && block.heading !== 1)
      .map(({ text }) => keyOf(text)),
  );
  for (const [title, rule] of sources) {
    if (UNASKED.test(title)) continue;
    const texts = asked(title);
    // A title that is not the heading's names the page only where the page does not list others.
    if (rule === 'title rule' && shown && !agrees(title, shown) && alone.size > 1) continue;
    if (texts) return { title, texts, rule };
  }
  return undefined;

  function asked(title: string): string[] | undefined {
    const { interview, technical, tagged } = page.context;
    const isSaid = interview === 2 && !technical && (tagged || isLabeled(title));
    for (const form of questionsIn(title, siteName)) {
      const read = () => questionsOf(form, judge);
      const texts = (
        isSaid && /[?？]|\byou(?:r|rself)?\b/i.test(form) && mayAsk(form) && !/@/.test(form)
          ? judge.leniently(read)
          : read()
      ).filter((text) => isAccepted(text, { form: 'title', likely: judge.of(text).likely }, page));
      if (texts.length > 0) return texts.length === 1 ? [form] : texts;
    }
    return undefined;
  }
}

function ofTitle({ title, texts, rule }: Title, page: Page, candidates: readonly Candidate[]) {
  const [text = ''] = texts;
  if (texts.length > 1) return ofList(texts, rule);
  const statement = statementOf(text, page, candidates);
  const reasons = [`Generic reader, ${rule}: ${quote(title)} asks a behavioral question.`];
  if (statement) {
    reasons.push(`Generic reader, statement rule: the page asks ${quote(statement.text)}.`);
  }
  const at = statement ?? candidates.find((candidate) => keyOf(candidate.text) === keyOf(text));
  return single('generic', reasons, withDetails(statement?.text ?? text, title, at, page));
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
