import type { SectionReading } from './section';
import type { Span } from './sentences';
import { type Word, wordsOf } from './words';

/** So many words in a row are no chance. */
const RUN = 8;
/** More of a sample is not read, in UTF-16 code units. */
const MAX_SAMPLE = 50_000;

/** What of a sample answer can be met again in a draft. */
export class Sample {
  readonly #runs: ReadonlySet<string>;
  /** The words that any of these runs has: a draft shares few stretches of them, and most are skipped. */
  readonly #words: ReadonlySet<string>;
  readonly #figures: ReadonlySet<string>;

  /** What the question itself says may be said by anyone. */
  constructor(sample: SectionReading, question: SectionReading) {
    const own = new Set(runsOf(wordsIn(question)).map(({ text }) => text));
    this.#runs = new Set(
      runsOf(wordsIn(sample)).flatMap(({ text }) => (own.has(text) ? [] : [text])),
    );
    this.#words = new Set([...this.#runs].flatMap((run) => run.split(' ')));
    this.#figures = new Set(figuresIn(sample).map(({ text }) => text));
  }

  /** Stretches of a section that stand in the sample word for word. */
  phrasesIn(section: SectionReading): Span[] {
    const spans: { start: number; end: number }[] = [];
    for (const { text, start, end } of runsOf(wordsIn(section), this.#words)) {
      if (!this.#runs.has(text)) continue;
      const last = spans.at(-1);
      if (last && start < last.end) last.end = end;
      else spans.push({ start, end });
    }
    return spans;
  }

  /** The section's figures that the sample has too. */
  figuresIn(section: SectionReading): (Span & { text: string })[] {
    return figuresIn(section).filter(({ text }) => this.#figures.has(text));
  }
}

function wordsIn({ plain }: SectionReading): Word[] {
  return wordsOf(plain, { start: 0, end: Math.min(plain.length, MAX_SAMPLE) });
}

/** All runs of words; only those of `known` words where it is given. */
function runsOf(
  words: readonly Word[],
  known?: ReadonlySet<string>,
): (Span & { readonly text: string })[] {
  const runs: (Span & { text: string })[] = [];
  let knownInARow = 0;
  for (const [at, { text, end }] of words.entries()) {
    knownInARow = !known || known.has(text) ? knownInARow + 1 : 0;
    const first = words[at - RUN + 1];
    if (knownInARow < RUN || !first) continue;
    const run = words.slice(at - RUN + 1, at + 1).map((word) => word.text);
    runs.push({ start: first.start, end, text: run.join(' ') });
  }
  return runs;
}

const SMALL: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

function figuresIn({ plain, quantities }: SectionReading): (Span & { text: string })[] {
  return quantities.flatMap(({ start, end, kind }) => {
    if (kind === 'change') return [];
    const words = plain.slice(start, end).toLowerCase();
    const small = SMALL.indexOf(words);
    const text =
      small >= 0
        ? String(small)
        : words.replace(/ ?(?:percent|per cent)$/, '%').replace(/[ ,]/g, '');
    return [{ start, end, text }];
  });
}
