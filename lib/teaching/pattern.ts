import { canonicalUrl } from '../vault/canonical-url';
import type { Where } from './rules';

/** The longest pattern that a rule may have. */
export const MAX_PATH = 300;

/** The site of an address as rules name it: its host without `www.`; "" for what is no web page. */
export function hostOf(url: URL): string {
  return canonicalUrl(`${url.protocol}//${url.host}/`) ?? '';
}

/** The site of a rule. */
export function hostOfRule(where: Where): string {
  return where.scope === 'site' ? where.host : (where.url.split(/[/?]/)[0] ?? '');
}

/**
 * A path pattern as it was typed, made whole: `/questions/*` with one `*` for any one segment, and all
 * else as addresses have it (`/mémoire` is `/m%C3%A9moire`). No regular expressions.
 * @returns undefined for what is none
 */
export function parsePath(typed: string): string | undefined {
  const text = typed.trim();
  if (!text.startsWith('/') || text.length > MAX_PATH || /[?#\s]/.test(text)) return undefined;
  const segments = segmentsOf(text);
  // A star beside other letters would be half a wildcard, which nobody can rely on.
  if (segments.some((segment) => segment !== '*' && segment.includes('*'))) return undefined;
  const path = URL.parse(`https://host.invalid/${segments.join('/')}`)?.pathname;
  // Encoded it may have become longer than a rule may be.
  return path !== undefined && path.length <= MAX_PATH ? path : undefined;
}

/** Whether a path is one that the pattern means. */
export function matchesPath(pattern: string, path: string): boolean {
  const [wanted, given] = [segmentsOf(pattern), segmentsOf(path)];
  return (
    wanted.length === given.length &&
    wanted.every((segment, at) => segment === '*' || segment === given[at])
  );
}

/** The pattern of the pages like this one: its last segment, and what looks like a number, are free. */
export function suggestPath(path: string): string {
  const segments = segmentsOf(path);
  const free = (segment: string, at: number) =>
    at === segments.length - 1 || /\d{2}|^\d+$/.test(segment) ? '*' : segment;
  return `/${segments.map(free).join('/')}`;
}

/** How much of a pattern is said outright: the surer of two rules says more. */
function literals(path: string): number {
  return segmentsOf(path).filter((segment) => segment !== '*').length;
}

/** The rule that counts on a page: the page's own, else the most definite, else the newest. */
export function ruleFor<R extends { where: Where }>(rules: readonly R[], url: URL): R | undefined {
  const page = canonicalUrl(url.href);
  const host = hostOf(url);
  if (page === undefined) return undefined;
  let best: R | undefined;
  let sure = -1;
  for (const rule of rules) {
    const { where } = rule;
    if (where.scope === 'page') {
      if (where.url === page) return rule;
    } else if (where.host === host && matchesPath(where.path, url.pathname)) {
      const said = literals(where.path);
      // Rules are kept in the order in which they were made.
      if (said >= sure) [best, sure] = [rule, said];
    }
  }
  return best;
}

function segmentsOf(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '');
}
