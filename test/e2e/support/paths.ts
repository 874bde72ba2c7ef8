import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** The build under test, which is the build that ships. */
export function buildOf(browser: 'chrome' | 'firefox'): string {
  return path.join(ROOT, '.output', `${browser}-mv3`);
}

/** Where failing tests leave their screenshots; not committed. */
export const ARTIFACTS = path.join(ROOT, 'test', 'artifacts');

/** The browser that set-up has found; a bare name is looked for in PATH. */
export function browserPath(variable: 'CHROMIUM_PATH' | 'FIREFOX_PATH', names: string[]): string {
  const chosen = process.env[variable];
  if (chosen) return chosen;
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    for (const name of names) {
      const file = path.join(folder, name);
      try {
        accessSync(file, constants.X_OK);
        return file;
      } catch {
        // Not here; the next folder may have it.
      }
    }
  }
  throw new Error(`No ${names.join(' or ')} in PATH: run "npm test", or set ${variable}.`);
}
