import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Detection } from '../../../lib/detection/detection';
import { detectOnRequest } from '../../../lib/detection/generic';
import { readGeneric } from '../../../lib/detection/generic/read';
import { SITES, siteOf } from '../../../lib/detection/sites';
import { runToEnd } from '../../../lib/detection/steps';
import { expectationOf, load, pageHtml, pageNames } from '../detection/load';

/**
 * Each adapter's sample pages. A page without an expectation fails: `expectationOf` throws, and nothing
 * here writes. Reasons are for people, so that there are some is all that is asked of them; what words
 * alone tell (competencies, the sections of prompts) is not an adapter's part, and is tested elsewhere.
 */
function essence({ kind, questions }: Detection) {
  const own = questions.map(({ competencies: _words, prompts, ...question }) => ({
    ...question,
    ...(prompts && { prompts: prompts.map(({ title, asks }) => ({ title, asks })) }),
  }));
  return { kind, questions: own };
}

describe.each(SITES.map(({ id }) => ({ id })))('$id', ({ id }) => {
  it.each(pageNames(id))('reads %s', (name) => {
    const { url, detection } = expectationOf(`${id}/${name}`);
    const { document } = load(pageHtml(`${id}/${name}`), url);
    const before = document.documentElement.outerHTML;
    const found = detectOnRequest(document, new URL(url));
    expect(essence(found)).toEqual(essence(detection));
    // A page beside the adapter's addresses is the generic reader's.
    const isClaimed = siteOf(new URL(url))?.claims(new URL(url)) === true;
    expect(found.site).toBe(isClaimed ? detection.site : 'generic');
    expect(found.reasons.length).toBeGreaterThan(0);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('has two sample pages of its own addresses, in different markup', () => {
    const shapes = pageNames(id)
      .filter((name) => {
        const { url, detection } = expectationOf(`${id}/${name}`);
        return siteOf(new URL(url))?.claims(new URL(url)) === true && detection.kind !== 'none';
      })
      .map((name) => shapeOf(load(pageHtml(`${id}/${name}`), 'https://x.example').document));
    expect(new Set(shapes).size).toBeGreaterThanOrEqual(2);
  });

  it('would lose something without its own rules', () => {
    const changed = pageNames(id).filter((name) => {
      const { url, detection } = expectationOf(`${id}/${name}`);
      const { document } = load(pageHtml(`${id}/${name}`), url);
      const alone = runToEnd(readGeneric(document, new URL(url))).detection;
      return !isDeepStrictEqual(essence(alone), essence(detection));
    });
    expect(changed).not.toEqual([]);
  });
});

/** A page's markup without its words. */
function shapeOf(document: Document): string {
  return [...document.querySelectorAll('main *,article *')].map((one) => one.localName).join(' ');
}
