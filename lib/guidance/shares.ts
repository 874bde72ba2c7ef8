import type { Guide } from './competencies/guide';
import type { AnySectionId } from './sections';
import { type Timebox, WORDS_PER_MINUTE } from './timing';

/** What a section should take of an answer: spoken seconds, to the nearest five, and words. */
export interface Share {
  readonly seconds: number;
  readonly words: number;
}

const STEP = 5;

/**
 * How the time of an answer divides over the sections that are shown. The middle of the timebox is
 * divided, so that there is room on both sides. A section that this competency does not need has no
 * share.
 */
export function sharesOf(
  guide: Guide,
  sections: readonly AnySectionId[],
  [from, to]: Timebox,
): ReadonlyMap<AnySectionId, Share> {
  const whole = sections.reduce((sum, section) => sum + guide.sections[section].share, 0);
  const seconds = ((from + to) / 2) * 60;
  const shares = new Map<AnySectionId, Share>();
  for (const section of sections) {
    const part = guide.sections[section].share;
    if (part === 0) continue;
    const rounded = Math.max(STEP, Math.round((seconds * part) / whole / STEP) * STEP);
    shares.set(section, {
      seconds: rounded,
      words: Math.round(((rounded / 60) * WORDS_PER_MINUTE) / STEP) * STEP,
    });
  }
  return shares;
}
