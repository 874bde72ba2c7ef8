// Running programs and vitest for the scripts that sum results up.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';

/**
 * Runs a program to its end; its output is kept.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env?: Record<string, string>, behind?: boolean }} where and whether it is to
 *   take only the time that other programs leave
 * @returns {Promise<{ ok: boolean, output: string }>} `ok` when it ended with 0
 */
export function run(command, args, { cwd, env = {}, behind = false }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    if (behind && child.pid) os.setPriority(child.pid, os.constants.priority.PRIORITY_LOW);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text) => {
        output += text;
      });
    }
    child.on('error', (error) => resolve({ ok: false, output: String(error) }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/**
 * Runs vitest and reads its JSON report.
 *
 * @param {string[]} args after `vitest run`
 * @param {string} report the file the report goes to
 * @param {{ cwd: string, env?: Record<string, string>, behind?: boolean }} where see `run`
 * @returns {Promise<{ ok: boolean, output: string, results: object | null }>} `results` is null when
 *   vitest ended without a report
 */
export async function runVitest(args, report, where) {
  rmSync(report, { force: true });
  // The second one prints what fails outside of every test, of which the report says nothing.
  const all = ['--no-install', 'vitest', 'run', ...args, '--reporter=json', '--reporter=dot'];
  const { ok, output } = await run('npx', [...all, `--outputFile=${report}`], where);
  const results = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
  return { ok, output, results };
}

/**
 * What a test's name is searched with: a name of ours, taken literally.
 *
 * @param {string} name
 * @returns {string} a pattern for vitest's `-t`
 */
export const namePattern = (name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
