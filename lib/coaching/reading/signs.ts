import { generalityOf } from './generality';
import type { SectionReading } from './section';

/**
 * A sign that something particular is told, for texts that tell it in words no list foresees; of
 * negative weight where it shows the opposite. One sign alone proves little; a few together do.
 */
export interface Sign {
  readonly weight: number;
  readonly pattern: RegExp;
}

/** So general are particular and empty tellings alike. */
const MIXED = 0.2;
/** What is told in general words alone weighs against it, what has none of them for it. */
const MOST_GENERAL = -2;
const LEAST_GENERAL = 1.5;
/** A few words show little either way. */
const FEW = 4;
const LEAST_GENERAL_OF_FEW = 0.5;
/** What words deny is likely missing. */
const DENIAL = -1;

/**
 * How much speaks for it that a section tells what the signs stand for: their weights, each once, and
 * how particular its words are. `denied` are passages that name the thing and deny it; they are
 * left out.
 */
export function weightOf(
  { sentences, told }: SectionReading,
  signs: readonly Sign[],
  denied: readonly RegExp[],
): number {
  const { general, of } = generalityOf(sentences);
  const share = of === 0 ? 1 : general / of;
  const least = of < FEW ? LEAST_GENERAL_OF_FEW : LEAST_GENERAL;
  let weight = Math.min(least, Math.max(MOST_GENERAL, 7.5 * (MIXED - share)));
  let isDenied = false;
  const texts = sentences.map(({ start, end }) => {
    const text = told.slice(start, end);
    const rest = denied.reduce((words, pattern) => words.replace(pattern, ' … '), text);
    isDenied ||= rest !== text;
    return rest;
  });
  const text = texts.join('\n');
  if (isDenied) weight += DENIAL;
  for (const sign of signs) if (text.search(sign.pattern) >= 0) weight += sign.weight;
  return weight;
}
