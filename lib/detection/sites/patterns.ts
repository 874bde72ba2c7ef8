import { matchesHost } from './hosts';

/**
 * The browsers' match patterns as sets of addresses. The user may grant more or less than was asked for
 * (in the browsers' own pages: all sites, or one host of several), so what a grant is good for is told by
 * what it covers, never by how it is written. Paths are left out: a grant is one of whole hosts.
 */
interface Pattern {
  scheme: string;
  host: string;
}

function parse(pattern: string): Pattern | undefined {
  if (pattern === '<all_urls>') return { scheme: '*', host: '*' };
  const [, scheme, host] = /^(\*|https?):\/\/([^/]+)\//.exec(pattern) ?? [];
  return scheme === undefined || host === undefined ? undefined : { scheme, host };
}

/** The host of a pattern, as it writes it: `*` where it is every host. */
export function hostOf(pattern: string): string | undefined {
  return parse(pattern)?.host;
}

/** Whether every address of `narrow` is one of `wide`. */
export function covers(wide: string, narrow: string): boolean {
  const [outer, inner] = [parse(wide), parse(narrow)];
  if (!outer || !inner) return false;
  const scheme = outer.scheme === '*' || outer.scheme === inner.scheme;
  return scheme && coversHost(outer.host, inner.host);
}

/** The pattern of the addresses that are in both, if there are any. */
export function shared(one: string, other: string): string | undefined {
  const [a, b] = [parse(one), parse(other)];
  if (!a || !b) return undefined;
  const scheme = a.scheme === '*' ? b.scheme : a.scheme;
  if (b.scheme !== '*' && b.scheme !== scheme) return undefined;
  if (coversHost(a.host, b.host)) return `${scheme}://${b.host}/*`;
  return coversHost(b.host, a.host) ? `${scheme}://${a.host}/*` : undefined;
}

function coversHost(wide: string, narrow: string): boolean {
  return wide === '*' || wide === narrow || matchesHost(wide, narrow);
}
