import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { weightsFile } from './weights-file';

/** Learns the kind of pages and writes its weights: `npx tsx training/pages/train.ts`. */
const target = new URL('../../lib/detection/generic/kind/weights.ts', import.meta.url);
const text = weightsFile();
writeFileSync(fileURLToPath(target), text);
process.stdout.write(`${text.length} bytes, ${gzipSync(text, { level: 9 }).length} gzipped\n`);
