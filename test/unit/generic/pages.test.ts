import { describe, expect, it } from 'vitest';
import { pagesIn } from '../../../training/pages/lines';
import { roundsOfPages } from '../../../training/pages/rounds';
import type { SamplePage } from '../../pages/generic/page';
import { figuresOf } from './figures';

/** Written by people who never saw the reader, and learned from by nothing (decision 16). */
function kept(file: string): SamplePage[] {
  const pages = pagesIn(new URL(`../../pages/generic/aside/${file}`, import.meta.url));
  return pages.map(({ id, url, html, kind, questions }) => {
    const [text = ''] = questions;
    const expected: SamplePage['expected'] =
      kind === 'single' ? { kind, text } : kind === 'list' ? { kind, texts: questions } : { kind };
    return { name: id, url, html, expected };
  });
}

// The thirteenth was written to deceive and is learned from: training/pages/evaluate.ts tells how it is read.
const { thirteenth: _, ...rounds } = roundsOfPages();
const SETS = {
  'pages that nothing was made from': kept('unseen.jsonl'),
  'pages as such sites publish them': kept('usual.jsonl'),
  'pages of two examiners': kept('usual-2.jsonl'),
  ...rounds,
};

describe.each(Object.entries(SETS))('on %s', (_name, pages) => {
  it('tells single, list and none apart, and finds the questions', () => {
    const figures = figuresOf(pages);
    if (process.env.SHOW_FIGURES) console.info(JSON.stringify(figures, null, 1));
    expect(figures.kindRight, figures.misses.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(figures.falseAlarms, figures.misses.join('\n')).toBeLessThanOrEqual(0.02);
    expect(figures.textExact, figures.misses.join('\n')).toBeGreaterThanOrEqual(0.9);
    expect(figures.recall, figures.misses.join('\n')).toBeGreaterThanOrEqual(0.9);
    expect(figures.wrong, figures.misses.join('\n')).toBeLessThanOrEqual(0.05);
  });
});
