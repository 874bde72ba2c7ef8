import type { AnySectionId } from '../sections';
import type { Timebox } from '../timing';

/** What to say in one section when a question tests a certain competency. */
export interface SectionGuide {
  /**
   * Its part of the answer's time, in percent; those of the eight sections make 100, and that of the
   * optional ninth comes on top. 0: this competency does not need the section.
   */
  readonly share: number;
  /** What to cover, two or three points of at most 90 characters. */
  readonly prompts: readonly string[];
  /** A sentence to start from, with slots `[like this]`. */
  readonly template: string;
}

/**
 * How to answer questions that test one competency. All of it is our own wording and our own
 * judgment; the shares say where such a story is won or lost.
 */
export interface Guide {
  /** As the user reads it. */
  readonly name: string;
  /** What the interviewer listens for: three phrases that complete "Looks for …". */
  readonly looksFor: readonly [string, string, string];
  /** From and to, in minutes, where the page gives none. */
  readonly timebox: Timebox;
  readonly sections: Readonly<Record<AnySectionId, SectionGuide>>;
  /** What such answers usually fail by, and the way out of it. */
  readonly pitfalls: readonly string[];
  /** What an interviewer is likely to ask next. */
  readonly followUps: readonly [string, string, string];
}
