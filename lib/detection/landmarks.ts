import { labeledQuestion } from './ending';
import { type Facts, factsOfTags } from './facts';
import { lines, textOf } from './lines';
import type { Steps } from './steps';
import { agrees, cleanText } from './text';

/** The parts of a question page that headings and landmarks tell apart. */
export interface Landmarks {
  /** The heading of the question's section, and the kind it names ("Behavioral"). */
  question: Element | undefined;
  kind: string;
  /** From tags without labels, so less sure than labels. */
  facts: Facts;
  related: Element | undefined;
}

/** Company and category by the addresses that the breadcrumb's links lead to. */
export function readBreadcrumb(document: Document): Facts {
  const facts: Facts = {};
  const trail = document.querySelector('[aria-label^="breadcrumb" i]');
  for (const link of trail?.querySelectorAll('a[href]') ?? []) {
    const href = link.getAttribute('href') ?? '';
    if (href.includes('/categories/')) facts.category ??= textOf(link, 200);
    if (href.includes('/companies/')) facts.company ??= textOf(link, 200);
  }
  return facts;
}

// A question and what belongs to it stand among the first; a browser reads 1,000 in about 5 ms.
const MAX_HEADINGS = 1_500;
const HIDDEN = '[hidden],[aria-hidden="true"]';

/** Finds the landmarks around the question called `title`, in one pass over the page's headings. */
export function* findLandmarks(document: Document, main: Element, title: string): Steps<Landmarks> {
  const found: Landmarks = {
    question: undefined,
    kind: '',
    facts: readBreadcrumb(document),
    related: document.querySelector('[aria-label^="related" i]') ?? undefined,
  };
  const named: { heading: Element; text: string }[] = [];
  let seen = 0;
  for (const heading of main.querySelectorAll('h1,h2,h3,h4')) {
    if (++seen > MAX_HEADINGS) break;
    if (seen % 25 === 0) yield;
    const text = cleanText((heading.textContent ?? '').slice(0, 400));
    const kind = labeledQuestion(text)?.kind;
    if (/^quick overview/i.test(text)) {
      yield* readOverview(found, heading, main);
    } else if (kind && !found.question && !heading.closest(HIDDEN)) {
      found.question = heading;
      found.kind = kind;
    } else if (/^related\b/i.test(text)) {
      found.related ??= heading.closest('nav,section,aside') ?? undefined;
    } else if (heading.localName !== 'h1' && named.length < 200 && !heading.closest('article')) {
      named.push({ heading, text });
    }
  }
  // No heading says that it is the question's: one that repeats the title will do.
  for (const [at, { heading, text }] of named.entries()) {
    if (found.question || !title) break;
    if (at % 10 === 9) yield;
    if (agrees(text, title)) found.question = heading;
  }
  const section = found.question?.closest('section');
  if (section) found.facts = factsOfTags(tagsIn(section), found.facts);
  return found;
}

function* readOverview(found: Landmarks, heading: Element, main: Element): Steps<void> {
  const tags: string[] = [];
  for (const line of lines(main, heading)) {
    if (!line) {
      yield;
      continue;
    }
    if (line.element === heading) continue;
    if (line.heading > 0 || tags.length === 12) break;
    if (line.depth > 0) tags.push(line.text);
  }
  found.facts = factsOfTags(tags, found.facts);
}

function tagsIn(section: Element): string[] {
  const tags: string[] = [];
  for (const span of section.querySelectorAll('span')) {
    if (span.childElementCount === 0 && !span.closest('li,p')) tags.push(textOf(span, 200));
    if (tags.length === 12) break;
  }
  return tags;
}
