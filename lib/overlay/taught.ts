import { none, type Reading, settled } from '../detection/reading';
import type { PageDetector } from './page-watch';

/**
 * What the user has taught of a site's pages. Its script (taught-script.ts) is in a page only where
 * there are rules; a page's own script asks for it here by name, since both share one isolated world.
 */
export interface Taught {
  /** Whether a rule is about this address, as far as is known by now. */
  claims(url: URL): boolean;
  /** Reads by the rule there is, else as `plain` does. */
  read(document: Document, url: URL, plain: () => Promise<Reading>): Promise<Reading>;
}

const TAUGHT = Symbol.for('sidestory.taught');

/** Called by the script of the rules. */
export function provideTaught(taught: Taught): void {
  Reflect.set(globalThis, TAUGHT, taught);
}

/** A page's detector, before which go the user's own rules. */
export function taughtFirst(detector: PageDetector): PageDetector {
  return {
    claims: (url) => findTaught()?.claims(url) || detector.claims(url),
    detectInSlices(document, url, options) {
      const plain = async () =>
        detector.claims(url)
          ? detector.detectInSlices(document, url, options)
          : settled(none(undefined, []));
      return findTaught()?.read(document, url, plain) ?? plain();
    },
  };
}

function findTaught(): Taught | undefined {
  const found: unknown = Reflect.get(globalThis, TAUGHT);
  return isTaught(found) ? found : undefined;
}

function isTaught(value: unknown): value is Taught {
  return typeof value === 'object' && value !== null;
}
