import type { DetectedQuestion, Detection } from '../../detection';
import { textOf } from '../../lines';
import { none, type Reading, single } from '../../reading';
import { clip, quote, slugOf } from '../../text';
import type { Site } from './define';

/** What an adapter knows of all questions of a page. */
export type Known = Partial<Omit<DetectedQuestion, 'text' | 'competencies'>>;

/** The page that a reading is of. */
export interface Place {
  document: Document;
  url: URL;
  site: Site;
}

/** Why an adapter looked at a page at all. */
export function addressReason({ url, site }: Place): string {
  return `${site.name}, address rule: ${clip(url.pathname, 200)} is the address of a question.`;
}

/** One question, surely behavioral, by these rules ("category rule: …"). */
export function found(place: Place, question: DetectedQuestion, rules: readonly string[]): Reading {
  const { site } = place;
  const reasons = [
    addressReason(place),
    ...rules.map((rule) => `${site.name}, ${rule}`),
    `${site.name}, statement rule: the page asks ${quote(question.text)}.`,
  ];
  return readingOf(place, single(site.id, reasons, question), true);
}

/** No behavioral question, for good: what the page says of itself decides. */
export function refused(place: Place, rule: string): Reading {
  const reasons = [addressReason(place), `${place.site.name}, ${rule}`];
  return readingOf(place, none(place.site.id, reasons), true);
}

/**
 * Questions that were read, whose words have to be judged by the classifier, which is not in the page;
 * those that are not behavioral are dropped there.
 */
export function undecided(
  place: Place,
  questions: readonly DetectedQuestion[],
  rule: string,
): Reading {
  const { site } = place;
  const reasons = [addressReason(place), `${site.name}, ${rule}`];
  return {
    ...readingOf(place, none(site.id, reasons), true, questions),
    needsGeneric: true,
    draft: { questions, known: {} },
  };
}

/**
 * The adapter found no question of its own: the generic reader shall look, and what it finds gets the
 * site's name and what is `known` beside it. A redesign costs metadata, not the question.
 */
export function fallBack(place: Place, known: Known = {}): Reading {
  const { site, document } = place;
  const reasons = [addressReason(place)];
  const isThere = textOf(document.querySelector('h1'), 300) !== '';
  return {
    ...readingOf(place, none(site.id, reasons), isThere),
    needsGeneric: true,
    draft: { questions: [], known },
  };
}

function readingOf(
  { document, url }: Place,
  detection: Detection,
  settled: boolean,
  questions: readonly DetectedQuestion[] = detection.questions,
): Reading {
  const heading = textOf(document.querySelector('h1'), 300);
  const slug = heading ? slugOf(heading) : '';
  const texts = questions.map(({ text }) => text.slice(0, 200));
  return {
    detection,
    settled,
    fingerprint: [heading, ...texts].join('\n').slice(0, 2_000).trim(),
    matchesAddress: slug !== '' && url.pathname.split('/').includes(slug),
  };
}
