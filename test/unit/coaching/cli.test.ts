import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { CODES } from '../../../lib/coaching/finding';
import { sectionsWith } from './support';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'coach-'));

afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', 'scripts/coach.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function fileOf(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

const question = 'Tell me about a time you disagreed with a colleague.';
const sections = sectionsWith({ goal: 'We had [metric] to reach 😀 by “May”. Then [n] came.' });

describe('npm run coach', { timeout: 60_000 }, () => {
  it('prints one line for an answer, and each quote is the text between its offsets', () => {
    const { status, stdout } = run(fileOf('one.json', JSON.stringify({ question, sections })));
    expect(status).toBe(0);
    expect(stdout.split('\n')).toHaveLength(2);
    const result = JSON.parse(stdout);
    expect(Object.keys(result)).toEqual(['findings', 'words', 'minutes', 'sections']);
    expect(result.words).toBe(10);
    expect(result.sections.goal).toEqual({ words: 10, minutes: 0.1 });
    expect(result.findings).toHaveLength(8);
    for (const finding of result.findings) {
      expect(Object.keys(finding).sort()).toEqual(
        ['code', 'section', 'quote', 'start', 'end', 'message', 'fix'].sort(),
      );
      expect(CODES).toContain(finding.code);
    }
    const slot = result.findings.find((each: { code: string }) => each.code === 'unfilled-slot');
    expect(sections.goal.slice(slot.start, slot.end)).toBe('[metric]');
    expect(slot.quote).toBe('[metric]');
  });

  it('guesses what the question tests where it is not told', () => {
    const own = { question: 'Tell me about yourself.', sections };
    const codes = (input: object) => {
      const { stdout } = run(fileOf('guess.json', JSON.stringify(input)));
      return JSON.parse(stdout).findings.map(({ code }: { code: string }) => code);
    };
    expect(codes(own)).toEqual(['unfilled-slot']);
    expect(codes({ ...own, competencies: ['project'] })).toContain('empty-section');
  });

  it('answers each line in order, and goes on after a bad one', () => {
    const answer = { question, sections };
    const input = [
      JSON.stringify({ id: 'a', ...answer }),
      '{"id": "broken", "sections": ',
      JSON.stringify({
        id: 7,
        ...answer,
        timeboxMinutes: [2, 3],
        sample: '',
        confidentialNames: [],
      }),
      JSON.stringify({ id: 'no sections', question }),
      JSON.stringify({ id: 'one is missing', question, sections: { goal: '' } }),
      JSON.stringify({ id: 'no text', question, sections: { ...sections, role: 5 } }),
      JSON.stringify({ id: 'no time', ...answer, timeboxMinutes: [0, -1] }),
      JSON.stringify(answer),
      'null',
      '',
      JSON.stringify({
        id: 'z',
        ...answer,
        competencies: ['no such thing'],
        more: { deep: [[[]]] },
      }),
    ];
    const { status, stdout } = run('--jsonl', fileOf('answers.jsonl', input.join('\n')));
    expect(status).toBe(0);
    const error = expect.any(String);
    const findings = expect.any(Array);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line): unknown => JSON.parse(line)),
    ).toMatchObject([
      { id: 'a', findings },
      { id: null, error },
      { id: 7, findings },
      { id: 'no sections', error },
      { id: 'one is missing', error },
      { id: 'no text', error },
      { id: 'no time', error },
      { id: null, error },
      { id: null, error },
      { id: null, error },
      { id: 'z', findings },
    ]);
  });

  it.each([
    [['no-such-file.json']],
    [['--jsonl', 'no-such-file.jsonl']],
    [['--jsonl']],
    [['--what']],
    [[]],
  ])('exits 2 and prints nothing on stdout for %j', (args) => {
    const { status, stdout, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).not.toBe('');
  });

  it('exits 2 for a file that is no answer', () => {
    expect(run(fileOf('bad.json', '{"question": 1}')).status).toBe(2);
    expect(run(fileOf('none.json', 'What?')).status).toBe(2);
  });
});
