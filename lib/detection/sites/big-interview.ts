import { readArticle } from './articles/read';
import { defineSite } from './shared/define';
import type { SiteAdapter } from './site';

const RESOURCES = 'resources.biginterview.com';
const BLOG = /^\/blog\/[^/]{1,300}\/?$/;
/** On the resources' host, articles stand below their topic; archives are no articles. */
const TOPIC =
  /^\/(?!(?:category|tag|author|page|feed|wp-[^/]{1,20})\/)[^/]{1,100}\/[^/]{1,300}\/?$/;

const articles = defineSite({
  id: 'big-interview',
  name: 'Big Interview',
  hosts: ['biginterview.com', 'www.biginterview.com', RESOURCES],
  paths: [BLOG, TOPIC],
  read: (document, url, site) => readArticle({ document, url, site }),
});

/** Big Interview's blog, on its own host and on that of its resources. */
export const bigInterview: SiteAdapter = {
  ...articles,
  claims: (url) => articles.claims(url) && (url.hostname === RESOURCES || BLOG.test(url.pathname)),
};
