// `npm test`: sets up and builds, then runs everything there is to run, and sums it up. Each runner's
// figures are its own report's; one that is missing, crashed, empty or skipped counts as failed.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { run, runVitest } from './run.mjs';
import { ROOT, setUp } from './setup.mjs';

const REPORTS = path.join(ROOT, 'test', 'artifacts');

// What the fault rows tell of themselves: their seeds, and what was unacknowledged when they struck.
const FAULTS = path.join(REPORTS, 'faults.log');

// React's own two; anything else in the Firefox build is news.
const ALLOWED_LINT_WARNINGS = { code: 'UNSAFE_VAR_ASSIGNMENT', text: /innerHTML/, count: 2 };

// A test in a browser waits more than it works; what needs no browser runs in what it leaves.
const BEHIND = { behind: true };

/** Results so far, and what went wrong: printed as it happens, summed at the end. */
const total = { passed: 0, failed: 0 };

function report(name, { passed, failed, problems = [] }) {
  total.passed += passed;
  total.failed += failed;
  for (const problem of problems) console.log(`${problem}\n`);
  console.log(`${name}: ${passed} passed, ${failed} failed`);
}

/** A program that passes or fails as a whole. */
async function check(name, command, args, where = {}) {
  const { ok, output } = await run(command, args, { cwd: ROOT, ...where });
  report(name, ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, problems: [output.trim()] });
  return ok;
}

/** The linter of addons.mozilla.org, on the build for Firefox. */
async function lintFirefoxBuild(name) {
  const source = path.join('.output', 'firefox-mv3');
  const args = ['web-ext', 'lint', '--source-dir', source, '--output', 'json'];
  const { output } = await run('npx', ['--no-install', ...args], { cwd: ROOT, ...BEHIND });
  const problems = [];
  try {
    const { errors, warnings } = JSON.parse(output.slice(output.indexOf('{')));
    const { code, text, count } = ALLOWED_LINT_WARNINGS;
    const isSuch = (warning) => warning.code === code && text.test(warning.message);
    // All of them in one file, which React's code is bundled into.
    const home = warnings.find(isSuch)?.file;
    const reacts = (warning) => isSuch(warning) && warning.file === home;
    const others = [...errors, ...warnings.filter((warning) => !reacts(warning))];
    problems.push(...others.map((found) => `${found.code} ${found.file}: ${found.message}`));
    const allowed = warnings.filter(reacts).length;
    if (allowed > count) problems.push(`${allowed} innerHTML warnings; React's own are ${count}`);
  } catch {
    problems.push(`web-ext lint gave no report:\n${output.trim()}`);
  }
  report(name, {
    passed: problems.length === 0 ? 1 : 0,
    failed: problems.length === 0 ? 0 : 1,
    problems,
  });
}

/** One line for each test that did not pass, with its messages. */
function failures({ testResults }) {
  const files = testResults.filter(({ status, assertionResults }) => {
    return status === 'failed' && assertionResults.every((test) => test.status !== 'failed');
  });
  const tests = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status !== 'passed')
      .map(({ fullName, status, failureMessages = [] }) =>
        [`✗ ${path.relative(ROOT, name)} › ${fullName} (${status})`, ...failureMessages].join('\n'),
      ),
  );
  return [
    ...files.map(({ name, message }) => `✗ ${path.relative(ROOT, name)}\n${message}`),
    ...tests,
  ];
}

/** A vitest runner; its counts are those of its JSON report. */
async function vitest(name, id, config, where) {
  const file = path.join(REPORTS, `${id}.json`);
  const args = ['--config', config];
  const { ok, output, results } = await runVitest(args, file, { cwd: ROOT, ...where });
  if (results === null) {
    const problems = [`${name} ended without a report:\n${output.trim()}`];
    report(name, { passed: 0, failed: 1, problems });
    return;
  }
  const problems = failures(results);
  const passed = results.numPassedTests;
  const failed = Math.max(problems.length, results.numTotalTests - passed);
  if (failed === 0 && passed === 0) problems.push(`${name} ran no test.`);
  // An error outside every test, such as an unhandled rejection, fails the run and no test.
  else if (failed === 0 && !ok)
    problems.push(`${name} failed outside its tests:\n${output.trim()}`);
  report(name, { passed, failed: Math.max(failed, problems.length), problems });
}

/** What a browser calls itself, for the line with its results. */
async function version(executable) {
  const { output } = await run(executable, ['--version'], { cwd: ROOT });
  return output.match(/(Chromium|Google Chrome|Mozilla Firefox) [\w.]+/)?.[0] ?? executable;
}

/** What needs no browser, in order. */
async function withoutBrowser(built, env) {
  await check('lint', 'npm', ['run', '-s', 'lint'], BEHIND);
  await check('types', 'npm', ['run', '-s', 'typecheck'], BEHIND);
  await onBuild(built, 'Firefox build lint (web-ext)', lintFirefoxBuild);
  await vitest('unit', 'unit', 'vitest.config.ts', { env, ...BEHIND });
}

/** The built extension in one browser after the other: side by side they would take each other's time. */
async function inBrowsers(built, env) {
  for (const [id, executable] of [
    ['chromium', env.CHROMIUM_PATH],
    ['firefox', env.FIREFOX_PATH],
  ]) {
    const config = path.join('test', 'e2e', `vitest.${id}.config.ts`);
    const name = `${await version(executable)} end to end`;
    await onBuild(built, name, () => vitest(name, id, config, { env }));
  }
}

/** What is to be done with the build; it fails where there is none. */
async function onBuild(built, name, runner) {
  const problems = [`${name} did not run: there is no build to test.`];
  if (built) await runner(name);
  else report(name, { passed: 0, failed: 1, problems });
}

/** Runs all of it. */
async function main() {
  const began = Date.now();
  const { chromium, firefox } = setUp({ tests: true });
  mkdirSync(REPORTS, { recursive: true });
  rmSync(FAULTS, { force: true });
  const env = { CHROMIUM_PATH: chromium, FIREFOX_PATH: firefox };
  const built = await check('build', 'npm', ['run', '-s', 'build']);
  const ended = await Promise.allSettled([inBrowsers(built, env), withoutBrowser(built, env)]);
  for (const { reason } of ended) if (reason) throw reason;
  console.log(`All of it took ${Math.round((Date.now() - began) / 1000)} s.`);
}

try {
  await main();
} catch (error) {
  report('npm test', { passed: 0, failed: 1, problems: [String(error?.stack ?? error)] });
}
if (existsSync(FAULTS)) console.log(readFileSync(FAULTS, 'utf8').trim());
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
