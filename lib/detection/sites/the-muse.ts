import { readArticle } from './articles/read';
import { defineSite } from './shared/define';

/**
 * The Muse. Advice on all of working life shares one path, so most articles ask nothing: what the
 * title says decides whether their headings are looked at.
 */
export const theMuse = defineSite({
  id: 'the-muse',
  name: 'The Muse',
  hosts: ['themuse.com', 'www.themuse.com'],
  paths: [/^\/advice\/[^/]{1,300}\/?$/],
  read: (document, url, site) => readArticle({ document, url, site }),
});
