import type { Detector } from '../detection/detector';
import { none, type Reading, settled } from '../detection/reading';
import { tell } from '../messaging/page-client';
import type { PageDetector } from './page-watch';

/**
 * The reader on demand: the generic reader and the classifier are many times larger than a page's
 * script, so the background puts them into a page only when its script has reason to think that there
 * is something to read. Both run in the same isolated world, where one finds the other by this name.
 */
const READER = Symbol.for('sidestory.reader');

type Read = Detector['detectInSlices'];

/** Called by the reader's own script. */
export function provideReader(read: Read): void {
  Reflect.set(globalThis, READER, read);
}

/** A site's detector, which leaves to the reader what its adapter cannot tell. */
export function finishedOnDemand(detector: Detector): PageDetector {
  return {
    claims: detector.claims,
    async detectInSlices(document, url, options) {
      const reading = await detector.detectInSlices(document, url, options);
      return reading.needsGeneric ? readOnDemand(document, url, options) : reading;
    },
  };
}

const readOnDemand: Read = async (document, url, options): Promise<Reading> => {
  if (!findReader()) await tell('page.read', {});
  const read = findReader();
  if (!read) return settled(none('generic', ['The reader could not be loaded into this page.']));
  return read(document, url, options);
};

/** For a page on which the user asked, or a site that the user enabled: every page is read. */
export const ANY_PAGE: PageDetector = {
  claims: (url) => url.protocol === 'http:' || url.protocol === 'https:',
  detectInSlices: readOnDemand,
};

function findReader(): Read | undefined {
  const found: unknown = Reflect.get(globalThis, READER);
  return isRead(found) ? found : undefined;
}

function isRead(value: unknown): value is Read {
  return typeof value === 'function';
}
