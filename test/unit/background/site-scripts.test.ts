import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { scriptsFor } from '../../../lib/background/site-scripts';
import { optionalSites } from '../../../lib/detection/sites';
import { matchPatterns } from '../../../lib/detection/sites/hosts';
import { prachub } from '../../../lib/detection/sites/prachub';
import { HOME_MATCHES } from '../../../lib/manifest';

const ROOT = path.resolve(import.meta.dirname, '../../..');

describe('the scripts of granted sites', () => {
  test('a known site gets its own, with just what was granted of it', () => {
    const [site] = optionalSites().filter(({ matches }) => matches.length > 1);
    const [first = ''] = site?.matches ?? [];
    expect(scriptsFor([first])).toMatchObject([
      { id: `site-${site?.id}`, js: [`/site-${site?.id}.js`], matches: [first] },
    ]);
  });

  test('any other site gets the one that reads every page', () => {
    expect(scriptsFor(['*://example.com/*'])).toMatchObject([
      { id: 'any-site', js: ['/any-site.js'], matches: ['*://example.com/*'] },
    ]);
  });

  test('without a grant there is none', () => {
    expect(scriptsFor([])).toEqual([]);
  });
});

test.each(optionalSites().map(({ id }) => id))('%s has a script of its own', (id) => {
  expect(existsSync(path.join(ROOT, 'entrypoints', `site-${id}.ts`))).toBe(true);
});

test('the static match is the home adapter’s hosts', () => {
  expect([...HOME_MATCHES].sort()).toEqual(matchPatterns(prachub).sort());
});
