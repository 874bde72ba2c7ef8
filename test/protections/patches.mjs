// Reading the patches of this folder: what each protects, and which test has to notice.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Where the patches lie. */
export const FOLDER = import.meta.dirname;

/** The runners by the name a patch gives, with vitest's configuration and what has to be built. */
export const RUNNERS = {
  unit: { config: 'vitest.config.ts', build: null },
  chromium: { config: 'test/e2e/vitest.chromium.config.ts', build: 'chrome' },
  firefox: { config: 'test/e2e/vitest.firefox.config.ts', build: 'firefox' },
};

const FIELDS = ['Protection', 'Runner', 'Test', 'Name'];

/**
 * Reads one patch.
 *
 * @param {string} file its file's name
 * @param {string} text
 * @returns {import('./patches.d.mts').Patch}
 * @throws when a field is missing
 */
export function parsePatch(file, text) {
  const head = text.slice(0, text.indexOf('\n--- '));
  const [protection, runner, test, name] = FIELDS.map((field) => {
    const value = head.match(new RegExp(`^${field}: (.+)$`, 'm'))?.[1]?.trim();
    if (!value) throw new Error(`${file} has no line "${field}: …" above the patch`);
    return value;
  });
  if (!Object.hasOwn(RUNNERS, runner)) throw new Error(`${file}: there is no runner "${runner}"`);
  const touches = [...text.matchAll(/^\+\+\+ b\/(\S+)$/gm)].map(([, touched]) => touched);
  if (touches.length === 0) throw new Error(`${file} changes nothing`);
  return { file, protection, runner, test, name, touches };
}

/**
 * All patches, by name.
 *
 * @returns {import('./patches.d.mts').Patch[]}
 */
export const readPatches = () =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.patch'))
    .sort()
    .map((file) => parsePatch(file, readFileSync(path.join(FOLDER, file), 'utf8')));
