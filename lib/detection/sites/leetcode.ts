import { textOf } from '../lines';
import type { Known } from './shared/answers';
import { defineSite } from './shared/define';
import { titlesOf } from './shared/meta';
import { readQuestionPage } from './shared/question-page';
import { subjectOf } from './shared/subject';

const ROUND = /\b(?:on-?site|phone|screen|round|loop|final|oa|virtual|hr)\b/i;
const OTHER =
  /\b(?:interview|experience|question|offer|reject\w{0,3}|behaviou?ral|bq|lp|compensation|leetcode|\d{4})\b|[[\]?]/i;

/**
 * LeetCode Discuss. A post a page, in one page that swaps its content; posts are titled by habit
 * "Company | Role | Round", and the question is in the post. Comments below it are not the post.
 */
export const leetcode = defineSite({
  id: 'leetcode',
  name: 'LeetCode',
  hosts: ['leetcode.com', 'www.leetcode.com'],
  paths: [
    /^\/discuss\/interview-(?:question|experience)\/\d{1,12}(?:\/[^/]{0,300}){0,2}$/,
    /^\/discuss\/post\/\d{1,12}(?:\/[^/]{0,300}){0,2}$/,
  ],
  *read(document, url, site) {
    const titles = [textOf(document.querySelector('h1'), 300), ...titlesOf(document, 'LeetCode')];
    const tagged = titles.find((title) => /\S\s?\|\s?\S/.test(title)) ?? '';
    const known = tagged ? factsOf(tagged.split('|')) : {};
    return yield* readQuestionPage({ document, url, site }, { known, isOne: false });
  },
});

/** What each part of "Company | Role | Round" is, by its words; the company is what is nothing else. */
function factsOf(parts: readonly string[]): Known {
  const known: Known = {};
  for (const part of parts.map((text) => text.trim())) {
    if (!part || part.length > 80) continue;
    const { role } = subjectOf(part);
    if (role) known.role ??= part;
    else if (ROUND.test(part)) known.round ??= part;
    else if (!OTHER.test(part) && /^[\p{Lu}\d]/u.test(part)) known.company ??= part;
  }
  return known;
}
