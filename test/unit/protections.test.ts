import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { FOLDER, parsePatch, readPatches } from '../protections/patches.mjs';

// That each test fails without what it protects is `npm run test:protections`; here, that the patches
// for it do not rot.
const ROOT = path.resolve(import.meta.dirname, '../..');
const PATCHES = readPatches();
const SHIPPED = /^(lib|components|entrypoints|public)\/|^wxt\.config\.ts$/;

describe.each(PATCHES)('$file', ({ file, test: testFile, name, touches }) => {
  test('fits the code, and changes nothing but what ships', () => {
    expect(touches.filter((each) => !SHIPPED.test(each))).toEqual([]);
    const { status, stderr } = spawnSync('git', ['apply', '--check', path.join(FOLDER, file)], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  test('names tests that are there', () => {
    const code = readFileSync(path.join(ROOT, testFile), 'utf8');
    const titles = [...code.matchAll(/(?:test|describe)[\w.]*\(\s*(['"`])([\s\S]*?)\1/g)];
    const tables = [...code.matchAll(/\)\(\s*(['"`])([\s\S]*?)\1/g)];
    expect([...titles, ...tables].some(([, , title]) => title?.includes(name))).toBe(true);
  });
});

test('no protection is named twice', () => {
  const names = PATCHES.map(({ protection }) => protection);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

/**
 * The titles of the tests in a file, as they are written there, by `test` or by one made of it.
 * @throws for a table of tests, whose title would be missed
 */
function titlesIn(file: string): string[] {
  const code = readFileSync(path.join(ROOT, file), 'utf8');
  expect(code).not.toMatch(/\btest\w*\.(?:each|for)\b/);
  const calls = code.matchAll(/^ *test\w*(?:\.\w+)*\(\s*(['"`])([\s\S]*?)\1/gm);
  return [...calls].map(([, , title]) => title ?? '');
}

test('every test of a fault or an attack has a protection that it tests', () => {
  const files = ['chromium', 'firefox']
    .flatMap((browser) => [`test/e2e/${browser}/faults`, `test/e2e/${browser}/attacks`])
    .flatMap((folder) => readdirSync(path.join(ROOT, folder)).map((file) => `${folder}/${file}`))
    .filter((file) => file.endsWith('.test.ts'));
  // The one row of the fault table that needs no browser.
  files.push('test/unit/view/transport.test.ts');
  expect(files.filter((file) => titlesIn(file).length === 0)).toEqual([]);
  const untested = files.flatMap((file) => {
    const names = PATCHES.filter((patch) => patch.test === file).map(({ name }) => name);
    return titlesIn(file)
      .filter((title) => !names.some((name) => title.includes(name)))
      .map((title) => `${file}: ${title}`);
  });
  expect(untested).toEqual([]);
});

test.each([
  ['no head', '--- a/lib/x.ts\n+++ b/lib/x.ts\n'],
  ['an unknown runner', 'Protection: x\nRunner: safari\nTest: x\nName: x\n\n--- a/x\n+++ b/x\n'],
  ['no change', 'Protection: x\nRunner: unit\nTest: x\nName: x\n\n--- nothing'],
])('a patch with %s is refused', (_, text) => {
  expect(() => parsePatch('x.patch', text)).toThrow();
});
