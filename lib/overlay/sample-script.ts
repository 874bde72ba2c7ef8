import { findSample, type Stretch } from '../detection/sample';
import { runInSlices, type Steps } from '../detection/steps';
import { findSpots } from './find-spots';

/** One question of a page that lists several: the texts of all of them, and its place among them. */
export interface ListedAt {
  readonly texts: readonly string[];
  readonly at: number;
}

/**
 * The name under which the background's call finds the reader; see `lib/background/sample-service.ts`,
 * whose function is sent into the page as text and can import nothing.
 */
const SAMPLE = Symbol.for('sidestory.sample');

/**
 * Provides what reads the page's own sample answer. Put in on demand; both run in the same isolated
 * world, of which the page sees nothing, and what is read goes back as the call's result.
 */
export function provideSample(): void {
  Reflect.set(globalThis, SAMPLE, (listed: ListedAt | null) =>
    runInSlices(listed ? sampleBeside(document, listed) : findSample(document)),
  );
}

/** The sample that belongs to one question of a list: it stands before the next question. */
export function* sampleBeside(
  document: Document,
  { texts, at }: ListedAt,
): Steps<string | undefined> {
  const spots = yield* findSpots(document, texts);
  const from = spots[at];
  if (!from) return undefined;
  let to: Element | undefined;
  for (const spot of spots) {
    if (spot && follows(spot, from) && (!to || follows(to, spot))) to = spot;
  }
  return yield* findSample(document, { from, to } satisfies Stretch);
}

function follows(later: Node, earlier: Node): boolean {
  return (earlier.compareDocumentPosition(later) & 4) !== 0; // Node.DOCUMENT_POSITION_FOLLOWING
}
