import type { Detection } from './detection';
import { createDetector } from './detector';
import { enrich } from './enrich';
import { prachub } from './sites/prachub';
import { runToEnd } from './steps';

/**
 * Detection as PracHub's content script carries it: that adapter and no other. All sites together are
 * in registry.ts.
 */
export const { claims, readPage, detectInSlices } = createDetector([prachub]);

/** What is on a page of PracHub. Pure: neither throws on what the page holds nor changes it. */
export function detect(document: Document, url: URL): Detection {
  return enrich(runToEnd(readPage(document, url)).detection);
}
