import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildOf } from './paths.ts';

/**
 * A copy of the build in which the optional permissions are granted at install: the browser's own
 * question cannot be answered by a test. Nothing else in it is different.
 * @param more permissions that only the test needs
 */
export async function grantedBuild(
  browser: 'chrome' | 'firefox',
  more: readonly string[] = [],
): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sidestory-granted-'));
  await cp(buildOf(browser), folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest: Record<'permissions' | 'optional_permissions', string[]> = JSON.parse(
    await readFile(file, 'utf8'),
  );
  const { permissions, optional_permissions, ...rest } = manifest;
  const all = [...permissions, ...optional_permissions, ...more];
  await writeFile(file, JSON.stringify({ ...rest, permissions: all }));
  return folder;
}
