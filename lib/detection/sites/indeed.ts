import { readArticle } from './articles/read';
import { defineSite } from './shared/define';

/**
 * Indeed's career advice, in the editions that are written in English. Only the part on interviewing:
 * articles about one question, lists of questions, and advice that asks nothing.
 */
export const indeed = defineSite({
  id: 'indeed',
  name: 'Indeed',
  hosts: ['', 'www.', 'uk.', 'ca.', 'au.', 'in.'].map((edition) => `${edition}indeed.com`),
  paths: [/^\/career-advice\/interviewing\/[^/]{1,300}\/?$/],
  read: (document, url, site) => readArticle({ document, url, site }),
});
