import * as v from 'valibot';
import { none, type Reading, settled } from '../detection/reading';
import { runInSlices } from '../detection/steps';
import { ask, tell } from '../messaging/page-client';
import { isOrphaned } from '../messaging/send';
import { type PageRule, pageRulesSchema } from '../teaching/page-rules';
import { ruleFor } from '../teaching/pattern';
import { readTaught } from '../teaching/read';
import { matched, missed, quiet } from '../teaching/reading';
import { canonicalUrl } from '../vault/canonical-url';
import { onNavigation } from './navigation';
import { provideTaught } from './taught';

/** How long what was taught may take to appear before it counts as missing, in milliseconds. */
const LATE_MS = 4_000;

const RUNNING = Symbol.for('sidestory.taught.running');

/**
 * Runs in the pages of a site for which the user has made rules, before the page's own script, which
 * then reads by them. Put in again, it asks anew which rules there are.
 */
export function startTaught(): void {
  const running: unknown = Reflect.get(globalThis, RUNNING);
  if (typeof running === 'function' && running() === true) return;
  const ending = new AbortController();
  const outcomes = createOutcomes();
  let rules: PageRule[] | undefined;
  let asked = 0;
  let asking = learn();

  async function learn(): Promise<void> {
    // Until the answer comes, any page may have a rule: the former ones may be gone.
    rules = undefined;
    const mine = ++asked;
    const told = await ask('page.rules', {})
      .then((reply) => v.parse(pageRulesSchema, reply))
      .catch(() => []);
    // What was asked for before a change says nothing after it.
    if (mine !== asked) return;
    rules = told;
    look();
  }

  /** Has the page's own script put in where only a rule speaks for the address. */
  function look(): void {
    const url = new URL(location.href);
    const rule = rules && ruleFor(rules, url);
    outcomes.arrive(rule?.id, url);
    if (!rule) return;
    tell('page.claimed', {}).catch(() => isOrphaned() && ending.abort());
  }

  async function read(
    document: Document,
    url: URL,
    plain: () => Promise<Reading>,
  ): Promise<Reading> {
    while (!rules) await asking;
    const rule = ruleFor(rules, url);
    const page = outcomes.arrive(rule?.id, url);
    if (!rule) return plain();
    const { what } = rule;
    if (what.says === 'nothing') {
      outcomes.found(rule.id, page);
      return quiet(rule);
    }
    const text = await runInSlices(readTaught(document, what));
    if (text === undefined) return missed(rule, await plain(), outcomes.missing(rule.id, page));
    outcomes.found(rule.id, page);
    return matched(rule, text, await plain());
  }

  Reflect.set(globalThis, RUNNING, () => {
    if (isOrphaned()) return false;
    asking = learn();
    return true;
  });
  provideTaught((detector) => ({
    // Until it is known which rules there are, any page may have one.
    claims: (url) => rules === undefined || !!ruleFor(rules, url) || detector.claims(url),
    detectInSlices: (document, url, options) =>
      read(document, url, async () =>
        detector.claims(url)
          ? detector.detectInSlices(document, url, options)
          : settled(none(undefined, [])),
      ),
  }));
  onNavigation(ending.signal, look);
}

/** Tells the background what became of a rule on a page: once each, and a miss only once it stands. */
function createOutcomes() {
  let page = '';
  let since = 0;
  let told: boolean | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function report(id: string, found: boolean): void {
    if (told === found) return;
    told = found;
    void tell('page.rule', { id, found }).catch(() => {});
  }

  return {
    /** What was noted of another page, or of another rule, stands no more. Gives the name of this page. */
    arrive(id: string | undefined, { href }: URL): string {
      const next = `${id} ${canonicalUrl(href)}`;
      if (page !== next) {
        page = next;
        since = 0;
        told = undefined;
        clearTimeout(timer);
      }
      return page;
    },

    found(id: string, on: string): void {
      if (page !== on) return;
      clearTimeout(timer);
      since = 0;
      report(id, true);
    },

    /** Gives whether it has been missing for long enough to be given up. */
    missing(id: string, on: string): boolean {
      // The page may have been left while it was read.
      if (page !== on) return false;
      if (since === 0) {
        since = Date.now();
        timer = setTimeout(() => report(id, false), LATE_MS);
      }
      return Date.now() - since >= LATE_MS;
    },
  };
}
