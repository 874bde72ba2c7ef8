import { readdirSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { featuresOf, type PageFeature } from '../../lib/detection/generic/kind/features';
import { readUnrefused } from '../../lib/detection/generic/read';
import { runToEnd } from '../../lib/detection/steps';
import { pagesIn } from './lines';
import { roundsOfPages } from './rounds';

/** A page as the kind of pages is learned from it. */
export interface SeenPage {
  /** The pages of one writer's sitting are judged by what was learned from the others. */
  group: string;
  name: string;
  /** Does it ask a candidate something? */
  asks: boolean;
  /** Empty where the reader would ask nothing. */
  features: readonly PageFeature[];
  /** The first words of what it would ask. */
  would: string;
}

interface RawPage {
  group: string;
  name: string;
  url: string;
  html: string;
  asks: boolean;
}

// One parser for all pages: no scripts run, and there is no window to put them in.
const parser = new new JSDOM('', { virtualConsole: new VirtualConsole() }).window.DOMParser();
const parse = (html: string) => parser.parseFromString(html, 'text/html');

/** How many pages of a sitting are one group at most. */
const GROUP = 12;

/** The pages written for training alone: `seen/*.jsonl`, in the order of the files' names. */
function* written(): Generator<RawPage> {
  const folder = new URL('./seen/', import.meta.url);
  for (const file of readdirSync(folder).sort()) {
    for (const [at, { id, url, html, kind }] of pagesIn(new URL(file, folder)).entries()) {
      const group = `${file} ${Math.floor(at / GROUP)}`;
      yield { group, name: id, url, html, asks: kind !== 'none' };
    }
  }
}

function* raw(): Generator<RawPage> {
  for (const [round, pages] of Object.entries(roundsOfPages())) {
    const isLong = pages.length > 100;
    for (const [at, { name, url, html, expected }] of pages.entries()) {
      const group = isLong ? `${round} ${Math.floor(at / GROUP)}` : round;
      yield { group, name, url, html, asks: expected.kind !== 'none' };
    }
  }
  yield* written();
}

/** All pages, as the reader sees them now. */
export function pagesSeen(): SeenPage[] {
  return [...raw()].map(seen);
}

/** One page, as the reader sees it. */
export function seen({ group, name, url, html, asks }: RawPage): SeenPage {
  const { reading, sight } = runToEnd(readUnrefused(parse(html), new URL(url)));
  return {
    group,
    name,
    asks,
    features: sight ? featuresOf(sight) : [],
    would: (reading.detection.questions[0]?.text ?? '').slice(0, 70),
  };
}
