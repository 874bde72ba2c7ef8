import { MAX_SAMPLE } from './limits';
import { type Line, lines } from './lines';
import { sampleNamed } from './sample-names';
import type { Steps } from './steps';

/** Fewer words are a button's or a paywall's, and no answer. */
const MIN_WORDS = 20;

/** Deeper than any heading: a label in running text ends at the next heading, whichever it is. */
const LABEL_LEVEL = 7;

/** What stands beside a sample on such pages, and is never a part of one. */
const ASIDE =
  /^(?:\d+ )?(?:comments?|discussions?|related|similar|more|other|next|previous|share|submit|your|sign|log ?in|faqs?|about|popular)\b/i;

/** A stretch of a page: from one element to the beginning of another, or to the page's end. */
export interface Stretch {
  readonly from: Element;
  readonly to: Element | undefined;
}

/** The sample that is being read. */
interface Open {
  /** The level of its heading. */
  level: number;
  /** What holds the heading and, in the end, its text. */
  container: Element | null;
  /** Whether anything was read below the heading so far. */
  isEmpty: boolean;
}

/**
 * The page's own sample answer or solution, as text; undefined where it has none. Found by its
 * heading or label alone, on any site. It reaches to the next heading of the same level or above; an
 * empty heading ("Solution", directly followed by another) is the title of all that follows it in the
 * same element.
 * @param within where to look; the whole page without it
 */
export function* findSample(document: Document, within?: Stretch): Steps<string | undefined> {
  const parts: string[] = [];
  let open: Open | undefined;
  let length = 0;
  for (const line of document.body ? lines(document.body, within?.from) : []) {
    if (!line) {
      yield;
      continue;
    }
    if (within?.to && line.element === within.to) break;
    if (open && isPast(open, line)) open = undefined;
    const named = sampleNamed(line);
    if (named) {
      open ??= {
        level: line.heading || LABEL_LEVEL,
        container: line.element.parentElement,
        isEmpty: true,
      };
    }
    const text = named ? named.rest : line.text;
    if (!open || !text) continue;
    open.isEmpty = false;
    parts.push(text.slice(0, MAX_SAMPLE - length));
    length += text.length + 1;
    if (length >= MAX_SAMPLE) break;
  }
  // Halves of characters make six bytes each on their way.
  const sample = parts
    .join('\n')
    .replace(/\p{Cs}/gu, '')
    .trim();
  return sample.split(/\s+/, MIN_WORDS).length < MIN_WORDS ? undefined : sample;
}

/** Whether a line is no part of the open sample any more. */
function isPast(open: Open, line: Line): boolean {
  if (line.heading > 0 && ASIDE.test(line.text)) return true;
  const isInside = open.container?.contains(line.element) ?? false;
  if (line.heading > 0 && line.heading <= open.level) {
    if (!open.isEmpty || !isInside) return true;
    open.level = line.heading - 1;
    return false;
  }
  if (isInside) return false;
  if (!open.isEmpty) return true;
  // The heading has an element to itself: what holds its text is further out.
  while (open.container && !open.container.contains(line.element)) {
    open.container = open.container.parentElement;
  }
  return false;
}
