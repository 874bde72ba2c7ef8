import { JSDOM, VirtualConsole } from 'jsdom';
import type { Detection } from '../../../lib/detection/detection';
import { detectOnRequest } from '../../../lib/detection/generic';
import type { SamplePage } from '../../pages/generic/page';

// One parser for all pages: no scripts run, and there is no window to put them in.
const parser = new new JSDOM('', { virtualConsole: new VirtualConsole() }).window.DOMParser();

export function parse(html: string): Document {
  return parser.parseFromString(html, 'text/html');
}

export interface Figures {
  pages: number;
  /** `expected → found`, with how often. */
  confusion: Record<string, number>;
  kindRight: number;
  falseAlarms: number;
  textExact: number;
  /** Of the questions that lists have, those found; of those found, the ones that are not. */
  recall: number;
  wrong: number;
  misses: string[];
}

/** How right the reader is on a set of pages. */
export function figuresOf(pages: readonly SamplePage[]): Figures {
  const confusion: Record<string, number> = {};
  const misses: string[] = [];
  const count = { right: 0, none: 0, alarms: 0, single: 0, exact: 0, due: 0, found: 0, hits: 0 };
  for (const { name, url, html, expected } of pages) {
    const detection: Detection = detectOnRequest(parse(html), new URL(url));
    const texts = detection.questions.map(({ text }) => text);
    const key = `${expected.kind} → ${detection.kind}`;
    confusion[key] = (confusion[key] ?? 0) + 1;
    const isRight = detection.kind === expected.kind;
    if (isRight) count.right += 1;
    if (expected.kind === 'none') {
      count.none += 1;
      if (!isRight) count.alarms += 1;
    }
    const due = expected.kind === 'list' ? expected.texts : [];
    if (expected.kind === 'single') {
      count.single += 1;
      if (isRight && texts[0] === expected.text) count.exact += 1;
    }
    count.due += due.length;
    if (expected.kind === 'list') {
      count.found += texts.length;
      count.hits += texts.filter((text) => due.includes(text)).length;
    }
    const wanted = expected.kind === 'single' ? [expected.text] : due;
    if (!isRight || JSON.stringify(texts) !== JSON.stringify(wanted)) {
      misses.push(`${name}: ${key} ${JSON.stringify(texts.slice(0, 8))} ${detection.reasons[0]}`);
    }
  }
  return {
    pages: pages.length,
    confusion,
    kindRight: ratio(count.right, pages.length),
    falseAlarms: ratio(count.alarms, count.none),
    textExact: ratio(count.exact, count.single),
    recall: ratio(count.hits, count.due),
    wrong: ratio(count.found - count.hits, count.found),
    misses,
  };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 1_000) / 1_000;
}
