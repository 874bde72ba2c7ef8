import type { DetectedQuestion, Detection } from './detection';
import { createDetector } from './detector';
import { MAX_QUESTION_LENGTH } from './limits';
import { none, type Reading, safely } from './reading';
import { SITES, siteOf } from './sites';
import type { SiteAdapter } from './sites/site';
import type { Steps } from './steps';
import { quote } from './text';

/**
 * Detection by all adapters, with the generic reader and a judge of words behind them. On demand only:
 * no content script carries this.
 */

/** What adapters lean on where their own rules end. */
export interface Support {
  /** Reads any page. */
  read(document: Document, url: URL): Steps<Reading>;
  /** Is this sentence a behavioral question? */
  asks(sentence: string): boolean;
  /** Is it one among others that are? */
  asksAmong(sentence: string): boolean;
}

const all = createDetector(SITES);

/** Reads a page by its site's adapter, and by the generic reader where that has none or cannot tell. */
export function* readWith(support: Support, document: Document, url: URL): Steps<Reading> {
  const site = siteOf(url);
  if (!site?.claims(url)) return yield* safely('generic', support.read(document, url));
  const reading = yield* all.readPage(document, url);
  if (!reading.needsGeneric) return reading;
  const judged = judge(site, reading, support);
  return judged ?? (yield* complete(site, reading, safely(site.id, support.read(document, url))));
}

/** Keeps what is behavioral of the questions that an adapter has read; nothing where it read none. */
function judge(
  site: SiteAdapter,
  reading: Reading,
  { asks, asksAmong }: Support,
): Reading | undefined {
  const drafted = reading.draft?.questions ?? [];
  if (drafted.length === 0) return undefined;
  const read = drafted.filter(({ text }) => text.length <= MAX_QUESTION_LENGTH);
  const sure = new Set(read.filter(({ text }) => isAsked(text, asks)));
  const isList = sure.size > 2 && sure.size * 2 >= read.length;
  const questions = read
    .filter((one) => sure.has(one) || (isList && asksAmong(one.text)))
    .slice(0, 200);
  const [first] = questions;
  const { reasons } = reading.detection;
  if (!first) {
    const reason = `${site.name}, wording rule: ${quote(drafted[0]?.text ?? '')} is not worded as a behavioral question.`;
    return finished(reading, none(site.id, [...reasons, reason]));
  }
  const reason = `${site.name}, wording rule: ${quote(first.text)} is worded as a behavioral question.`;
  return finished(reading, detectionOf(site, [...reasons, reason], questions));
}

/** A long statement is behavioral when one of its sentences is. */
function isAsked(text: string, asks: Support['asks']): boolean {
  return (
    asks(text) || text.split(/(?<=[.?!。？！])\s?/).some((part) => part !== text && asks(part))
  );
}

/** The generic reader's detection, under the site's name and with what its adapter knows. */
function* complete(site: SiteAdapter, reading: Reading, generic: Steps<Reading>): Steps<Reading> {
  const { detection, settled } = yield* generic;
  const reasons = [...reading.detection.reasons, ...detection.reasons];
  const { title, context, ...shared } = reading.draft?.known ?? {};
  const ofOne = { ...(title && { title }), ...(context && { context }) };
  const isOne = detection.kind === 'single';
  const questions = detection.questions.map((question) => ({
    ...shared,
    ...(isOne && title !== question.text && ofOne),
    ...question,
  }));
  return {
    ...finished(reading, { ...detection, site: site.id, reasons: reasons.slice(0, 20), questions }),
    settled,
  };
}

function finished(reading: Reading, detection: Detection): Reading {
  const { needsGeneric: _needs, draft: _draft, ...rest } = reading;
  return { ...rest, detection };
}

function detectionOf(
  site: SiteAdapter,
  reasons: string[],
  questions: DetectedQuestion[],
): Detection {
  const kind = questions.length === 1 ? 'single' : 'list';
  return { kind, site: site.id, reasons: reasons.slice(0, 20), questions };
}
