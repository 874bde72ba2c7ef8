import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { SITES } from '../../../lib/detection/sites/index.ts';
import { buildOf } from '../support/paths.ts';

/** What a site's pages are given at most, gzipped, in bytes. */
const MOST = 15_000;

const BUILD = buildOf('chrome');

async function bytesOf(name: string): Promise<number> {
  return gzipSync(await readFile(path.join(BUILD, name)), { level: 9 }).length;
}

test('no site gets more of us than fifteen thousand bytes before the user asks', async () => {
  const files = await readdir(BUILD);
  const scripts = files.filter((name) => /^site-.+\.js$/.test(name));
  // The one that the manifest declares is a gate, and lets in what reads.
  expect(scripts).toHaveLength(SITES.length - 1);
  expect((await bytesOf('gate.js')) + (await bytesOf('question.js'))).toBeLessThanOrEqual(MOST);
  for (const name of scripts) expect(await bytesOf(name), name).toBeLessThanOrEqual(MOST);
});
