// `npm run bench`: sets up, builds, and measures what ships in a real browser. `--quick` takes few
// samples, `--only=NAME` some measures, `--no-build` the build that is there.
import { spawnSync } from 'node:child_process';
import { ROOT, setUp } from './setup.mjs';

function build() {
  const shell = process.platform === 'win32';
  const args = ['run', '-s', 'build:chrome'];
  const { status } = spawnSync('npm', args, { cwd: ROOT, stdio: 'inherit', shell });
  if (status !== 0) throw new Error('The build failed; its messages are above.');
}

try {
  const args = process.argv.slice(2);
  process.env.CHROMIUM_PATH = setUp().chromium;
  if (!args.includes('--no-build')) build();
  // The measures are TypeScript, so tsx reads them.
  const { register } = await import('tsx/esm/api');
  register();
  const { runBench } = await import('../test/bench/run.ts');
  await runBench(args);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
