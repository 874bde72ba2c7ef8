import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { BEHAVIORAL, expectationOf, pageHtml } from './load';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const PAGE = fileURLToPath(new URL(`../../pages/${BEHAVIORAL}.html`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'detect-'));
const { url, detection } = expectationOf(BEHAVIORAL);

afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', 'scripts/detect.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('npm run detect', { timeout: 60_000 }, () => {
  it('prints one line for a page', () => {
    const { status, stdout } = run('--url', url, PAGE);
    expect(status).toBe(0);
    expect(stdout.endsWith('\n')).toBe(true);
    expect(JSON.parse(stdout)).toEqual(detection);
  });

  it('answers each line in order, and goes on after a bad one', () => {
    const file = join(folder, 'pages.jsonl');
    const html = pageHtml(BEHAVIORAL);
    const none = { kind: 'none' };
    const input = [
      JSON.stringify({ id: 'a', url, html }),
      '{"id": "broken", "url": ',
      JSON.stringify({ id: 7, url: 'https://example.com/', html: '\u2028<p>Nothing</p>' }).replace(
        '\\u2028',
        '\u2028',
      ),
      JSON.stringify({ id: 'no html', url }),
      JSON.stringify({ id: 'no address', url: 'nowhere', html }),
      JSON.stringify({ url, html }),
      '',
      JSON.stringify({ id: 'z', url: 'https://example.com/', html: '' }),
    ];
    writeFileSync(file, input.join('\n'));
    const { status, stdout } = run('--jsonl', file);
    expect(status).toBe(0);
    const error = expect.any(String);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line): unknown => JSON.parse(line)),
    ).toMatchObject([
      { id: 'a', ...detection },
      { id: null, error },
      { id: 7, ...none },
      { id: 'no html', error },
      { id: 'no address', error },
      { id: null, error },
      { id: null, error },
      { id: 'z', ...none },
    ]);
  });

  it.each([
    [['--url', 'https://example.com/', 'no-such-file.html']],
    [['--url', 'not an address', PAGE]],
    [['--url', 'file:///etc/hosts', PAGE]],
    [['--jsonl', 'no-such-file.jsonl']],
    [['--sentences', 'no-such-file.jsonl']],
    [[]],
  ])('exits 2 and prints nothing on stdout for %j', (args) => {
    const { status, stdout, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).not.toBe('');
  });
});
