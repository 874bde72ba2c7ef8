import type { DetectedQuestion } from '../detection';
import { isAsked } from '../ending';
import { lines, textOf } from '../lines';
import { pageAddress } from '../related';
import type { Steps } from '../steps';
import { slugOf } from '../text';
import { fallBack, type Known, undecided } from './shared/answers';
import { defineSite } from './shared/define';
import { thingsOf } from './shared/linked-data';
import { titlesOf } from './shared/meta';
import { mainOf, readQuestionPage } from './shared/question-page';
import { isRole, nameOf } from './shared/subject';

const LIST = /^\/interview-questions\/([^/]{1,200})(?:\/([^/]{1,300}))?\/?$/;
const KIND = /behaviou?ral|leadership|technical|general|common/;
const MAX_LINKS = 400;
const MAX_QUESTIONS = 200;

/**
 * Prepfully. Lists of the questions of a company and a role, both named by the address; each question
 * links to a page of its own, which is told by its long name.
 */
export const prepfully = defineSite({
  id: 'prepfully',
  name: 'Prepfully',
  hosts: ['prepfully.com', 'www.prepfully.com'],
  paths: [LIST],
  *read(document, url, site) {
    const place = { document, url, site };
    const [, first = '', second = ''] = LIST.exec(url.pathname) ?? [];
    const titles = [textOf(document.querySelector('h1'), 300), ...titlesOf(document, 'Prepfully')];
    const isQuestion = second.split('-').length > 4 && !isRole(second);
    const known: Known = {};
    for (const part of isQuestion ? [first] : [first, second]) {
      if (!part || KIND.test(part)) continue;
      if (isRole(part)) known.role ??= nameOf(part, titles);
      else known.company ??= nameOf(part, titles);
    }
    if (isQuestion) return yield* readQuestionPage(place, { known, isOne: true });
    const linked = yield* linkedQuestions(mainOf(document), url, first);
    const data = thingsOf(document, /^Question$/).map(({ name, text }) => name || text);
    const texts = linked.length > 1 ? linked : data.filter(isAsked);
    if (texts.length < 2) return fallBack(place, known);
    const questions = texts
      .slice(0, MAX_QUESTIONS)
      .map((text): DetectedQuestion => ({ text, ...known }));
    return undecided(
      place,
      questions,
      `list rule: ${questions.length} questions link to their pages.`,
    );
  },
});

/** What the links to pages of questions ask, each once, in the page's order. */
function* linkedQuestions(area: Element, page: URL, company: string): Steps<string[]> {
  const found = new Map<string, string>();
  let seen = 0;
  for (const link of area.querySelectorAll('a[href]')) {
    if (++seen > MAX_LINKS) break;
    if (seen % 20 === 0) yield;
    const url = pageAddress(link.getAttribute('href'), page);
    if (url?.host !== page.host || !url.pathname.startsWith('/interview-questions/')) continue;
    if (link.closest('nav,aside,footer')) continue;
    const [, , first, own] = url.pathname.split('/');
    // Another company's questions are offered beside this one's.
    if (own && first !== company && !isRole(company)) continue;
    // A card may be one link around the question, its tags and the number of its answers.
    for (const line of lines(link)) {
      if (!line || line.text.length > 1_000) continue;
      if (!isAsked(line.text) && slugOf(line.text) !== own) continue;
      const key = slugOf(line.text);
      if (!found.has(key)) found.set(key, line.text);
      break;
    }
  }
  return [...found.values()];
}
