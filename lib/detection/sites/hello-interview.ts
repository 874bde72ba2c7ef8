import { defineSite } from './shared/define';
import { firstOf, labelled } from './shared/labelled';
import { mainOf, readQuestionPage } from './shared/question-page';

const COMMUNITY = /^\/community\/questions\/[^/]{1,300}\/[^/]{1,100}\/?$/;
const LESSON = /^\/learn\/behavioral\/[^/]{1,200}(?:\/[^/]{1,200})?\/?$/;
const LABELS = [
  'Company',
  'Companies',
  'Asked at',
  'Level',
  'Role',
  'Category',
  'Type',
  'Topic',
] as const;

/**
 * Hello Interview. Under `/community/questions/` candidates report one question a page, of every kind;
 * lessons under `/learn/behavioral/` are on behavioral interviews by their address, and may be about
 * one question, many or none.
 */
export const helloInterview = defineSite({
  id: 'hello-interview',
  name: 'Hello Interview',
  hosts: ['hellointerview.com', 'www.hellointerview.com'],
  paths: [COMMUNITY, LESSON],
  *read(document, url, site) {
    const isLesson = LESSON.test(url.pathname);
    const labels = isLesson ? {} : labelled(mainOf(document), LABELS);
    const company = firstOf([labels.Company, labels.Companies, labels['Asked at']]);
    const role = firstOf([labels.Role, labels.Level]);
    const categories = labels.Category ?? labels.Type ?? labels.Topic ?? [];
    const known = {
      ...(company && { company }),
      ...(role && { role }),
      ...(isLesson && { category: 'Behavioral' }),
    };
    return yield* readQuestionPage(
      { document, url, site },
      { known, categories, isOne: !isLesson },
    );
  },
});
