// `npm run soak`: the fault rows, each at its long count, one after the other. Takes hours.
//
//   npm run soak -- [--only=part-of-a-test's-file,…] [--scale=part-of-the-count]
//
// SEED=<number> repeats what a row drew. What each row did is printed, and kept in
// test/artifacts/faults.log.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { ROOT, setUp } from './setup.mjs';

const LOG = path.join(ROOT, 'test', 'artifacts', 'faults.log');

/** The rows that need no browser, by file; those that do are all of the soak config. */
const UNIT_ROWS = ['test/unit/view/transport.test.ts'];

/** Runs a program on this terminal to its end. */
function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}

const vitest = (config, files, env) =>
  run('npx', ['--no-install', 'vitest', 'run', '--config', config, ...files], {
    ...env,
    FAULTS: 'soak',
  });

const option = (name) =>
  process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);

async function main() {
  const only = option('only')?.split(',');
  const scale = option('scale') ?? '1';
  if (!(Number(scale) > 0)) throw new Error(`--scale is "${scale}", which is no part of a count`);
  const { chromium, firefox } = setUp({ tests: true });
  const env = { CHROMIUM_PATH: chromium, FIREFOX_PATH: firefox, SCALE: scale };
  rmSync(LOG, { force: true });
  if (!(await run('npm', ['run', '-s', 'build']))) return false;
  const unit = UNIT_ROWS.filter((file) => !only || only.some((part) => file.includes(part)));
  const units = unit.length === 0 || (await vitest('vitest.config.ts', unit, env));
  // Where --only names rows of one kind, none of the other is found.
  const chosen = only ? [...only, '--passWithNoTests'] : [];
  const browsers = await vitest('test/e2e/vitest.soak.config.ts', chosen, env);
  return units && browsers;
}

process.exitCode = (await main()) ? 0 : 1;
