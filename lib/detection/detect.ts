import type { Detection } from './detection';
import { enrich } from './enrich';
import { none, type Reading, safely, settled } from './reading';
import { siteOf } from './sites';
import { runInSlices, runToEnd, type Steps } from './steps';

/** Whether a page at this address could hold a question at all: free of any look at the page. */
export function claims(url: URL): boolean {
  return siteOf(url)?.claims(url) ?? false;
}

/** The steps of a detection, for a driver of one's own; see `detect` and `detectInSlices`. */
export function* readPage(document: Document, url: URL): Steps<Reading> {
  const site = siteOf(url);
  if (!site) return settled(none(undefined, [`No site adapter knows ${url.hostname}.`]));
  if (!site.claims(url)) {
    const reason = `${site.name}, address rule: ${url.pathname} is not the address of a question.`;
    return settled(none(site.id, [reason]));
  }
  return yield* safely(site.id, site.read(document, url));
}

/** What is on a page of a known site. Pure: neither throws on what the page holds nor changes it. */
export function detect(document: Document, url: URL): Detection {
  return enrich(runToEnd(readPage(document, url)).detection);
}

/**
 * The same in slices short enough for a living page, with what a content script needs beside it, and
 * before `enrich`, which is for whoever receives the detection.
 * Rejects only with the reason of an aborted `signal`.
 */
export function detectInSlices(
  document: Document,
  url: URL,
  options: { signal?: AbortSignal } = {},
): Promise<Reading> {
  return runInSlices(readPage(document, url), options.signal);
}
