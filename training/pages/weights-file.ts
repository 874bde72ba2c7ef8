import { readdirSync, readFileSync } from 'node:fs';
import { hashOf } from '../data';
import { pagesSeen } from './data';
import { learnPages, packed } from './model';

/** The weights as a source file: the same bytes whenever the pages, the reader and the code are the same. */
export function weightsFile(): string {
  const { rows, code, biases, scale } = packed(learnPages(pagesSeen()));
  return `// biome-ignore-all format: written by a program.
// Written by \`npx tsx training/pages/train.ts\`; not to be edited. Trained from the sample pages and, by SHA-256:
${origins()
  .map((origin) => `// training/pages/seen/${origin}`)
  .join('\n')}
import type { PackedModel } from '../../classifier/model';

export const WEIGHTS: PackedModel = {
  rows: ${rows},
  code: '${code}',
  biases: [${biases.join(', ')}],
  scale: ${scale},
};
`;
}

/** The pages written for training, each file with its hash. */
export function origins(): string[] {
  const folder = new URL('./seen/', import.meta.url);
  return readdirSync(folder)
    .sort()
    .map((name) => `${name} ${hashOf(readFileSync(new URL(name, folder)))}`);
}
