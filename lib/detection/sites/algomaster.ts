import { defineSite } from './shared/define';
import { firstOf, labelled } from './shared/labelled';
import { mainOf, readQuestionPage } from './shared/question-page';

/**
 * AlgoMaster. Its behavioral course is told by the address; a chapter is about one question, which its
 * heading is, or about many.
 */
export const algomaster = defineSite({
  id: 'algomaster',
  name: 'AlgoMaster',
  hosts: ['algomaster.io', 'www.algomaster.io'],
  paths: [/^\/learn\/behavioral\/[^/]{1,300}\/?$/],
  *read(document, url, site) {
    const { Difficulty, Level } = labelled(mainOf(document), ['Difficulty', 'Level']);
    const difficulty = firstOf([Difficulty, Level]);
    const known = { category: 'Behavioral', ...(difficulty && { difficulty }) };
    return yield* readQuestionPage({ document, url, site }, { known, isOne: false });
  },
});
