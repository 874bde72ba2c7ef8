import { matchPatterns } from './hosts';
import { prachub } from './prachub';
import type { SiteAdapter } from './site';

/**
 * All adapters, one a line. No two match the same host. From this list are made: PracHub's static
 * match, the optional host permissions, and the content scripts that are registered at run time.
 */
export const SITES: readonly SiteAdapter[] = [prachub];

/** The adapter of an address's site, if we have one. */
export function siteOf(url: URL): SiteAdapter | undefined {
  return SITES.find((site) => site.matches(url));
}

/** The sites that the user may enable, each with the match patterns that have to be asked for. */
export function optionalSites(): { id: string; name: string; matches: string[] }[] {
  return SITES.filter((site) => site !== prachub).map((site) => ({
    id: site.id,
    name: site.name,
    matches: matchPatterns(site),
  }));
}
