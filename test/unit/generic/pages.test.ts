import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { last } from '../../pages/generic/aside/last';
import { later } from '../../pages/generic/aside/later';
import { lists as asideLists } from '../../pages/generic/aside/lists';
import { negatives as asideNegatives } from '../../pages/generic/aside/negatives';
import { singles as asideSingles } from '../../pages/generic/aside/singles';
import { lists } from '../../pages/generic/lists';
import { negatives } from '../../pages/generic/negatives';
import type { SamplePage } from '../../pages/generic/page';
import { eighth } from '../../pages/generic/rounds/eighth';
import { eleventh } from '../../pages/generic/rounds/eleventh';
import { fifth } from '../../pages/generic/rounds/fifth';
import { first } from '../../pages/generic/rounds/first';
import { fourth } from '../../pages/generic/rounds/fourth';
import { ninth } from '../../pages/generic/rounds/ninth';
import { second } from '../../pages/generic/rounds/second';
import { seventh } from '../../pages/generic/rounds/seventh';
import { sixth } from '../../pages/generic/rounds/sixth';
import { tenth } from '../../pages/generic/rounds/tenth';
import { third } from '../../pages/generic/rounds/third';
import { singles } from '../../pages/generic/singles';
import { figuresOf } from './figures';

const unseenSchema = z.object({
  id: z.string(),
  url: z.string(),
  html: z.string(),
  kind: z.enum(['single', 'list', 'none']),
  questions: z.array(z.string()),
});

/** Written by somebody who never saw the reader, and used for nothing but this. */
const unseen: SamplePage[] = readFileSync(
  new URL('../../pages/generic/aside/unseen.jsonl', import.meta.url),
  'utf8',
)
  .split('\n')
  .filter(Boolean)
  .map((line) => {
    const { id, url, html, kind, questions } = z.parse(unseenSchema, JSON.parse(line));
    const [text = ''] = questions;
    const expected: SamplePage['expected'] =
      kind === 'single' ? { kind, text } : kind === 'list' ? { kind, texts: questions } : { kind };
    return { name: id, url, html, expected };
  });

const SETS = {
  'pages that nothing was made from': unseen,
  'the pages it was tuned on': [...singles, ...lists, ...negatives],
  'the pages kept aside': [...asideSingles, ...asideLists, ...asideNegatives],
  'the pages written later': later,
  'the last pages': last,
  'the first round': first,
  'the second round': second,
  'the third round': third,
  'the fourth round': fourth,
  'the fifth round': fifth,
  'the sixth round': sixth,
  'the seventh round': seventh,
  'the eighth round': eighth,
  'the ninth round': ninth,
  'the tenth round': tenth,
  'the eleventh round': eleventh,
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
