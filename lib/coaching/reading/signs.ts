/**
 * A sign that something particular is told, for texts that tell it in words no list foresees. One sign
 * alone proves little; a few together do. Each counts once.
 */
export interface Sign {
  readonly weight: number;
  readonly pattern: RegExp;
}

/** How much the signs found in a text weigh together. */
export function weightOf(text: string, signs: readonly Sign[]): number {
  return signs.reduce((sum, { weight, pattern }) => (pattern.test(text) ? sum + weight : sum), 0);
}
