/**
 * A host as an adapter lists it: `prachub.com` is that host alone, `*.glassdoor.com` also all hosts
 * under it. Always compared by whole labels: `x.com` is also the end of `dropbox.com`.
 */
export function matchesHost(listed: string, hostname: string): boolean {
  if (!listed.startsWith('*.')) return hostname === listed;
  const base = listed.slice(2);
  return hostname === base || hostname.endsWith(`.${base}`);
}

/** The browser's match patterns for an adapter's hosts: all paths, http too. */
export function matchPatterns(site: { hosts: readonly string[] }): string[] {
  return site.hosts.map((host) => `*://${host}/*`);
}
