// `npm start`: a browser with the extension, on a sample question that is served on this machine
// under the real site's name. Without a display it works the panel once and leaves a picture.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ROOT, setUp } from './setup.mjs';

const QUESTION = 'http://prachub.com/interview-questions/recover-a-launch-that-was-about-to-slip';
const PROFILE = path.join(ROOT, '.output', 'start-profile');
const SENTENCE = 'Checkout lost one order in twenty, and I had a quarter to halve that. ';

const here = (file) => path.relative(process.cwd(), file) || '.';

function build() {
  const shell = process.platform === 'win32';
  const args = ['run', '-s', 'build:chrome'];
  const { status } = spawnSync('npm', args, { cwd: ROOT, stdio: 'inherit', shell });
  if (status !== 0) throw new Error('The build failed; its messages are above.');
}

/** The tests' own way to serve pages and drive a browser; TypeScript, so tsx reads it. */
async function harness() {
  const { register } = await import('tsx/esm/api');
  register();
  const support = (file) => import(`../test/e2e/support/${file}.ts`);
  const [{ startPagesServer }, { ChromiumRun }] = await Promise.all([
    support('pages-server'),
    support('chromium'),
  ]);
  return { startPagesServer, ChromiumRun };
}

function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Types one sentence, waits until the vault has it, and takes a picture. */
async function workOnce(run, page) {
  const panel = await run.panel(page);
  await panel.type('goal', SENTENCE);
  await panel.saved();
  const picture = path.join(ROOT, '.output', 'start.png');
  await page.screenshot({ path: picture });
  console.log('No display here, so the browser ran without a window: it opened the sample');
  console.log('question, typed one sentence into the panel and saw it saved.');
  console.log(`Screenshot: ${picture}`);
}

/** Leaves the browser to the user until its last window is closed. */
async function stay(run) {
  console.log('Close the browser window to end this.');
  await new Promise((resolve) => run.context.once('close', resolve));
}

async function main() {
  const { chromium } = setUp();
  process.env.CHROMIUM_PATH = chromium;
  build();
  const { startPagesServer, ChromiumRun } = await harness();
  const visible = hasDisplay();
  mkdirSync(PROFILE, { recursive: true });
  // A browser that was killed leaves its lock behind.
  rmSync(path.join(PROFILE, 'SingletonLock'), { force: true });
  const site = await startPagesServer();
  try {
    const run = await ChromiumRun.launch({ site, profile: PROFILE, visible });
    const [first] = run.context.pages();
    const page = first ?? (await run.context.newPage());
    await page.goto(QUESTION);
    console.log(`Sidestory is open on ${QUESTION} (a sample page, served on this machine).`);
    console.log(`Profile: ${here(PROFILE)}, kept, so answers are there at the next start.`);
    console.log('Delete that folder to begin anew.');
    if (visible) await stay(run);
    else {
      await workOnce(run, page);
      await run.close();
    }
  } finally {
    await site.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
