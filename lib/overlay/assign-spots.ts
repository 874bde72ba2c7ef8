/** An element where a question may stand. */
export interface Candidate {
  /** Which question, by its place in the list. */
  readonly index: number;
  readonly element: Element;
  /** How likely: the higher, the surer. */
  readonly rank: number;
}

/**
 * Gives each question the likeliest element that no other has taken, the first in the page of those
 * alike.
 * @param candidates in the page's order
 */
export function assign(candidates: readonly Candidate[], count: number): (Element | undefined)[] {
  const spots: (Element | undefined)[] = Array.from({ length: count }, () => undefined);
  const taken = new Set<Element>();
  // Sorting keeps the page's order within a rank.
  for (const { index, element } of candidates.toSorted((a, b) => b.rank - a.rank)) {
    if (spots[index] || taken.has(element)) continue;
    spots[index] = element;
    taken.add(element);
  }
  return spots;
}
