import { defineSite } from './shared/define';
import { firstOf, labelled } from './shared/labelled';
import { titlesOf } from './shared/meta';
import { mainOf, readQuestionPage } from './shared/question-page';
import { subjectOf } from './shared/subject';

const LABELS = [
  'Company',
  'Companies',
  'Role',
  'Roles',
  'Job role',
  'Category',
  'Question type',
  'Type',
  'Difficulty',
] as const;

/**
 * Final Round AI. Under `/interview-questions/` stand pages about one question, with its role and kind
 * under labels, and guides that list the questions of a company or a role.
 */
export const finalRound = defineSite({
  id: 'final-round',
  name: 'Final Round',
  hosts: ['finalroundai.com', 'www.finalroundai.com'],
  paths: [/^\/interview-questions\/[^/]{1,300}\/?$/],
  *read(document, url, site) {
    const labels = labelled(mainOf(document), LABELS);
    const [title = ''] = titlesOf(document, 'Final Round');
    const subject = /questions\b/i.test(title) ? subjectOf(title) : {};
    const company = firstOf([labels.Company, labels.Companies]) ?? subject.company;
    const role = firstOf([labels.Role, labels.Roles, labels['Job role']]) ?? subject.role;
    const difficulty = firstOf([labels.Difficulty]);
    const known = {
      ...(company && { company }),
      ...(role && { role }),
      ...(difficulty && { difficulty }),
    };
    const categories = labels.Category ?? labels['Question type'] ?? labels.Type ?? [];
    return yield* readQuestionPage({ document, url, site }, { known, categories, isOne: false });
  },
});
