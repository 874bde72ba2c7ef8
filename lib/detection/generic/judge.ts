import { classify } from '../classifier';
import { isIdiom, isStem, mayAsk } from './wording';

/** What the classifier says of one sentence. */
export interface Judgment {
  behavioral: boolean;
  /** From 0 to 1. */
  likely: number;
  cues: readonly string[];
}

/** How many sentences of a page are classified at most. */
const MAX_SENTENCES = 3_000;
const NO: Judgment = { behavioral: false, likely: 0, cues: [] };

/** Asks the classifier about sentences of one page: each once, and no more than it may cost. */
export class Judge {
  /** How likely what begins like an interviewer's question has to be. */
  leastOfStems = 0.35;
  readonly #known = new Map<string, Judgment>();

  of(sentence: string): Judgment {
    const text = sentence.slice(0, 1_000);
    const known = this.#known.get(text);
    if (known) return known;
    if (this.#known.size >= MAX_SENTENCES || !mayAsk(text)) return NO;
    const { behavioral, confidence, cues } = classify(text);
    const likely = behavioral ? confidence : 1 - confidence;
    const judgment = { behavioral: likely >= leastFor(text, this.leastOfStems), likely, cues };
    this.#known.set(text, judgment);
    return judgment;
  }

  asks(sentence: string): boolean {
    return this.of(sentence).behavioral;
  }
}

/** What sites ask of their visitors, and one word with a question mark. */
const SLOGAN =
  /^(?:why (?:choose|work with|join|use|trust|pick|partner with|shop|book|hire) |tell us (?:about your (?:experience|visit|stay|order)|what you think|how we)|\p{L}{1,20}\?$|what (?:would|do) you (?:like|want) to (?:do|see|read)|(?:do you )?have (?:a|any) questions?|what (?:will|can|should|do|would|else) (?:you|i|we) (?:learn|get|need|find|expect|say|bring|receive)\b|(?:are you|do you want|do you feel) (?:tired|to stand|ready|stuck|nervous|looking)|questions\?)/iu;

/** The classifier sees one sentence; the interviewers' own idiom needs less of its word. */
function leastFor(sentence: string, least: number): number {
  if (SLOGAN.test(sentence)) return 2;
  if (isIdiom(sentence)) return 0.15;
  if (/^[Ww]hy (?:us|\p{Lu}[\p{L}&’'-]{1,20}(?: \p{Lu}[\p{L}&’'-]{1,20})?)\?$/u.test(sentence))
    return 0.02;
  return isStem(sentence) ? least : 0.5;
}
