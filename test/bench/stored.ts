import { addressOf, QUESTIONS } from '../e2e/support/sample-pages.ts';
import { inBrowser, type Measure } from './bench.ts';
import { bundle } from './bundle.ts';
import type {} from './in-page/stored.ts';
import { metric } from './stats.ts';

const EDITS = 10_000;
const SITTINGS = 200;

/**
 * `stored.key`, `stored.burst`: bytes of an answer after 10,000 edits in 200 sittings, an edit being a
 * key or a burst of 5 to 60; the floor is the answer's text in UTF-8. `.ratio` is the one over the other.
 */
export const stored: Measure = {
  name: 'stored',
  run: (bench) =>
    inBrowser(bench, null, async (run) => {
      // Names are hashed, which a page may only do over https.
      const page = await run.open(addressOf(QUESTIONS.deadline, '', 'https'));
      await page.evaluate(await bundle('stored'));
      const figures = [];
      for (const unit of ['key', 'burst'] as const) {
        const trace = { edits: EDITS, sittings: SITTINGS, unit };
        const { stored: bytes, text } = await page.evaluate((of) => sidestoryStored(of, 1), trace);
        figures.push(metric(`stored.${unit}`, 'B', [bytes], text));
        figures.push(metric(`stored.${unit}.ratio`, '', [bytes / text]));
      }
      return figures;
    }),
};
