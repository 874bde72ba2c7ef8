/**
 * Pages too large or too repetitive to lie in a file, by address. Returns null where a file should
 * answer.
 */
export function generated(_url: URL): (() => string) | null {
  return null;
}
