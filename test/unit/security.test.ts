import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

/** The paths that a document names as code, as far as they lead into the tree from its root. */
function namedIn(file: string): string[] {
  const named = [
    ...read(file).matchAll(/`((?:lib|test|components|entrypoints|scripts)\/[^`*]+)`/g),
  ];
  return named.map(([, found = '']) => found);
}

/** Rows of a document's tables: their cells, without what separates head and body. */
function rows(file: string, section: string): string[][] {
  const part = read(file)
    .split(/^##+ /m)
    .filter((each) => each.startsWith(section));
  return part
    .join('')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .slice(1);
}

const DOCUMENTS = [
  'docs/SECURITY.md',
  'docs/ARCHITECTURE.md',
  ...readdirSync(path.join(ROOT, 'docs/decisions')).map((name) => `docs/decisions/${name}`),
];

test.each(DOCUMENTS)('every file that %s names is there', (document) => {
  const missing = namedIn(document).filter((file) => !existsSync(path.join(ROOT, file)));
  expect(missing).toEqual([]);
});

test.each([
  'The page learns nothing',
  'Nobody else speaks for us',
  'What comes in is hostile',
  'No word is lost',
])('each promise under “%s” names a test', (section) => {
  const promises = rows('docs/SECURITY.md', section);
  expect(promises.length).toBeGreaterThan(3);
  for (const [, promise, where = ''] of promises) {
    expect(where, promise).toMatch(/`test\/[\w/-]+\.test\.tsx?`/);
  }
});

test('each invariant names a test that shows it', () => {
  const invariants = rows('docs/ARCHITECTURE.md', 'Invariants');
  expect(invariants.length).toBeGreaterThan(9);
  for (const [, invariant, where = ''] of invariants) {
    expect(where, invariant).toMatch(/`test\/[\w/-]+\.test\.tsx?`/);
  }
});
