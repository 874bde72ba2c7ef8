import { readFileSync } from 'node:fs';
import { pagesOf } from './notes';

const FILES = [
  ...[1, 2, 3, 4, 5, 6].map((part) => `asked-${part}`),
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((part) => `silent-${part}`),
];

/** Pages that ask nothing and look as if they did, and pages that ask and look as if they did not. */
export const thirteenth = FILES.flatMap((name) =>
  pagesOf(readFileSync(new URL(`./${name}.txt`, import.meta.url), 'utf8')),
);
