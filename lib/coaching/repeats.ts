import type { Draft } from './draft';
import { DraftReading } from './reading/draft';
import { repeatsIn } from './reading/repeats';

/** How much of a draft stands in the page's sample: counts, which are no score. */
export interface Repeated {
  /** Words in phrases of eight or more that stand in the sample word for word. */
  readonly words: number;
  /** The words of the whole draft. */
  readonly of: number;
  /** The sample's own figures as the draft writes them, each once. */
  readonly figures: readonly string[];
}

/** Compares a draft with its sample; undefined where there is none. */
export function repeatsOf(draft: Draft): Repeated | undefined {
  const reading = new DraftReading(draft);
  const repeats = repeatsIn(reading);
  if (!repeats) return undefined;
  const byFigure = new Map(
    repeats.figures.map(({ text, section, start, end }) => [
      text,
      reading.of(section).text.slice(start, end),
    ]),
  );
  return { words: repeats.words, of: reading.words, figures: [...byFigure.values()] };
}
