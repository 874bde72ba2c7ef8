import { defineSite } from './shared/define';
import { firstOf, labelled } from './shared/labelled';
import { mainOf, readQuestionPage } from './shared/question-page';
import { tagsAround } from './shared/tags';

const LABELS = [
  'Roles',
  'Role',
  'Companies',
  'Company',
  'Categories',
  'Category',
  'Difficulty',
] as const;

/**
 * Exponent. A question a page, under its number; the heading is the question. Roles, companies and
 * categories come late, when the page hydrates, under labels of those names.
 */
export const exponent = defineSite({
  id: 'exponent',
  name: 'Exponent',
  hosts: ['tryexponent.com', 'www.tryexponent.com'],
  paths: [/^\/questions\/\d{1,12}(?:\/[^/]{1,300})?\/?$/],
  *read(document, url, site) {
    const labels = labelled(mainOf(document), LABELS);
    const company = firstOf([labels.Companies, labels.Company]);
    const role = firstOf([labels.Roles, labels.Role]);
    const difficulty = firstOf([labels.Difficulty]);
    return yield* readQuestionPage(
      { document, url, site },
      {
        known: {
          ...(company && { company }),
          ...(role && { role }),
          ...(difficulty && { difficulty }),
        },
        categories: [...(labels.Categories ?? labels.Category ?? []), ...tagsAround(document)],
        isLate: !labels.Categories && !labels.Category,
        isOne: true,
      },
    );
  },
});
