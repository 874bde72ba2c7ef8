// `npm run test:protections`: turns off each protection, one at a time, in a copy of the tree, and runs
// the test that has to notice. A test that stays green protects nothing.
//
//   npm run test:protections -- [--only=part-of-a-patch's-name,…] [--runner=unit|chromium|firefox]
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { FOLDER, RUNNERS, readPatches } from '../test/protections/patches.mjs';
import { namePattern, run, runVitest } from './run.mjs';
import { ROOT, setUp } from './setup.mjs';

const NOT_COPIED = new Set(['.git', '.output', '.wxt', 'node_modules', 'artifacts']);

/** The tree in a folder of its own, so that a patch never touches the one that is worked in. */
function copyTree() {
  const copy = mkdtempSync(path.join(os.tmpdir(), 'sidestory-protections-'));
  cpSync(ROOT, copy, {
    recursive: true,
    filter: (source) => source === ROOT || !NOT_COPIED.has(path.basename(source)),
  });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
  return copy;
}

/** Throws with what a program said when it fails. */
async function must(doing, command, args, cwd) {
  const { ok, output } = await run(command, args, { cwd });
  if (!ok) throw new Error(`${doing} failed:\n${output.trim().slice(-2000)}`);
}

/** Builds the tree in `copy` as it is, where a runner needs that. */
async function build(copy, runner) {
  const browser = RUNNERS[runner].build;
  if (browser === null) return;
  await must('the build', 'npx', ['--no-install', 'wxt', 'build', '-b', browser, '--mv3'], copy);
}

/** Runs a patch's test on what is built. */
async function runTest(copy, patch, env) {
  const { config } = RUNNERS[patch.runner];
  const args = ['--config', config, patch.test, '-t', namePattern(patch.name)];
  const report = path.join(copy, 'report.json');
  const { output, results } = await runVitest(args, report, { cwd: copy, env });
  if (results === null) throw new Error(`the test gave no report:\n${output.trim().slice(-2000)}`);
  return { passed: results.numPassedTests, failed: results.numFailedTests };
}

const NOT_GREEN = 'its test does not pass on the tree as it is';

const testKey = ({ test, name }) => [test, name].join('\n');

/**
 * What has to hold before a failing test says anything: it passes on the tree as it is.
 *
 * @returns {Promise<Map<string, string | null>>} what is wrong, by `testKey`, of patches with one runner
 */
async function tryUntouched(copy, patches, env) {
  await build(copy, patches[0].runner);
  const problems = new Map();
  for (const patch of patches) {
    const key = testKey(patch);
    if (problems.has(key)) continue;
    const problem = await runTest(copy, patch, env).then(
      ({ passed, failed }) => (passed > 0 && failed === 0 ? null : NOT_GREEN),
      (error) => error.message,
    );
    problems.set(key, problem);
  }
  return problems;
}

/** Turns one protection off; gives null when its test notices, or else what is wrong. */
async function prove(copy, patch, env) {
  const file = path.join(FOLDER, patch.file);
  await must('applying the patch', 'git', ['apply', file], copy);
  try {
    await build(copy, patch.runner);
    const { passed, failed } = await runTest(copy, patch, env);
    if (failed > 0) return null;
    return passed === 0 ? 'no test of that name ran' : 'its test stays green without it';
  } finally {
    await must('taking the patch back', 'git', ['apply', '-R', file], copy);
  }
}

/** Proves the patches of one runner; gives how many are. */
async function proveAll(copy, patches, env) {
  if (patches.length === 0) return 0;
  const untouched = await tryUntouched(copy, patches, env);
  let proven = 0;
  for (const patch of patches) {
    const began = Date.now();
    const problem =
      untouched.get(testKey(patch)) ??
      (await prove(copy, patch, env).catch((error) => error.message));
    if (problem === null) proven += 1;
    const seconds = Math.round((Date.now() - began) / 1000);
    console.log(
      `${problem === null ? '✓' : '✗'} ${patch.protection} (${patch.file}, ${seconds} s)`,
    );
    if (problem !== null) console.log(`  ${problem}`);
  }
  return proven;
}

const option = (name) =>
  process.argv
    .find((arg) => arg.startsWith(`--${name}=`))
    ?.slice(name.length + 3)
    .split(',');

/** Runs all of it; gives the number of protections that are not tested. */
async function main() {
  const only = option('only');
  const runners = option('runner');
  const patches = readPatches()
    .filter(({ file }) => !only || only.some((part) => file.includes(part)))
    .filter(({ runner }) => !runners || runners.includes(runner));
  const { chromium, firefox } = setUp({ tests: true });
  const env = { CHROMIUM_PATH: chromium, FIREFOX_PATH: firefox };
  const copy = copyTree();
  let proven = 0;
  try {
    await must('wxt prepare', 'npx', ['--no-install', 'wxt', 'prepare'], copy);
    for (const name of Object.keys(RUNNERS)) {
      const own = patches.filter(({ runner }) => runner === name);
      proven += await proveAll(copy, own, env);
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
  console.log(`${proven} of ${patches.length} protections are tested`);
  return patches.length === 0 ? 1 : patches.length - proven;
}

process.exitCode = (await main()) === 0 ? 0 : 1;
