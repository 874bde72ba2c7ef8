import type { PageDetector } from './page-watch';

/**
 * What the user has taught of a site's pages goes before what a page's script can read by itself. Its
 * script (taught-script.ts) is in a page only where there are rules, and may come later than the page's
 * own, which asks for it here by name each time: both share one isolated world.
 */
const TAUGHT = Symbol.for('sidestory.taught');

/** Gives a detector that goes by the rules, where there are any, and else by the one handed in. */
type ByRules = (detector: PageDetector) => PageDetector;

/** Called by the script of the rules. */
export function provideTaught(byRules: ByRules): void {
  Reflect.set(globalThis, TAUGHT, byRules);
}

/** A page's detector, before which go the user's own rules. */
export function taughtFirst(detector: PageDetector): PageDetector {
  const now = () => {
    const byRules: unknown = Reflect.get(globalThis, TAUGHT);
    return isByRules(byRules) ? byRules(detector) : detector;
  };
  return {
    claims: (url) => now().claims(url),
    detectInSlices: (...page) => now().detectInSlices(...page),
  };
}

function isByRules(value: unknown): value is ByRules {
  return typeof value === 'function';
}
