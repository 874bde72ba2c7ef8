import { SECTION_IDS } from '../../guidance/sections';
import { DEFAULT_TIMEBOX, formatTimebox, WORDS_PER_MINUTE } from '../../guidance/timing';
import type { DraftReading } from '../reading/draft';

/**
 * Clearly under or over, for three to five minutes 250 and 900 words: a fast speaker fills the shorter
 * time with 1.2 times our pace, and one who drafts in notes with half of it.
 */
const LEAST_PER_MINUTE = 250 / 3;
const MOST_PER_MINUTE = 180;

export interface Bounds {
  readonly least: number;
  readonly most: number;
  /** Written like "3–5 min". */
  readonly label: string;
}

/** How many words are clearly too few and too many for the draft's time. */
export function boundsOf(draft: DraftReading): Bounds {
  const [from, to] = draft.draft.timebox ?? DEFAULT_TIMEBOX;
  return {
    least: Math.round(from * LEAST_PER_MINUTE),
    most: Math.round(to * MOST_PER_MINUTE),
    label: formatTimebox([from, to]),
  };
}

/** An answer with sections still empty is unfinished, not short. */
export function isFinished(draft: DraftReading): boolean {
  return draft.filled.length === SECTION_IDS.length;
}

/** Spoken minutes, to a tenth. */
export function minutesOf(words: number): number {
  return Math.round((words / WORDS_PER_MINUTE) * 10) / 10;
}
