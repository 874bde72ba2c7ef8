import { algomaster } from './algomaster';
import { ambitionbox } from './ambitionbox';
import { bigInterview } from './big-interview';
import { exponent } from './exponent';
import { finalRound } from './final-round';
import { glassdoor } from './glassdoor';
import { helloInterview } from './hello-interview';
import { matchPatterns } from './hosts';
import { igotanoffer } from './igotanoffer';
import { indeed } from './indeed';
import { interviewQuery } from './interview-query';
import { leetcode } from './leetcode';
import { onePointThreeAcres } from './one-point-three-acres';
import { prachub } from './prachub';
import { prepfully } from './prepfully';
import { reddit } from './reddit';
import type { SiteAdapter } from './site';
import { theMuse } from './the-muse';
import { workplace } from './workplace';

/**
 * All adapters, one a line. No two match the same host. From this list are made, at run time: what the
 * options and the panel ask for, and the content scripts that are registered. The manifest is written by
 * hand (lib/manifest.ts): a test holds that its static match is PracHub's hosts, and what is asked for
 * lies within its optional hosts, which are all.
 */
export const SITES: readonly SiteAdapter[] = [
  prachub,
  algomaster,
  ambitionbox,
  bigInterview,
  exponent,
  finalRound,
  glassdoor,
  helloInterview,
  igotanoffer,
  indeed,
  interviewQuery,
  leetcode,
  onePointThreeAcres,
  prepfully,
  reddit,
  theMuse,
  workplace,
];

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
