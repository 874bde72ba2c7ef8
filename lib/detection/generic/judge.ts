import { likelihoodOf } from '../classifier';
import { isSpoken } from './units';
import {
  asksForStory,
  isClassic,
  isIdiom,
  isPoint,
  isStem,
  isTechnicalSubject,
  mayAsk,
} from './wording';

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
  #announced = false;
  readonly #known = new Map<string, number>();

  of(sentence: string): Judgment {
    const text = sentence.slice(0, 1_000);
    if (!mayAsk(text) && !(this.#lenient && isPoint(text))) return NO;
    return this.said(text);
  }

  /** The same of what is known to be said to somebody, in whatever words it begins. */
  said(sentence: string): Judgment {
    const text = sentence.slice(0, 1_000);
    const likely = this.#likely(text);
    return { behavioral: likely >= this.#leastFor(text), likely };
  }

  asks(sentence: string): boolean {
    return this.of(sentence).behavioral;
  }

  get isLenient(): boolean {
    return this.#lenient;
  }

  /**
   * What `read` gives while sentences need less, as among others that are behavioral questions, or next
   * to nothing, where the page announces the question.
   */
  leniently<T>(read: () => T, announced = false): T {
    this.#lenient = true;
    this.#announced = announced;
    try {
      return read();
    } finally {
      this.#lenient = false;
      this.#announced = false;
    }
  }

  #likely(text: string): number {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    if (this.#known.size >= MAX_SENTENCES) return 0;
    const likely = likelihoodOf(text);
    this.#known.set(text, likely);
    return likely;
  }

  /** The classifier sees one sentence; the interviewers' own idiom needs less of its word. */
  #leastFor(sentence: string): number {
    if (OWN.test(sentence) || SLOGAN.test(sentence) || OPEN.test(sentence) || TELLS.test(sentence))
      return 2;
    if (WISH.test(sentence) || SCHEDULING.test(sentence)) return 2;
    if (isClassic(sentence)) return 0.005;
    if (isIdiom(sentence)) return 0.02;
    if (/^why this (?:company|team|role|job|position|field|industry)\b/i.test(sentence)) return 0;
    if (/^[Ww]hy (?:us|\p{Lu}[\p{L}&’'-]{1,20}(?: \p{Lu}[\p{L}&’'-]{1,20})?)\?$/u.test(sentence))
      return 0.02;
    if (/^why (?:the |our )?[\p{L}&’' -]{2,40},? and why now\??$/iu.test(sentence)) return 0.02;
    if (this.#lenient) {
      if (WHY.test(sentence)) return 0;
      if (isPoint(sentence)) return 0;
      if (isTechnicalSubject(sentence) || SCREENING.test(sentence)) return 0.5;
      if (this.#announced) return 0;
      if (
        /^why (?!do|does|did|is|are|was|were|would|should|can|could|have|has|it|this|that)\b/i.test(
          sentence,
        )
      )
        return 0.02;
      if (isStem(sentence) || MOST.test(sentence)) return 0.004;
      if (HOW_YOU.test(sentence)) return 0.012;
      if (YES_OR_NO.test(sentence)) return 0.25;
      if (/[?？]/.test(sentence)) return PERSONAL.test(sentence) ? 0.02 : 0.3;
      if (asksForStory(sentence) || FOREIGN.test(sentence)) return 0.02;
      return isSpoken(sentence) ? 0.1 : 0.7;
    }
    if (asksForStory(sentence) && !isTechnicalSubject(sentence)) return 0.1;
    return isStem(sentence) ? this.leastOfStems : 0.5;
  }
}

/** “Does Tuesday at two work for you?”, “Will you be joining by phone?” */
const SCHEDULING =
  /^(?:(?:also|and|so|or|then),? )?(?:are|would|will|is|does|do|can|could) (?:you|that|this|it|we|\w{2,6}day|tomorrow|next week)\b[^?]{0,60}\b(?:free|available|work(?:s)?(?: better)? for you|suit(?:s)? you|joining|join us|by (?:phone|video)|on (?:zoom|teams)|(?:talk|meet|speak|chat) (?:on|at|this|next|tomorrow))\b[^?]{0,40}\?$|^(?:(?:also|and|so|or),? )?how (?:does|is|about) (?:\w{2,6}day|tomorrow|next week|that)\b[^?]{0,40}\?$/i;

/** What a form could ask as well. */
const SCREENING =
  /\b(?:salary|compensation|(?:current|expected|pay) package|ctc|relocat\w{1,3}|notice (?:period|must|do)|start date|(?:can|could) you start|software|programs|(?:what|which) (?:hours|shifts|days)|tools|certifi\w{1,9}|licen[cs]e|availab\w{1,6}|how did you (?:hear|find out)|know about (?:us|our|the company|this company)|(?:systems|platforms|programming languages|frameworks)\b.{0,20}\b(?:used|know|worked with)|gaps?|authori[sz]ed|sponsorship|references|years of experience|(?:languages|skills) do you|questions for (?:us|me))\b/i;
/** “Can you do nights?”: forms ask so, and few interviewers. */
const YES_OR_NO =
  /^(?:are|is|can|could|would|will|do|does|may|have) (?:you|we|there|the)\b(?! ever\b)[^.!?]*\?$/i;
/** “Proudest moment on a restaurant floor?” */
const MOST =
  /^(?:your )?(?:proudest|toughest|hardest|biggest|worst|best|greatest) (?:\w{1,12} )?(?:moment|achievement|accomplishment|failure|mistake|win|conflict|challenge|decision|day|shift|project|regret|lesson|boss|sale|deal|call|week)\b[^.]*\?$/i;
const HOW_YOU = /^(?:how|when|what) (?:do|did|have|would|were|are) you\b/i;
/** “Tell me about a time when…” stands for many questions and is none. */
const OPEN =
  /(?:…|\.{3}|\b(?:about|describe|of|share|recall|discuss) (?:an?|the last|one|any|another) (?:time|situation|moment|occasion|example)(?: (?:when|where|in which|of|that|you))?[.,]?)["”’)\]]{0,3}$/;
/** “You can describe a time you failed” is said of somebody, but for a scene that an order ends. */
const TELLS =
  /^(?![^?？]*[.!] (?:explain|describe|walk|talk|tell|take|show) (?:me|us|how|what)\b)(?:you|you[’'](?:ve|ll|re|d)|(?:an?|the|this|these) (?:question|answer|interview|interviewer|story|method)s?)\b[^?？]*$/i;
/** “Why libraries?”, “Why this museum?” */
const WHY =
  /^why (?:this |our |the |an? )?[\p{L}-]{2,20}(?: [\p{L}-]{2,20})?(?:,? (?:and (?:why|not)|not|over|rather than|after|given|with|at your|instead)\b[^?]{0,60})?\?$/iu;
/** What an author asks himself. */
const OWN = /\b(?:do|did|should|can|could|would|will|am|was|have) I\b/;
const FOREIGN =
  /^(?:(?:me |nos )?(?:fale|conte)|descreva|parlez|d[ée]crivez|racontez|donnez|erz[äa]hl\p{L}{0,3}|beschreib\p{L}{0,3}|nenn\p{L}{0,3}|cu[ée]nt\p{L}{0,4}|h[áa]bl\p{L}{0,4}|descr[ií]b\p{L}{0,4})(?=\s)|[\u4e00-\u9fff]/iu;
/** What is added to a question and asks nothing alone. */
const WISH =
  /^(?:please )?(?:give|share|provide) (?:me |us )?(?:an?|some|one)(?: \w{1,12})? examples?[.!]?$/i;
const PERSONAL = /\b(?:you|your|yourself)\b/i;

/** What sites ask of their visitors, and one word with a question mark. */
const SLOGAN =
  /\b(?:and|to) (?:book|schedule|request|get|claim|start|join) (?:a|an|your|our)\b[^?]*$|^(?:(?:so|but|and|well)\b,? (?:what|how|why|is|are|do|does)\b(?! don[’']t you\b)|(?:wo|is|are|does|do|ca|would|should)n[’']t (?:that|it|this|these|they|there)\b|(?:what|how|when|where) (?:should|can) (?:you|i|we|one|your|my)\b(?![^?]*\b(?:hire|take|employ) you)|(?:tell|let|show) (?:me|us) (?:know|below|in the|what you think)|(?:got|any|have) (?:others?|more|questions|thoughts|feedback)\b|why (?:choose|work with|join|use|trust|pick|partner with|shop|book|hire) |tell us (?:about your (?:visit|stay|order|experience(?: with (?:us|our|the)\b| today\b|[.!?]?$))|what you think|how we)|\p{L}{1,20}\?$|what (?:would|do) you (?:like|want) to (?:do|see|read)|(?:do you )?have (?:a|any) questions?|what (?:will|can|should|do|would|else) (?:you|i|we) (?:learn|get|need|find|expect|say|receive)\b|(?:are you|do you want|do you feel) (?:tired|to stand|ready|stuck|nervous|looking)|questions\?)/iu;
