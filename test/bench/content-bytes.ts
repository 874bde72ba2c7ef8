import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildOf } from '../e2e/support/paths.ts';
import type { Measure } from './bench.ts';
import { metric } from './stats.ts';

interface Manifest {
  content_scripts?: { js?: string[]; css?: string[] }[];
}

/** The background puts this into a page that the gate lets through. */
const ON_DEMAND = 'question.js';

/** `content.bytes`: all that the build puts into a page of PracHub, gzipped file by file. */
export const contentBytes: Measure = {
  name: 'content',
  async run() {
    const folder = buildOf('chrome');
    const text = await readFile(path.join(folder, 'manifest.json'), 'utf8');
    const { content_scripts: scripts = [] } = JSON.parse(text) as Manifest;
    const declared = scripts.flatMap(({ js = [], css = [] }) => [...js, ...css]);
    if (declared.length === 0) throw new Error('The build has no content script');
    const files = new Set([...declared, ON_DEMAND]);
    let bytes = 0;
    for (const file of files) {
      bytes += gzipSync(await readFile(path.join(folder, file)), { level: 9 }).byteLength;
    }
    return [metric('content.bytes', 'bytes', [bytes])];
  },
};
