import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildOf } from '../e2e/support/paths.ts';
import type { Measure } from './bench.ts';
import { metric } from './stats.ts';

interface Manifest {
  content_scripts?: { js?: string[]; css?: string[] }[];
}

/** `content.bytes`: all that the build puts into a page, gzipped file by file. */
export const contentBytes: Measure = {
  name: 'content',
  async run() {
    const folder = buildOf('chrome');
    const text = await readFile(path.join(folder, 'manifest.json'), 'utf8');
    const { content_scripts: scripts = [] } = JSON.parse(text) as Manifest;
    const files = new Set(scripts.flatMap(({ js = [], css = [] }) => [...js, ...css]));
    if (files.size === 0) throw new Error('The build has no content script');
    let bytes = 0;
    for (const file of files) {
      bytes += gzipSync(await readFile(path.join(folder, file)), { level: 9 }).byteLength;
    }
    return [metric('content.bytes', 'bytes', [bytes])];
  },
};
