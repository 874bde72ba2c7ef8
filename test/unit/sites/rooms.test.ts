import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SITES } from '../../../lib/detection/sites';

/**
 * What a site's content script carries: its adapter and all that this imports. The generic reader, the
 * classifier, word lists and schemas are for the background, and the other sites for other pages.
 */

const LIB = new URL('../../../lib/detection/', import.meta.url);
const IMPORT = /^(?:import|export)\s(?!type\s)[^'";]*?from\s+'(\.[^']+)';|^import\s+'(\.[^']+)';/gm;
const ELSEWHERE =
  /\/(?:generic|classifier)\/|\/(?:enrich|competencies|section-words|detection|registry)\.ts$/;

describe.each(SITES.map(({ id }) => ({ id })))("$id's content script", ({ id }) => {
  const files = [...closure(new URL(`sites/${id}.ts`, LIB))].map((href) =>
    href.slice(LIB.href.length - 1),
  );

  it('carries nothing that is only for the background', () => {
    expect(files.filter((file) => ELSEWHERE.test(file))).toEqual([]);
  });

  it('carries no other site', () => {
    const ids = SITES.map((site) => `/sites/${site.id}.ts`);
    expect(files.filter((file) => ids.includes(file))).toEqual([`/sites/${id}.ts`]);
    expect(files).not.toContain('/sites/index.ts');
  });

  it('imports no library', () => {
    for (const file of files) {
      const source = readFileSync(new URL(`.${file}`, LIB), 'utf8');
      expect(source, file).not.toMatch(/^import (?!type )[^'"]*from '[^.]/m);
    }
  });
});

/** A file and all that it imports for its values, as addresses. */
function closure(file: URL, seen = new Set<string>()): Set<string> {
  if (seen.has(file.href)) return seen;
  seen.add(file.href);
  for (const [, from = '', bare = ''] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
    closure(new URL(`${from || bare}.ts`, file), seen);
  }
  return seen;
}
