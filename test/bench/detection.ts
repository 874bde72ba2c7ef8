import type { CDPSession, Page } from 'playwright-core';
import { samplePages } from '../e2e/support/sample-pages.ts';
import { ATTACKS } from '../pages/attacks.ts';
import { BIG_URL, bigPage, nodes } from '../pages/big.ts';
import { type Bench, inBrowser, type Measure } from './bench.ts';
import { bundle } from './bundle.ts';
import type { Timed } from './in-page/detection.ts';
import { type Metric, metric } from './stats.ts';

const SMALL = 'prachub/behavioral';

/**
 * `detect.*`: the detector's sources in an isolated world of a real page, as a content script has
 * one. The plain names are the first detection after a page load, which is the one that a user pays
 * for; `.again` is the same call repeated on that page, once the engine has optimized it.
 */
export const detection: Measure = {
  name: 'detect',
  run: (bench) =>
    inBrowser(bench, null, async (run) => {
      const { quick, slow } = bench.options;
      const small = samplePages()[SMALL]?.url;
      if (!small) throw new Error(`There is no sample page ${SMALL}`);
      const { host, pathname } = new URL(BIG_URL);
      bench.site.serve(host + pathname, nodes(50_000));
      const barren = `${BIG_URL}-in-the-rain`;
      bench.site.serve(
        new URL(barren).host + new URL(barren).pathname,
        bigPage({ question: false }),
      );

      const source = await bundle('detection');
      const page = await run.context.newPage();
      const cdp = await run.context.newCDPSession(page);
      const metrics: Metric[] = [];
      for (const [name, url, loads] of [
        ['detect.small', small, quick],
        ['detect.50k', BIG_URL, slow],
        // A question's address, and no question on 52,000 nodes: all of them are looked at.
        ['detect.50k.none', barren, slow],
      ] as const) {
        const kind = url === barren ? 'none' : 'single';
        const first: Timed[] = [];
        let world = 0;
        for (let load = 0; load < loads; load += 1) {
          await page.goto(url, { waitUntil: 'load' });
          world = await isolatedWorld(cdp, source);
          first.push(await detectIn(cdp, world, kind));
        }
        const again: Timed[] = [];
        for (let time = 0; time < quick; time += 1) again.push(await detectIn(cdp, world, kind));
        metrics.push(
          metric(
            name,
            'ms',
            first.map(({ total }) => total),
          ),
          metric(
            `${name}.slice`,
            'ms',
            first.map(({ slice }) => slice),
          ),
          metric(
            `${name}.again`,
            'ms',
            again.map(({ total }) => total),
          ),
        );
      }
      return [...metrics, ...(await attacks(bench, page, cdp, source))];
    }),
};

/** A page with 10 MB of text takes its time to load. */
const ATTACK_LOADS = 4;

/** `detect.attack.*`: pages made to keep a reader busy, and how long a turn of the reader is there. */
async function attacks(
  { site, options }: Bench,
  page: Page,
  cdp: CDPSession,
  source: string,
): Promise<Metric[]> {
  const metrics: Metric[] = [];
  for (const [name, html] of Object.entries(ATTACKS)) {
    site.serve(`attack.example/${name}`, html());
    const reads: Timed[] = [];
    for (let load = 0; load < Math.min(options.slow, ATTACK_LOADS); load += 1) {
      await page.goto(`http://attack.example/${name}`, { waitUntil: 'load' });
      const world = await isolatedWorld(cdp, source);
      reads.push(await detectIn(cdp, world, 'single', 'sidestoryReadAny()'));
    }
    const [total, slice] = [reads.map((read) => read.total), reads.map((read) => read.slice)];
    metrics.push(metric(`detect.attack.${name}`, 'ms', total));
    metrics.push(metric(`detect.attack.${name}.slice`, 'ms', slice));
  }
  return metrics;
}

/** A new isolated world in the page, with the detector in it. */
async function isolatedWorld(cdp: CDPSession, source: string): Promise<number> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'bench',
  });
  await evaluate(cdp, executionContextId, `${source};undefined`);
  return executionContextId;
}

async function detectIn(
  cdp: CDPSession,
  world: number,
  kind: string,
  call = 'sidestoryDetect()',
): Promise<Timed> {
  const timed = (await evaluate(cdp, world, call)) as Timed;
  if (timed.kind !== kind) throw new Error(`Expected ${kind}, and found ${timed.kind}`);
  return timed;
}

async function evaluate(cdp: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) {
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
  return result.value;
}
