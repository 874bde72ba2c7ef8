import { defineSite } from './shared/define';
import { firstOf, labelled, leavesOf } from './shared/labelled';
import { mainOf, readQuestionPage } from './shared/question-page';

const LABELS = [
  'Company',
  'Companies',
  'Asked at',
  'Difficulty',
  'Category',
  'Categories',
  'Topic',
  'Topics',
  'Tags',
  'Position',
  'Positions',
  'Role',
] as const;

/**
 * Interview Query. Most of its questions are SQL, statistics and machine learning, under the same
 * addresses as the behavioral ones; the heading is a short title, the statement stands below it.
 */
export const interviewQuery = defineSite({
  id: 'interview-query',
  name: 'Interview Query',
  hosts: ['interviewquery.com', 'www.interviewquery.com'],
  paths: [/^\/questions\/[^/]{1,300}\/?$/],
  *read(document, url, site) {
    const labels = labelled(mainOf(document), LABELS);
    const company = firstOf([labels.Company, labels.Companies, labels['Asked at']]);
    const role = firstOf([labels.Role, labels.Position, labels.Positions]);
    const difficulty = firstOf([labels.Difficulty]);
    const lists = [labels.Category, labels.Categories, labels.Topic, labels.Topics, labels.Tags];
    const known = {
      ...(company && { company }),
      ...(role && { role }),
      ...(difficulty && { difficulty }),
    };
    const categories = [...lists.flatMap((list) => list ?? []), ...tagsBelow(document)];
    return yield* readQuestionPage({ document, url, site }, { known, categories, isOne: true });
  },
});

const TRADE = /(?:engineer|developer|scientist|analyst|manager|researcher)s?$/i;

/** What stands in short texts between the heading and the statement, but for names of roles. */
function tagsBelow(document: Document): string[] {
  const tags: string[] = [];
  const top = document.querySelector('h1');
  let next = top?.nextElementSibling ?? top?.parentElement?.nextElementSibling;
  for (let steps = 0; next && steps < 9; steps += 1, next = next.nextElementSibling) {
    if (/^[hp]|[.?!](?:\s|$)/.test(`${next.localName} ${next.textContent?.slice(0, 600)}`)) break;
    for (const leaf of leavesOf(next)) {
      if (leaf.length > 39 || tags.length > 11) return tags;
      if (!TRADE.test(leaf)) tags.push(leaf);
    }
  }
  return tags;
}
