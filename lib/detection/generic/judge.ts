import { classify } from '../classifier';
import { isClassic, isIdiom, isPoint, isStem, isTechnicalSubject, mayAsk } from './wording';

/** What the classifier says of one sentence. */
export interface Judgment {
  behavioral: boolean;
  /** From 0 to 1. */
  likely: number;
}

/** How many sentences of a page are classified at most. */
const MAX_SENTENCES = 3_000;
const NO: Judgment = { behavioral: false, likely: 0 };

/** Judges sentences; each different one once. */
export class Judge {
  /** How likely a sentence with a usual stem has to be. */
  leastOfStems = 0.35;
  #lenient = false;
  readonly #known = new Map<string, number>();

  of(sentence: string): Judgment {
    const text = sentence.slice(0, 1_000);
    if (!mayAsk(text) && !(this.#lenient && isPoint(text))) return NO;
    const likely = this.#likely(text);
    return { behavioral: likely >= this.#leastFor(text), likely };
  }

  asks(sentence: string): boolean {
    return this.of(sentence).behavioral;
  }

  get isLenient(): boolean {
    return this.#lenient;
  }

  /** What `read` gives while sentences need less, as among others that are behavioral questions. */
  leniently<T>(read: () => T): T {
    this.#lenient = true;
    try {
      return read();
    } finally {
      this.#lenient = false;
    }
  }

  #likely(text: string): number {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    if (this.#known.size >= MAX_SENTENCES) return 0;
    const { behavioral, confidence } = classify(text);
    const likely = behavioral ? confidence : 1 - confidence;
    this.#known.set(text, likely);
    return likely;
  }

  /** The classifier sees one sentence; the interviewers' own idiom needs less of its word. */
  #leastFor(sentence: string): number {
    if (SLOGAN.test(sentence) || OPEN.test(sentence) || TELLS.test(sentence)) return 2;
    if (isClassic(sentence)) return 0.005;
    if (isIdiom(sentence)) return 0.15;
    if (/^why this (?:company|team|role|job|position|field|industry)\b/i.test(sentence)) return 0;
    if (/^[Ww]hy (?:us|\p{Lu}[\p{L}&’'-]{1,20}(?: \p{Lu}[\p{L}&’'-]{1,20})?)\?$/u.test(sentence))
      return 0.02;
    if (this.#lenient) {
      if (WHY.test(sentence)) return 0;
      if (isPoint(sentence)) return 0.02;
      if (isTechnicalSubject(sentence) || SCREENING.test(sentence)) return 0.5;
      if (isStem(sentence) || HOW_YOU.test(sentence)) return 0.004;
      return PERSONAL.test(sentence) ? 0.02 : 0.2;
    }
    return isStem(sentence) ? this.leastOfStems : 0.5;
  }
}

/** What a form could ask as well. */
const SCREENING =
  /\b(?:salary|compensation|relocat\w{1,3}|notice period|start date|(?:can|could) you start|software|programs|(?:what|which) (?:hours|shifts|days)|tools|certifi\w{1,9}|licen[cs]e|availab\w{1,6}|how did you (?:hear|find out)|know about (?:us|our|the company|this company)|gaps?|authori[sz]ed|sponsorship|references|years of experience|(?:languages|skills) do you|questions for (?:us|me))\b/i;
const HOW_YOU = /^(?:how|when|what) (?:do|did|have|would|were|are) you\b/i;
/** “Tell me about a time when…” stands for many questions and is none. */
const OPEN =
  /(?:…|\.{3}|\b(?:about|describe|of|share|recall|discuss) (?:an?|the last|one|any|another) (?:time|situation|moment|occasion|example)(?: (?:when|where|in which|of|that|you))?[.,]?)["”’)\]]{0,3}$/;
/** “You can describe a time you failed” is said of somebody. */
const TELLS =
  /^(?:you|you[’'](?:ve|ll|re|d)|(?:an?|the|this|these) (?:question|answer|interview|interviewer|story|method)s?)\b[^?？]*$/i;
/** “Why libraries?”, “Why this museum?” */
const WHY = /^why (?:this |our |the |an? )?[\p{L}-]{2,20}(?: [\p{L}-]{2,20})?\?$/iu;
const PERSONAL = /\b(?:you|your|yourself)\b/i;

/** What sites ask of their visitors, and one word with a question mark. */
const SLOGAN =
  /\b(?:and|to) (?:book|schedule|request|get|claim|start|join) (?:a|an|your|our)\b[^?]*$|^(?:(?:so|but|and|well)\b,? (?:what|how|why|is|are|do|does)\b|(?:wo|is|are|does|do|ca|would|should)n[’']t (?:that|it|this|these|they|there)\b|(?:what|how|when|where) (?:should|can) (?:you|i|we|one|your|my)\b|(?:tell|let|show) (?:me|us) (?:know|below|in the|what you think)|(?:got|any|have) (?:others?|more|questions|thoughts|feedback)\b|why (?:choose|work with|join|use|trust|pick|partner with|shop|book|hire) |tell us (?:about your (?:experience|visit|stay|order)|what you think|how we)|\p{L}{1,20}\?$|what (?:would|do) you (?:like|want) to (?:do|see|read)|(?:do you )?have (?:a|any) questions?|what (?:will|can|should|do|would|else) (?:you|i|we) (?:learn|get|need|find|expect|say|bring|receive)\b|(?:are you|do you want|do you feel) (?:tired|to stand|ready|stuck|nervous|looking)|questions\?)/iu;
