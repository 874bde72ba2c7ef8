import { none, type Reading, safely, settled } from './reading';
import type { SiteAdapter } from './sites/site';
import { runInSlices, type Steps } from './steps';

/** What a script in a page needs of detection. */
export interface Detector {
  /** Whether a page at this address could hold a question at all: free of any look at the page. */
  claims(url: URL): boolean;
  /** The steps of a detection, for a driver of one's own. */
  readPage(document: Document, url: URL): Steps<Reading>;
  /**
   * The same in slices short enough for a living page, before `enrich`, which is for whoever receives
   * the detection. Rejects only with the reason of an aborted `signal`.
   */
  detectInSlices(
    document: Document,
    url: URL,
    options?: { signal?: AbortSignal },
  ): Promise<Reading>;
}

/**
 * Detection by these adapters alone: a site's own content script carries one, so that no page pays for
 * the other sites.
 */
export function createDetector(sites: readonly SiteAdapter[]): Detector {
  const siteOf = (url: URL) => sites.find((site) => site.matches(url));

  function* readPage(document: Document, url: URL): Steps<Reading> {
    const site = siteOf(url);
    if (!site) return settled(none(undefined, [`No site adapter knows ${url.hostname}.`]));
    if (!site.claims(url)) {
      const reason = `${site.name}, address rule: ${url.pathname} is not the address of a question.`;
      return settled(none(site.id, [reason]));
    }
    return yield* safely(site.id, site.read(document, url));
  }

  return {
    claims: (url) => siteOf(url)?.claims(url) ?? false,
    readPage,
    detectInSlices: (document, url, { signal } = {}) =>
      runInSlices(readPage(document, url), signal),
  };
}
