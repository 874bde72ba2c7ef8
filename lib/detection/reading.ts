import type { DetectedQuestion, Detection } from './detection';
import { MAX_QUESTION_LENGTH } from './limits';
import type { Steps } from './steps';
import { clip } from './text';

/** A detection, and what only somebody who watches the page needs to know. */
export interface Reading {
  detection: Detection;
  /**
   * Nothing more is to come: a complete question, or refused for good. False where the address is a
   * question's and its content is not there, is only a title, or contradicts itself: read again when
   * the page has changed.
   */
  settled: boolean;
  /** What the page shows, be it a question or not; empty where the address alone decided. */
  fingerprint: string;
  /** The page's heading, written as an address, is this address. */
  matchesAddress: boolean;
  /**
   * The adapter cannot tell by what a page's script carries: the reader on demand has to finish, which
   * has the generic reader and the classifier. Until then, `detection` is `none`.
   */
  needsGeneric?: true;
  /** For whoever finishes: what the adapter has read, to be judged, and what is known in any case. */
  draft?: { questions: readonly DetectedQuestion[]; known: Partial<DetectedQuestion> };
}

/**
 * Has the content caught up with the address? For in-app navigation, where the address changes first
 * and the old content stays for a moment: `previous` is the last reading under the former address.
 * What still shows the same is the old content, unless its heading is this very address. To be acted
 * on, a reading has to be settled too: after a page that its address alone refused, nothing is known. A caller who
 * waits should stop after some seconds: the same question may have two addresses.
 */
export function hasCaughtUp(reading: Reading, previous: Reading | undefined): boolean {
  return (
    reading.matchesAddress || !previous?.fingerprint || reading.fingerprint !== previous.fingerprint
  );
}

/** No question, and why. */
export function none(site: string | undefined, reasons: readonly string[]): Detection {
  return { kind: 'none', ...(site && { site }), reasons: bounded(reasons), questions: [] };
}

/** A page about one question; declined, with that reason, where the question is over-long. */
export function single(
  site: string,
  reasons: readonly string[],
  question: DetectedQuestion,
): Detection {
  return question.text.length > MAX_QUESTION_LENGTH
    ? none(site, [...reasons, TOO_LONG])
    : { kind: 'single', site, reasons: bounded(reasons), questions: [question] };
}

// Written out: formatting the number takes up to 20 ms, and this is loaded into every page of the site.
export const TOO_LONG = 'The question is longer than 5,000 characters, so it was declined.';

function bounded(reasons: readonly string[]): string[] {
  return reasons.slice(0, 20).map((reason) => clip(reason, 2_000));
}

/** A reading of what no later change of the page would alter. */
export function settled(detection: Detection): Reading {
  return { detection, settled: true, fingerprint: '', matchesAddress: false };
}

/** `steps`, with whatever a hostile page makes them throw turned into a reading that says so. */
export function* safely(site: string, steps: Steps<Reading>): Steps<Reading> {
  try {
    return yield* steps;
  } catch {
    return settled(none(site, ['The page could not be read: its structure is damaged.']));
  }
}
