import { expect, test } from 'vitest';
import { KINDS } from '../../answers/answers';
import { figuresOf } from './figures';

/**
 * The coach is held to the measures of its issue on the answers that it was tuned with, and on those
 * that were kept aside. Codes with few cases show nothing by themselves.
 */
const FEW = 10;

test.each(KINDS)('%s answers: right, and silent where nothing is wrong', (kind) => {
  const { misses, byCode, ...figures } = figuresOf(kind);
  console.table(byCode);
  console.log(kind, figures, misses.length === 0 ? '' : `${misses.length} misses`);
  expect(figures.precision).toBeGreaterThanOrEqual(0.9);
  expect(figures.recall).toBeGreaterThanOrEqual(0.85);
  expect(figures.ordered).toBeGreaterThanOrEqual(0.95);
  expect(figures.cleanWithout).toBeGreaterThanOrEqual(0.9);
  const weak = Object.entries(byCode).filter(
    ([, { cases, precision, recall }]) => cases >= FEW && Math.min(precision, recall) < 0.75,
  );
  expect(weak).toEqual([]);
});
