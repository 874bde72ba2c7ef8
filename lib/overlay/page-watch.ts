import type { Detector } from '../detection/detector';
import { hasCaughtUp, type Reading } from '../detection/reading';
import { HOST_NAME } from './host';
import { onNavigation } from './navigation';

/** The part of a detector that watching needs. */
export type PageDetector = Pick<Detector, 'claims' | 'detectInSlices'>;

/** Pause after a change of the page before it is read, in milliseconds, while a question is awaited. */
const SETTLE_MS = 250;
/** The same once a question is shown: corrections are rare. */
const SETTLED_MS = 1_000;
/** A page may change without end: after so many readings while a question is awaited … */
const PATIENT_READINGS = 6;
/** … or the first one of a correction each pause is twice the last … */
const PATIENT_CORRECTIONS = 1;
/** … up to this many milliseconds, so that not a hundredth of the page's time is taken. */
const LONGEST_PAUSE_MS = 10_000;
/** So often may the generic reader find nothing at an address, ever more seldom, before that is believed. */
const REFUSALS = 6;
/** After so long without a change, in milliseconds, the page has come to rest, and is as good as new. */
const REST_MS = 2_000;
/** How long a question waits for the rest of what the page says of it, in milliseconds. */
const COMPLETE_MS = 1_500;
/** How long after a change of address the old content may stay before it is believed. */
const CATCH_UP_MS = 4_000;

/**
 * Watches a page for the question it asks: now, when content comes late, and when in-app navigation
 * changes the address. Nothing polls: navigation is heard from the Navigation API, late content from
 * a MutationObserver that is there only while it can matter, and a page refused by its address costs
 * no look at the page.
 */
export function watchPage(parts: {
  /** What this script can read: its site, or any page. */
  detector: PageDetector;
  signal: AbortSignal;
  onQuestion(reading: Reading): void;
  onNone(): void;
}): { look(): void; again(): void } {
  const { detector, signal } = parts;
  let address = '';
  let readings = 0;
  let refusals = 0;
  let changedAt = 0;
  let shown: string | undefined;
  let before: Reading | undefined;
  let last: Reading | undefined;
  let catchUpUntil = 0;
  let completeUntil = 0;
  let observer: MutationObserver | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let timerAt = 0;
  let reading: AbortController | undefined;

  function unobserve(): void {
    observer?.disconnect();
    observer = undefined;
    clearTimeout(timer);
    timer = undefined;
  }

  function observe(): void {
    if (observer) return;
    observer = new MutationObserver((changes) => {
      if (changes.every(isOwn)) return;
      const now = Date.now();
      if (now - changedAt > REST_MS) readings = 0;
      changedAt = now;
      const [pause, patient] =
        shown === undefined
          ? [SETTLE_MS * 2 ** refusals, PATIENT_READINGS]
          : [SETTLED_MS, PATIENT_CORRECTIONS];
      later(Math.min(pause * 2 ** Math.max(0, readings - patient), LONGEST_PAUSE_MS));
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
  }

  /** Reads again in `ms`, or sooner where that was asked for; changes meanwhile do not put it off. */
  function later(ms: number): void {
    const at = Date.now() + ms;
    if (timer !== undefined && timerAt <= at) return;
    clearTimeout(timer);
    timerAt = at;
    timer = setTimeout(() => {
      timer = undefined;
      whenIdle(() => void look());
    }, ms);
  }

  function report(found: Reading): void {
    const { kind, questions } = found.detection;
    if (kind === 'none' || questions.length === 0) {
      leave();
      return;
    }
    const key = JSON.stringify(questions);
    if (key === shown) return;
    if (shown === undefined) readings = 0;
    shown = key;
    parts.onQuestion(found);
  }

  function leave(): void {
    if (shown === undefined) return;
    shown = undefined;
    parts.onNone();
  }

  async function look(): Promise<void> {
    if (signal.aborted) return;
    // Also where nothing is read now: what is being read belongs to a former address by then.
    reading?.abort(new DOMException('Read again', 'AbortError'));
    const url = new URL(location.href);
    if (url.href !== address) arrive(url);
    if (!detector.claims(url)) {
      unobserve();
      leave();
      return;
    }
    const attempt = new AbortController();
    reading = attempt;
    readings += 1;
    let found: Reading;
    try {
      found = await detector.detectInSlices(document, url, { signal: attempt.signal });
    } catch {
      // Where the reader could not be put in, the next change is a new chance, some times.
      if (attempt.signal.aborted) return;
      if (++refusals < REFUSALS) observe();
      else unobserve();
      return;
    }
    if (attempt.signal.aborted || signal.aborted || location.href !== address) return;
    last = found;
    const waiting = Date.now() < catchUpUntil;
    if (!hasCaughtUp(found, before) && waiting) {
      observe();
      later(catchUpUntil - Date.now());
      return;
    }
    if (isIncomplete(found)) {
      observe();
      later(SETTLE_MS);
      return;
    }
    report(found);
    // A page refused for good is let alone; one that may still change is watched. The generic reader
    // knows no page's frame from its content, which may come later: it is asked some times.
    const { kind, site } = found.detection;
    const refused = found.settled && kind === 'none' && !waiting;
    if (refused && (site !== 'generic' || ++refusals >= REFUSALS)) unobserve();
    else observe();
    if (waiting) later(catchUpUntil - Date.now());
  }

  /** A question without the rest of its page; given some time before it is shown as it is. */
  function isIncomplete({ detection, settled }: Reading): boolean {
    if (settled || detection.kind !== 'single' || shown !== undefined) return false;
    if (completeUntil === 0) completeUntil = Date.now() + COMPLETE_MS;
    return Date.now() < completeUntil;
  }

  /** A new address: what was read belongs to the former one. */
  function arrive(url: URL): void {
    // This script may come into the page after the first in-app navigation: overlay/gate.ts.
    const former = address || loadedAddress();
    if (former !== '' && pageOf(former) !== pageOf(url.href)) {
      // What stood here before a page that is not read has gone by now.
      if (Date.now() > catchUpUntil && !detector.claims(new URL(former))) last = undefined;
      before = last;
      readings = refusals = 0;
      catchUpUntil = Date.now() + CATCH_UP_MS;
      completeUntil = 0;
      leave();
    }
    address = url.href;
  }

  const navigated = () => {
    if (location.href !== address) void look();
  };
  onNavigation(signal, navigated);
  signal.addEventListener('abort', () => {
    unobserve();
    reading?.abort();
  });
  void look();

  const lookAnew = () => {
    readings = refusals = 0;
    void look();
  };
  return {
    /** Reads again; a question that is shown already is not reported again. */
    look: lookAnew,
    again() {
      shown = undefined;
      lookAnew();
    },
  };
}

/** Whether a change is only our own element coming or going. */
function isOwn({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (target !== document.documentElement) return false;
  return [...addedNodes, ...removedNodes].every(
    (node) => node.nodeName.toLowerCase() === HOST_NAME,
  );
}

/** An address without what never changes the page. */
function pageOf(href: string): string {
  const { origin, pathname } = new URL(href);
  return origin + pathname;
}

/** The address under which the page was loaded: another one since came by in-app navigation. */
function loadedAddress(): string {
  return performance.getEntriesByType('navigation')[0]?.name ?? '';
}

function whenIdle(task: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(task, { timeout: 500 });
  else setTimeout(task);
}
