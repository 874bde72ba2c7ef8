import type { SectionId } from '../../guidance/sections';
import { countWords } from '../../guidance/timing';
import { Sample } from './copies';
import type { DraftReading } from './draft';
import { SectionReading } from './section';
import type { Span } from './sentences';

/** So many of the sample's own figures are a set. */
const FIGURES = 3;

/** What stands in a draft as it stands in the page's sample. */
export interface Repeats {
  /** Eight words or more in a row. */
  readonly phrases: readonly (Span & { readonly section: SectionId })[];
  /** How many words these have together. */
  readonly words: number;
  /** Figures outside these phrases, where there are enough of them to be a set; else none. */
  readonly figures: readonly (Span & { readonly section: SectionId; readonly text: string })[];
}

// A page's sample is read once, not at each pause in the typing.
let last: { sample: string; question: string; read: Sample } | undefined;

function readSample(sample: string, question: string): Sample {
  if (last?.sample !== sample || last.question !== question) {
    const read = new Sample(new SectionReading(sample), new SectionReading(question));
    last = { sample, question, read };
  }
  return last.read;
}

/** What a draft repeats of its sample; undefined where there is no sample. */
export function repeatsIn(draft: DraftReading): Repeats | undefined {
  const { sample, question } = draft.draft;
  if (!sample) return undefined;
  const source = readSample(sample, question);
  const phrases = draft.filled.flatMap((section) =>
    source.phrasesIn(draft.of(section)).map((span) => ({ ...span, section })),
  );
  const isWithin = (section: SectionId, start: number) =>
    phrases.some((each) => each.section === section && each.start <= start && start < each.end);
  const figures = draft.filled.flatMap((section) =>
    source
      .figuresIn(draft.of(section))
      .filter(({ start }) => !isWithin(section, start))
      .map((figure) => ({ ...figure, section })),
  );
  const words = phrases.reduce(
    (sum, { section, start, end }) => sum + countWords(draft.of(section).text.slice(start, end)),
    0,
  );
  const isSet = new Set(figures.map(({ text }) => text)).size >= FIGURES;
  return { phrases, words, figures: isSet ? figures : [] };
}
