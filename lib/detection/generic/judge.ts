import { asksForBehavior } from '../stems';
import { isIdiom, mayAsk } from './wording';

/** What the classifier says of one sentence. */
export interface Judgment {
  behavioral: boolean;
  confidence: number;
  cues: readonly string[];
}

/** How many sentences of a page are classified at most. */
const MAX_SENTENCES = 3_000;
const NO: Judgment = { behavioral: false, confidence: 0, cues: [] };

function classify(text: string): Judgment {
  const behavioral = asksForBehavior(text) || isIdiom(text);
  return { behavioral, confidence: behavioral ? 0.8 : 0.2, cues: [] };
}

/** Asks the classifier about sentences of one page: each once, and no more than it may cost. */
export class Judge {
  readonly #known = new Map<string, Judgment>();

  of(sentence: string): Judgment {
    const text = sentence.slice(0, 1_000);
    const known = this.#known.get(text);
    if (known) return known;
    if (this.#known.size >= MAX_SENTENCES || !mayAsk(text)) return NO;
    const judgment = classify(text);
    this.#known.set(text, judgment);
    return judgment;
  }

  asks(sentence: string): boolean {
    return this.of(sentence).behavioral;
  }
}
