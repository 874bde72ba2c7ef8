import { isAsked } from '../ending';
import { lines, textOf } from '../lines';
import type { Steps } from '../steps';
import { agrees } from '../text';
import { fallBack, undecided } from './shared/answers';
import { defineSite } from './shared/define';
import { titlesOf } from './shared/meta';
import { mainOf, readQuestionPage } from './shared/question-page';
import { subjectOfAll } from './shared/subject';

// One site in many countries; `*.` since some have a host a language (fr.glassdoor.ch).
const HOSTS =
  'com co.uk de fr ca co.in com.au es it nl be ch at ie com.br com.mx com.ar sg com.hk co.nz'
    .split(' ')
    .map((end) => `*.glassdoor.${end}`);
// The word for "interview" in the address is the country's; reviews of employers are elsewhere.
const FOLDER =
  '^/(?:Interview|Entretien|Entrevista|Colloquio|Sollicitatiegesprek|Vorstellungsgespr[^/]{1,12})/';
const QUESTION = new RegExp(`${FOLDER}([^/]{1,400})-QTN_\\d{1,12}\\.htm$`, 'i');
const REVIEW = new RegExp(`${FOLDER}[^/]{1,300}-RVW\\d{1,12}\\.htm$`, 'i');

/**
 * Glassdoor. A question's page has the question's first words in its address, and users' answers below
 * it; a review tells of one interview and the questions in it.
 */
export const glassdoor = defineSite({
  id: 'glassdoor',
  name: 'Glassdoor',
  hosts: HOSTS,
  paths: [QUESTION, REVIEW],
  *read(document, url, site) {
    const place = { document, url, site };
    const titles = [textOf(document.querySelector('h1'), 300), ...titlesOf(document, 'Glassdoor')];
    const known = subjectOfAll(titles);
    const slug = QUESTION.exec(url.pathname)?.[1];
    if (!slug) return fallBack(place, known);
    const [statement = '', ...others] = yield* linesOfAddress(mainOf(document), plain(slug));
    if (others.length > 0) {
      const questions = [statement, ...others].map((text) => ({ text, ...known }));
      return undecided(place, questions, 'list rule: its address is that of a list.');
    }
    return yield* readQuestionPage(place, { known, statement, isOne: statement !== '' });
  },
});

/** A line that names the site or the interview after the question is a title or a trail. */
const TITLED = /\s[|–—-]\s[^?]{0,200}(?:interview|glassdoor)/i;

/**
 * The line that the address was made from: all of it, or as many words as an address holds. Of a list
 * whose items an address repeats one after the other, all items.
 */
function* linesOfAddress(area: Element, slug: string): Steps<string[]> {
  let near = '';
  let list: Element | null | undefined;
  let items: string[] = [];
  const start = lettersOf(slug);
  for (const line of lines(area)) {
    if (!line) {
      yield;
      continue;
    }
    const outer = line.item?.parentElement;
    if (outer !== list) {
      if (isList(items)) break;
      [list, items] = [outer, []];
    }
    if (outer && items.length < 20) items.push(line.text);
    const isWhole = line.text.length > 8 && start && lettersOf(line.text).startsWith(start);
    if (isWhole && !TITLED.test(line.text)) return [line.text];
    if (!near && isAsked(line.text) && agrees(line.text, slug)) near = line.text;
  }
  return isList(items) ? items : [near];

  function isList([first = '', second = '']: readonly string[]): boolean {
    const [one, both] = [lettersOf(first), lettersOf(first + second)];
    if (one.length < 8 || one === both || start.length <= one.length) return false;
    return both.startsWith(start) || start.startsWith(both);
  }
}

/** An address drops marks and accents as it likes; letters and digits without them stay. */
function lettersOf(text: string): string {
  const bare = text.slice(0, 600).normalize('NFD').toLowerCase();
  return bare.replace(/[^\p{L}\p{N}]/gu, '');
}

function plain(slug: string): string {
  try {
    return decodeURIComponent(slug).replaceAll('-', ' ');
  } catch {
    return slug.replaceAll('-', ' ');
  }
}
