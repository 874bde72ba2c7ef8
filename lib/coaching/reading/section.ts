import { type Act, actsIn } from './acts';
import { gapsIn } from './gaps';
import { plainOf } from './plain';
import { type Quantity, quantitiesIn } from './quantities';
import { withoutQuotations } from './quotations';
import { linesOf, type Span, sentencesOf } from './sentences';
import { type Word, wordsOf } from './words';

/** A sentence of a section. `text` is plain, with quotations blanked out. */
export interface Sentence extends Span {
  readonly text: string;
  readonly words: readonly Word[];
  readonly acts: readonly Act[];
}

/** What the rules read of one section: each part is worked out once, when first asked for. */
export class SectionReading {
  constructor(readonly text: string) {}

  /** With typewriter's quotes and apostrophes; same offsets as `text`. */
  get plain(): string {
    this.#plain ??= plainOf(this.text);
    return this.#plain;
  }

  /** The plain text without gaps that were never filled in: what is told so far. Same offsets. */
  get told(): string {
    this.#told ??= blanked(this.plain, this.gaps);
    return this.#told;
  }

  /** What is told, without what is quoted; same offsets as `text`. */
  get spoken(): string {
    this.#spoken ??= withoutQuotations(this.told);
    return this.#spoken;
  }

  get lines(): readonly Span[] {
    this.#lines ??= linesOf(this.plain);
    return this.#lines;
  }

  get sentences(): readonly Sentence[] {
    this.#sentences ??= sentencesOf(this.told, this.lines).map(({ start, end }) => {
      const words = wordsOf(this.spoken, { start, end });
      return { start, end, text: this.spoken.slice(start, end), words, acts: actsIn(words) };
    });
    return this.#sentences;
  }

  get quantities(): readonly Quantity[] {
    this.#quantities ??= quantitiesIn(this.told);
    return this.#quantities;
  }

  /** Gaps of a template that were never typed over. */
  get gaps(): readonly Span[] {
    this.#gaps ??= gapsIn(this.plain);
    return this.#gaps;
  }

  #gaps: readonly Span[] | undefined;
  #told: string | undefined;
  #plain: string | undefined;
  #spoken: string | undefined;
  #lines: readonly Span[] | undefined;
  #sentences: readonly Sentence[] | undefined;
  #quantities: readonly Quantity[] | undefined;
}

function blanked(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end } of spans) {
    parts.push(text.slice(done, start), ' '.repeat(end - start));
    done = end;
  }
  return parts.join('') + text.slice(done);
}
