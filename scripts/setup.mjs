// What `npm start` and `npm test` need before anything else. Node's own modules only: on a fresh
// clone there are no others.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** The root of the repository. */
export const ROOT = path.resolve(import.meta.dirname, '..');

const CHROMIUM = { names: ['chromium', 'chromium-browser'], variable: 'CHROMIUM_PATH' };
const FIREFOX = { names: ['firefox-esr', 'firefox'], variable: 'FIREFOX_PATH' };

// Chrome has not taken --load-extension since version 137, nor does Edge by now.
const BRANDED = ['google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** Where these browsers lie when they are not in PATH. */
const ELSEWHERE = {
  CHROMIUM_PATH: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  FIREFOX_PATH: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

function executable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** The first of these programs in PATH, or null. */
export function which(...names) {
  const suffixes = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    for (const name of names) {
      const found = suffixes.map((suffix) => path.join(folder, name + suffix)).find(executable);
      if (found) return found;
    }
  }
  return null;
}

function find({ names, variable }) {
  const chosen = process.env[variable];
  if (!chosen) return which(...names) ?? ELSEWHERE[variable].find(executable) ?? null;
  if (executable(chosen)) return chosen;
  throw new Error(`${variable} is ${chosen}, which is no program.`);
}

/** Runs a program on this terminal; throws when it fails. */
function run(command, args) {
  const shell = process.platform === 'win32';
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', shell });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`);
}

function installModules() {
  const lock = path.join(ROOT, 'package-lock.json');
  const installed = path.join(ROOT, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && versions(installed) === versions(lock)) return;
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  console.log('Installing dependencies (npm ci) …');
  try {
    run('npm', ['ci', ...quiet]);
  } catch {
    // A registry that lacks a package of some other platform leaves gaps in the lockfile, which
    // `npm ci` refuses and `npm install` fills; the versions are the lockfile's all the same.
    console.log('npm ci refused; installing the same versions with npm install …');
    run('npm', ['install', '--no-save', ...quiet]);
  }
}

/** What a lockfile installs, package by package; its times say little after a checkout. */
function versions(file) {
  const { packages } = JSON.parse(readFileSync(file, 'utf8'));
  const installed = path.join(ROOT, 'node_modules', '.package-lock.json');
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages;
  // Optional packages of other platforms are in the lockfile and not in node_modules.
  return Object.entries(packages)
    .filter(([name, entry]) => name !== '' && (name in present || !entry.optional))
    .map(([name, { version }]) => `${name}@${version}`)
    .sort()
    .join('\n');
}

/** How to become root for apt: nothing, `sudo`, or null where it is not allowed. */
function privilege() {
  if (process.platform !== 'linux' || !which('apt-get')) return null;
  if (process.getuid?.() === 0) return [];
  const free = which('sudo') && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  return free ? ['sudo', '-n'] : null;
}

function installPackages(packages) {
  const prefix = privilege();
  if (!prefix) return false;
  const apt = (...args) => {
    const [command, ...rest] = [
      ...prefix,
      ...['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-y', '-qq', ...args],
    ];
    run(command, rest);
  };
  console.log(`Installing ${packages.join(', ')} (apt-get) …`);
  apt('update');
  apt('install', '--no-install-recommends', ...packages);
  return true;
}

function complain(packages) {
  const branded = which(...BRANDED);
  const note = branded
    ? `\n${branded} is here, but Chrome (since version 137) and Edge no longer take --load-extension; ` +
      'to use them, load .output/chrome-mv3 by hand at chrome://extensions.'
    : '';
  throw new Error(
    `Please install ${packages.join(', ')}, or name the programs in CHROMIUM_PATH and FIREFOX_PATH.${note}`,
  );
}

/**
 * Installs what is missing and returns the paths of the browsers. `tests` adds what only tests need.
 * @param {{tests?: boolean}} options
 */
export function setUp({ tests = false } = {}) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) throw new Error('Node 20.19 or newer is needed.');
  installModules();
  const needed = [
    [() => find(CHROMIUM), 'chromium'],
    ...(tests
      ? [
          [() => find(FIREFOX), 'firefox-esr'],
          [() => which('Xvfb'), 'xvfb'],
          [() => which('xdotool'), 'xdotool'],
          [() => which('openssl'), 'openssl'],
        ]
      : []),
  ];
  const missing = () => needed.filter(([look]) => !look()).map(([, name]) => name);
  if (missing().length > 0 && !installPackages(missing())) complain(missing());
  if (missing().length > 0) complain(missing());
  return { chromium: find(CHROMIUM), firefox: find(FIREFOX) };
}
