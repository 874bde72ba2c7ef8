import { originsOfHost, withoutWww } from '../../lib/detection/origins';
import { optionalSites, siteOf } from '../../lib/detection/sites';
import { hostOf } from '../../lib/detection/sites/patterns';
import { HOME_MATCHES } from '../../lib/manifest';

/**
 * What has to be asked for a site that was typed, with or without the rest of an address: all of a site
 * that we know, else the host with and without `www.`.
 * @returns undefined for what is no site
 */
export function originsOf(typed: string): string[] | undefined {
  const text = typed.trim();
  const url = URL.parse(/^https?:\/\//.test(text) ? text : `https://${text}`);
  const host = (url?.hostname ?? '').replace(/\.$/, '');
  if (!url || !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host)) return undefined;
  const known = siteOf(new URL(`https://${host}/`));
  if (known) {
    const listed = optionalSites().find(({ id }) => id === known.id);
    return listed ? listed.matches : [...HOME_MATCHES];
  }
  return originsOfHost(host);
}

/**
 * Granted origins of sites that we do not know: those of one site together, under its name. All sites are
 * asked for nowhere; the browser's own pages can give them.
 */
export function bySite(origins: readonly string[]): { name: string; origins: string[] }[] {
  const sites = new Map<string, string[]>();
  for (const origin of origins) {
    const host = hostOf(origin) ?? origin;
    const name = host === '*' ? 'All sites' : withoutWww(host);
    sites.set(name, [...(sites.get(name) ?? []), origin]);
  }
  return [...sites].map(([name, own]) => ({ name, origins: own }));
}
