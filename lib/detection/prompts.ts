import type { Prompt } from './detection';
import { type Line, textOf } from './lines';
import { clip } from './text';

const NUMBERED = /^\(?\d{1,2}[.):]\s?(?=\S)/;
const BULLET = /^[-–—•*·]\s?(?=\S)/;

interface Point {
  title: string;
  asks: string[];
}

/**
 * The points an answer has to cover, with what each asks: the outer items of a list, else numbered
 * lines or headings, else the terms of a definition list; what follows each, up to the next, are its
 * asks. Order and number of points are the page's.
 */
export function readPrompts(all: readonly Line[]): Prompt[] {
  const points: Point[] = [];
  const isPoint = pointTest(all);
  let item: Element | undefined;
  for (const line of all) {
    const bare = line.text.replace(NUMBERED, '').replace(BULLET, '');
    if (isPoint(line) && !(line.item && line.item === item)) {
      points.push(split(bare, line));
      item = line.item;
    } else if (points.length > 0 && (line.depth > 0 || !item)) {
      points.at(-1)?.asks.push(bare);
    }
    if (points.length === 24) break;
  }
  return points.map(({ title, asks }) => ({
    title: clip(title, 300),
    asks: asks.slice(0, 20).map((ask) => clip(ask, 2_000)),
  }));
}

function pointTest(all: readonly Line[]): (line: Line) => boolean {
  if (all.some((line) => NUMBERED.test(line.text) && line.depth === 0)) {
    return (line) => NUMBERED.test(line.text) && line.depth === 0;
  }
  if (all.some((line) => line.heading > 0)) return (line) => line.heading > 0;
  if (all.some((line) => line.depth > 0)) return (line) => line.depth === 1;
  return (line) => line.tag === 'dt';
}

/** "**Goal.** Why did it matter?" and "Goal: why did it matter?" are a title and an ask in one line. */
function split(text: string, line: Line): Point {
  const lead = textOf(line.element.querySelector('strong,b'), 300);
  if (lead && lead.length < text.length && text.startsWith(lead)) {
    return pair(lead, text.slice(lead.length));
  }
  const colon = /^([^:?.]{2,80})(?::|\s[–—-])\s(.+)$/.exec(text);
  if (colon && !line.heading) return pair(colon[1] ?? '', colon[2] ?? '');
  return /[?]$/.test(text) ? { title: text, asks: [text] } : pair(text, '');
}

function pair(title: string, ask: string): Point {
  const rest = ask.replace(/^[\s:.–—-]{1,9}/, '');
  return { title: title.replace(/[\s:.–—-]{1,9}$/, ''), asks: rest ? [rest] : [] };
}
