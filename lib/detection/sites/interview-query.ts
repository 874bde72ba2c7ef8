import { defineSite } from './shared/define';
import { firstOf, labelled } from './shared/labelled';
import { mainOf, readQuestionPage } from './shared/question-page';
import { tagsAround } from './shared/tags';

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
    const categories = [...lists.flatMap((list) => list ?? []), ...tagsAround(document)];
    return yield* readQuestionPage({ document, url, site }, { known, categories, isOne: true });
  },
});
