import type { DetectedQuestion } from '../../lib/detection/detection';

export interface SplitQuestion {
  /** Short enough for a heading. */
  readonly heading: string;
  /** What the heading does not say, in paragraphs; together they hold the whole statement. */
  readonly body: readonly string[];
}

const MAX_HEADING = 180;
const FIRST_SENTENCE = /^[\s\S]{20,180}?[.?!…](?=\s+\S)/u;

function paragraphs(text: string): string[] {
  return text
    .split(/\n+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/**
 * The question as heading and body. A short text is its own heading; for a long one the page's
 * title, or else the first sentence, stands above the rest.
 */
export function splitQuestion({ text, title, context }: DetectedQuestion): SplitQuestion {
  const whole = text.trim();
  const extra = context && !whole.includes(context) ? paragraphs(context) : [];
  if (whole.length <= MAX_HEADING && !whole.includes('\n')) return { heading: whole, body: extra };
  if (title) return { heading: title, body: [...paragraphs(whole), ...extra] };
  const first = FIRST_SENTENCE.exec(whole)?.[0] ?? paragraphs(whole)[0] ?? whole;
  if (first.length > MAX_HEADING) {
    return { heading: 'Your question', body: [...paragraphs(whole), ...extra] };
  }
  return { heading: first, body: [...paragraphs(whole.slice(first.length)), ...extra] };
}
