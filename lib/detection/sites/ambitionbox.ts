import type { DetectedQuestion } from '../detection';
import { isAsked } from '../ending';
import type { Facts } from '../facts';
import { lines, textOf } from '../lines';
import type { Reading } from '../reading';
import { pageAddress } from '../related';
import type { Steps } from '../steps';
import { slugOf } from '../text';
import { withoutNumber } from './articles/title';
import { fallBack, type Place, undecided } from './shared/answers';
import { defineSite } from './shared/define';
import { thingsOf } from './shared/linked-data';

const ONE = /^\/interviews\/([^/]{1,200})-question\/[^/]{1,400}\/?$/;
const LIST = /^\/interviews\/([^/]{1,200})-interview-questions(?:\/([^/]{1,200}))?\/?$/;

/** However it is written, an address under `/interviews/` is of a company’s interviews. */
const ANY = /^\/interviews\/[^/]{1,200}(?:\/[^/]{1,400}){0,2}\/?$/;

const NUMBERED = /^q\s?\.?\s?\d{0,3}\s?[.:)]/i;
const CONTROL =
  /\s(?:add (?:your )?answer|view (?:\d{1,4} )?(?:more )?answers?|be the first (?:one )?to answer)$/i;
const ROUND = /^round\s?\d{1,2}\s?[:–—-]\s?(.{2,60})$/i;
/** Rounds that nobody speaks in. */
const SILENT = /\b(?:coding|aptitude|assignment|case study|written|mcq)\b/i;
/** In a technical round, what somebody "would use" is a tool and no experience. */
const TECHNICAL = /\btechnical\b/i;
const TOOL = /\b(?:would you|you would|do you|you) (?:use|choose|prefer|implement)\b/i;

const MAX_QUESTIONS = 200;
const MAX_LINKS = 60;

/**
 * AmbitionBox: what candidates were asked, told round by round ("Round 1 - HR", "Q1. …"), and pages
 * of one question each. All kinds of questions stand side by side, so their words decide.
 */
export const ambitionbox = defineSite({
  id: 'ambitionbox',
  name: 'AmbitionBox',
  hosts: ['ambitionbox.com', 'www.ambitionbox.com'],
  paths: [ANY],
  read: (document, url, site) =>
    ONE.test(url.pathname) ? readOne({ document, url, site }) : readList({ document, url, site }),
});

function* readOne(place: Place): Steps<Reading> {
  const { document, url } = place;
  const facts = factsOf(place, ONE.exec(url.pathname)?.[1] ?? '', '');
  const heading = withoutNumber(textOf(document.querySelector('h1'), 6_000));
  const [data] = thingsOf(document, /^Question$/);
  const text = heading || data?.text || data?.name || '';
  yield;
  if (!isAsked(text)) return fallBack(place, facts);
  return undecided(place, [{ text, ...facts }], 'heading rule: the page is about one question.');
}

function* readList(place: Place): Steps<Reading> {
  const { document, url } = place;
  const [, company = '', role = ''] = LIST.exec(url.pathname) ?? [];
  const facts = factsOf(place, company, role);
  const questions = new Map<string, DetectedQuestion>();
  let round = '';
  let isNext = false;
  for (const line of lines(document.querySelector('main') ?? document.body)) {
    if (!line) {
      yield;
      continue;
    }
    if (line.heading > 0) round = ROUND.exec(line.text)?.[1] ?? '';
    const isNumbered: boolean = isNext || NUMBERED.test(line.text);
    const text = withoutNumber(line.text).replace(CONTROL, '');
    // The number may stand in an element of its own.
    isNext = isNumbered && /^q?[\d\s.:)]{1,8}$/i.test(text);
    if (!isNumbered || isNext || SILENT.test(round)) continue;
    if (TECHNICAL.test(round) && TOOL.test(text)) continue;
    const key = slugOf(text) || text;
    if (text && !questions.has(key))
      questions.set(key, { text, ...facts, ...(round && { round }) });
    if (questions.size === MAX_QUESTIONS) break;
  }
  if (questions.size === 0) return fallBack(place, facts);
  const rule = `number rule: ${questions.size} questions stand behind “Q1.” and the like.`;
  return undecided(place, [...questions.values()], rule);
}

/** Company and role as the heading, or a link to their pages, spells what addresses abbreviate. */
function factsOf({ document, url }: Place, company: string, role: string): Facts {
  const heading = textOf(document.querySelector('h1'), 400);
  const facts: Facts = {};
  const keep = (fact: 'company' | 'role', text: string, slug: string) => {
    const name = spelled(text, slug);
    if (name) facts[fact] ??= name;
  };
  keep('company', heading, company);
  keep('role', heading, role);
  let seen = 0;
  for (const link of document.querySelectorAll('a[href*="-interview-questions"]')) {
    if (++seen > MAX_LINKS) break;
    const address = pageAddress(link.getAttribute('href'), url);
    const [, ofCompany, ofRole] = LIST.exec(address?.pathname ?? '') ?? [];
    if (ofCompany !== company) continue;
    keep('company', textOf(link, 200), company);
    // A list of all roles links to others than the page's.
    if (ofRole && ONE.test(url.pathname)) keep('role', textOf(link, 200), ofRole);
  }
  return facts;
}

/** The words of a text that, written as an address, are `slug`. */
function spelled(text: string, slug: string): string | undefined {
  if (!slug) return undefined;
  const words = text.split(' ').slice(0, 16);
  const length = slug.split('-').length;
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to <= Math.min(words.length, from + length + 2); to += 1) {
      const run = words.slice(from, to).join(' ');
      if (slugOf(run) === slug) return run;
    }
  }
  return undefined;
}
