import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from '../../../lib/backup/file-name';

test.each([
  ['Why us?', 'Why us.md'],
  ['../../etc/passwd', 'etc passwd.md'],
  ['CON', 'question CON.md'],
  ['con.', 'question con.md'],
  ['CON.\u202Eexe', 'question CON. exe.md'],
  ['console', 'console.md'],
  ['', 'question.md'],
  ['\u202Egnp.exe\u0000', 'gnp.exe.md'],
  ['C:\\a|b<c>"d"*', 'C a b c d.md'],
  ['x'.repeat(300), `${'x'.repeat(80)}.md`],
])('%j becomes %j', (text, name) => {
  expect(fileName(text, new Set(), '.md')).toBe(name);
});

// Random text hardly ever has what makes a path; half of it is made of nothing else.
const WILD = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'./\\:*?"<>|# \u0000\u202Ea') }),
);

test('no text makes a path, and no two names are one', () => {
  fc.assert(
    fc.property(fc.array(WILD, { minLength: 2, maxLength: 5 }), (texts) => {
      const taken = new Set<string>();
      const names = [...texts, ...texts].map((text) => fileName(text, taken, '.md'));
      expect(taken.size).toBe(names.length);
      for (const name of names) {
        expect(name).toMatch(/^[^./\\:*?"<>|\p{C}\s][^/\\:*?"<>|\p{C}]*\.md$/u);
        expect([...name].length).toBeLessThan(100);
      }
    }),
  );
});
