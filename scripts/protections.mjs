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

/** One run of the tree in `copy`: builds it where the runner needs that, then runs the patch's test. */
async function runTest(copy, patch, env) {
  const { config, build } = RUNNERS[patch.runner];
  if (build)
    await must('the build', 'npx', ['--no-install', 'wxt', 'build', '-b', build, '--mv3'], copy);
  const args = ['--config', config, patch.test, '-t', namePattern(patch.name)];
  const report = path.join(copy, 'report.json');
  const { output, results } = await runVitest(args, report, { cwd: copy, env });
  if (results === null) throw new Error(`the test gave no report:\n${output.trim().slice(-2000)}`);
  return { passed: results.numPassedTests, failed: results.numFailedTests };
}

const testKey = ({ runner, test, name }) => [runner, test, name].join('\n');

/** What has to hold before a failing test says anything: it passes on the tree as it is. */
async function passesUntouched(copy, patch, env, known) {
  const key = testKey(patch);
  if (!known.has(key)) {
    const { passed, failed } = await runTest(copy, patch, env);
    known.set(key, passed > 0 && failed === 0);
  }
  return known.get(key);
}

/** Turns one protection off and says whether its test noticed. */
async function prove(copy, patch, env) {
  const file = path.join(FOLDER, patch.file);
  await must('applying the patch', 'git', ['apply', file], copy);
  try {
    const { passed, failed } = await runTest(copy, patch, env);
    if (failed > 0) return null;
    return passed === 0 ? 'no test of that name ran' : 'its test stays green without it';
  } finally {
    await must('taking the patch back', 'git', ['apply', '-R', file], copy);
  }
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
    .filter(({ runner }) => !runners || runners.includes(runner))
    // Those of one test file together: the longest part is the build.
    .sort((a, b) => testKey(a).localeCompare(testKey(b)));
  const { chromium, firefox } = setUp({ tests: true });
  const env = { CHROMIUM_PATH: chromium, FIREFOX_PATH: firefox };
  const copy = copyTree();
  const known = new Map();
  let proven = 0;
  try {
    await must('wxt prepare', 'npx', ['--no-install', 'wxt', 'prepare'], copy);
    for (const patch of patches) {
      const began = Date.now();
      const problem = await (async () => {
        const green = await passesUntouched(copy, patch, env, known);
        return green ? prove(copy, patch, env) : 'its test does not pass on the tree as it is';
      })().catch((error) => error.message);
      if (problem === null) proven += 1;
      const seconds = Math.round((Date.now() - began) / 1000);
      console.log(
        `${problem === null ? '✓' : '✗'} ${patch.protection} (${patch.file}, ${seconds} s)`,
      );
      if (problem !== null) console.log(`  ${problem}`);
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
  console.log(`${proven} of ${patches.length} protections are tested`);
  return patches.length === 0 ? 1 : patches.length - proven;
}

process.exitCode = (await main()) === 0 ? 0 : 1;
