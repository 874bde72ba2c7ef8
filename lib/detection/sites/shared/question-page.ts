import { isBehavioral } from '../../behavioral';
import type { DetectedQuestion } from '../../detection';
import { isAsked } from '../../ending';
import { textOf } from '../../lines';
import type { Reading } from '../../reading';
import { asksForBehavior } from '../../stems';
import type { Steps } from '../../steps';
import { agrees, clip, quote, slugOf } from '../../text';
import { asWritten } from '../../title-case';
import { fallBack, found, type Known, type Place, refused, undecided } from './answers';
import { readAround } from './around';
import { thingsOf } from './linked-data';

interface Options {
  /** What the site's labels and addresses say of the question. */
  known: Known;
  /** The categories that the page names. */
  categories?: readonly string[];
  /** The question as the site gives it away, in any language; else the data's and the heading's words. */
  statement?: string;
  /** More is known to come: labels that arrive after the heading. */
  isLate?: boolean;
  /** The address alone says that it is about one question: where its words are none, there is none. */
  isOne: boolean;
}

const TECHNICAL =
  /\b(?:system design|coding|algorithms?|data structures?|sql|machine learning|statistics|probability|python|brain ?teasers?|product (?:design|sense|strategy|analytics|metrics)|estimation|low[- ]level design|object[- ]oriented|database|modeling|a\/b testing)\b/i;

/** The main content of a page, or all of it. */
export function mainOf(document: Document): Element {
  return document.querySelector('main,[role="main"]') ?? document.body ?? document.documentElement;
}

/** The page's JSON-LD question that is the heading's or the address's, for a page before may have left one. */
export function dataQuestion(document: Document, names: readonly string[]): string {
  const own = thingsOf(document, /^(?:Question|LearningResource|Quiz)$/).filter(({ name, text }) =>
    names.some((other) => agrees(name || text, other) || agrees(text || name, other)),
  );
  for (const { text, name } of own) {
    const asked = [text, name].find((wording) => isAsked(wording));
    if (asked) return asked;
  }
  return '';
}

/**
 * Reads a page that is about one question by its heading, its data and what stands around them. By a
 * behavioral category or plain words it is one here and now; else the classifier is asked.
 */
export function* readQuestionPage(
  place: Place,
  { known, categories = [], statement = '', isLate = false, isOne }: Options,
): Steps<Reading> {
  const { document, url } = place;
  const category = categories.find((name) => isBehavioral(name));
  const technical = category ? undefined : categories.find((name) => TECHNICAL.test(name));
  if (technical) {
    return refused(place, `category rule: ${quote(technical)} is not a behavioral category.`);
  }
  const heading = textOf(document.querySelector('h1'), 600);
  const slug = slugIn(url);
  const data = dataQuestion(document, [heading, slug].filter(Boolean));
  const wording = bare(statement) || ([data, heading].map(bare).find(isPlain) ?? '');
  const around = yield* readAround(mainOf(document), wording || heading);
  const text = around.statement || asWritten(wording, mainOf(document).textContent);
  const title = heading && heading !== text ? heading : (known.title ?? '');
  const about: Known = {
    ...(category && { category }),
    ...known,
    ...(title && { title: clip(title, 300) }),
    ...(around.context && { context: around.context }),
  };
  if (!text) return fallBack(place, about);
  const question: DetectedQuestion = {
    text,
    ...about,
    ...(around.prompts.length > 0 && { prompts: around.prompts }),
  };
  if (slugOf(title) === slugOf(text)) delete question.title;
  if (category) {
    const rule = `category rule: ${quote(category)} is a behavioral category.`;
    return found(place, question, [rule]);
  }
  if (asksForBehavior(text)) {
    const rule = 'wording rule: the words are those of a behavioral question.';
    return { ...found(place, question, [rule]), settled: !isLate };
  }
  if (!isOne) return fallBack(place, about);
  const rule = `statement rule: the page asks ${quote(text)}.`;
  return { ...undecided(place, [question], rule), settled: !isLate };
}

/** The part of an address that is written like a title: its longest. */
function slugIn(url: URL): string {
  const parts = url.pathname.split('/').filter((part) => part.includes('-'));
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}

const ABOUT =
  /[“”"|]|\b(?:answers?|answering|respond to|interview questions?|examples?|samples?|tips|guide)\b|\s[–—-]\s/i;

/** Is a wording asked as it stands? A title that says more is for the generic reader to take apart. */
function isPlain(text: string): boolean {
  return (
    isAsked(text) &&
    (!ABOUT.test(text) || /^(?:tell|describe|give|share|walk) /i.test(text)) &&
    !NOTED.test(text)
  );
}

const NOTED =
  /[(|:–—-]\s?[^?]{0,40}\b(?:answers?|examples?|samples?|tips|guide|interview)\b[^?]{0,40}$/i;

/** A heading's question without quotation marks and number around it. */
function bare(heading: string): string {
  return heading
    .replace(/^\(?\d{1,3}[.):]\s?/, '')
    .replace(/^(?:interview |behavioral )?question\s?[:：]\s?/i, '')
    .replace(/^["“”](.{1,2000})["“”]$/, '$1');
}
