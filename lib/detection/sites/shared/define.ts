import type { Reading } from '../../reading';
import type { Steps } from '../../steps';
import { matchesHost } from '../hosts';
import type { SiteAdapter } from '../site';

/** The part of an adapter that readings are signed with. */
export type Site = Pick<SiteAdapter, 'id' | 'name'>;

interface Definition extends Site {
  hosts: readonly string[];
  /** Paths of pages that can be about a question; anchored by whoever writes them. */
  paths: readonly RegExp[];
  read(document: Document, url: URL, site: Site): Steps<Reading>;
}

/** An adapter from its hosts, its paths and its way to read. */
export function defineSite({ id, name, hosts, paths, read }: Definition): SiteAdapter {
  const site: Site = { id, name };
  const matches = (url: URL) =>
    /^https?:$/.test(url.protocol) && hosts.some((host) => matchesHost(host, url.hostname));
  return {
    ...site,
    hosts,
    matches,
    claims: (url) => matches(url) && paths.some((path) => path.test(url.pathname)),
    read: (document, url) => read(document, url, site),
  };
}
