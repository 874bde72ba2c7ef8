import { isBehavioral } from '../behavioral';
import type { DetectedQuestion } from '../detection';
import { isAsked } from '../ending';
import type { Facts } from '../facts';
import { findLandmarks, readBreadcrumb } from '../landmarks';
import { textOf } from '../lines';
import { readPoints } from '../points';
import { none, type Reading, single } from '../reading';
import { readRelated } from '../related';
import { readStatement, type Statement } from '../statement';
import type { Steps } from '../steps';
import { readEmbedded, readStructured } from '../structured';
import { agrees, clip, contradicts, quote, slugOf } from '../text';
import { isPrachub, PRACHUB_HOSTS, slugOfQuestion } from './prachub-address';
import type { SiteAdapter } from './site';

// Where a page names no category at all, its question has to speak for itself.
const PERSONAL = /\b(?:you|your|yourself|us)\b/i;
const TECHNICAL =
  /\b(?:algorithms?|code|design|function|implement|model|query|sql|systems?|tables?)\b/i;

/**
 * PracHub. Questions of all categories live under one path, so the category decides, and it is looked
 * for before anything else is read. Finds things by labels, headings, landmarks and JSON-LD.
 */
export const prachub: SiteAdapter = {
  id: 'prachub',
  name: 'PracHub',
  hosts: PRACHUB_HOSTS,
  matches: isPrachub,
  claims: (url) => slugOfQuestion(url) !== undefined,
  read,
};

const EMPTY: Statement = { title: '', facts: {}, text: '', head: [] };

function* read(document: Document, url: URL): Steps<Reading> {
  const slug = slugOfQuestion(url) ?? '';
  const reasons = [
    `PracHub, address rule: ${clip(url.pathname, 200)} is the address of a question.`,
  ];
  const main = document.querySelector('main') ?? document.documentElement;
  const top = document.querySelector('h1');
  const h1 = textOf(top);
  const { statement, isStale } = yield* findStatement(document, main, h1, slug);
  const reading = (detection: Reading['detection'], settled: boolean): Reading => ({
    detection,
    settled,
    fingerprint: [h1, ...statement.head].join('\n').slice(0, 2_000),
    matchesAddress: [h1, statement.title].some((title) => title && slugOf(title) === slug),
  });
  const refuse = (category: string) => {
    const reason = `PracHub, category rule: ${quote(category)} is not a behavioral category.`;
    return reading(none('prachub', [...reasons, reason]), true);
  };
  const early = statement.facts.category;
  if (early && !isBehavioral(early)) return refuse(early);

  const heading = h1 || statement.title;
  const name = heading || slug.replaceAll('-', ' ');
  const marks = yield* findLandmarks(document, main, heading);
  let facts: Facts = { ...marks.facts, ...statement.facts };
  if (Object.keys(facts).length < 5) facts = { ...readEmbedded(document, name), ...facts };
  const category = facts.category || marks.kind;
  if (category && !isBehavioral(category)) return refuse(category);

  // A page without labels and parts asks below its title.
  const from = marks.question ?? (category && !statement.text ? top : null);
  const points = yield* readPoints(from, main);
  const data = readStructured(document, name);
  const isNamed = agrees(statement.title, slug) || agrees(statement.title, h1);
  const title =
    (isNamed && statement.title) || h1 || statement.title || points.title || data?.name || '';
  const full = statement.text || points.statement || data?.text || '';
  const isOfAddress = agrees(title, slug);
  const text = full || (isOfAddress || isAsked(title) ? title : '');
  const isLabeled = Object.keys(statement.facts).length > 0;
  const isPersonal = isOfAddress && PERSONAL.test(text);
  const isWorded = isPersonal && isAsked(text) && !TECHNICAL.test(text);
  const context = statement.context ?? points.context;
  const timebox = points.timebox ?? statement.timebox;
  const related = marks.related ? readRelated(marks.related, url) : [];
  const question: DetectedQuestion = {
    text,
    ...(title && { title: clip(title, 300) }),
    ...(context && { context: clip(context, 2_000) }),
    ...facts,
    ...(timebox && { timeboxMinutes: timebox }),
    ...(points.prompts.length > 0 && { prompts: points.prompts }),
    ...(related.length > 0 && { related }),
  };
  if (!text || (!category && !isWorded)) {
    const reason = 'PracHub, content rule: no behavioral question is on the page yet.';
    // What stands whole below labels is the question, be it a behavioral one or not.
    const isWhole = isPersonal && isAsked(text) && text === statement.text && isLabeled && !isStale;
    return {
      ...reading(none('prachub', [...reasons, reason]), isWhole),
      needsGeneric: true,
      ...(isWhole && { draft: { questions: [question], known: {} } }),
    };
  }
  reasons.push(
    category
      ? `PracHub, category rule: ${quote(category)} is a behavioral category.`
      : 'PracHub, wording rule: the words are those of a behavioral question.',
    `PracHub, statement rule: ${full ? 'the page asks' : 'the heading is'} ${quote(text)}.`,
  );
  return reading(single('prachub', reasons, question), full !== '' && !isStale);
}

/**
 * The article's statement, or, after a redesign, that of any other article or labeled lines in the
 * main content. An article that contradicts a heading which is the address's is of the page before.
 */
function* findStatement(
  document: Document,
  main: Element,
  h1: string,
  slug: string,
): Steps<{ statement: Statement; isStale: boolean }> {
  let isStale = false;
  const known = document.querySelector('article[data-seo-content]');
  for (const area of [known, known ? null : main.querySelector('article'), main]) {
    if (!area) continue;
    const statement = yield* readStatement(area, area === main);
    const { title, text, facts } = statement;
    const isOfAddress = !title || agrees(title, slug) || agrees(title, h1);
    if (contradicts(title, slug) && contradicts(title, h1) && agrees(h1, slug)) {
      isStale = true;
      continue;
    }
    const isOurs = area === known || Object.keys(facts).length > 0 || isOfAddress;
    if (isOurs && (text || facts.category)) return { statement, isStale };
    // What the breadcrumb refuses need not be walked through.
    const { category } = readBreadcrumb(document);
    if (category && !isBehavioral(category))
      return { statement: { ...EMPTY, facts: { category } }, isStale };
  }
  return { statement: EMPTY, isStale };
}
