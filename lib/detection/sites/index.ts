import { prachub } from './prachub';
import type { SiteAdapter } from './site';

/** All adapters. No two match the same host. */
export const SITES: readonly SiteAdapter[] = [prachub];

/** The adapter of an address's site, if we have one. */
export function siteOf(url: URL): SiteAdapter | undefined {
  return SITES.find((site) => site.matches(url));
}
