import type { Reading } from '../reading';
import type { Steps } from '../steps';

/** The knowledge of one site. docs/SITES.md tells how to write one. */
export interface SiteAdapter {
  /** What `Detection.site` says. */
  id: string;
  /** The site's name, as reasons write it. */
  name: string;
  /** Its hosts, from which match patterns are made: `site.com` alone, or `*.site.com` with all under it. */
  hosts: readonly string[];
  /** Is this a page of the site? Compares whole hosts, never parts of them. */
  matches(url: URL): boolean;
  /** Is this, by its address alone, a page about a question? Decided before anything is read. */
  claims(url: URL): boolean;
  /**
   * Reads a claimed page. Never throws on what a page holds, never changes it. Where it cannot tell,
   * it says `needsGeneric`: it runs in the page, where neither generic reader nor classifier is.
   */
  read(document: Document, url: URL): Steps<Reading>;
}
