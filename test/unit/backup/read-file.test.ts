import { describe, expect, test, vi } from 'vitest';
import { readFile } from '../../../lib/backup/read-file';

const MB = 1024 * 1024;

/** A file of so many bytes that begins like this, and is not to be read as a whole. */
function large(name: string, size: number, begins: string) {
  const read = vi.fn(() => Promise.reject(new Error('all of it was read')));
  const slice = () => new Blob([begins]);
  return { file: { name, size, slice, text: read, arrayBuffer: read }, read };
}

describe('a large file', () => {
  test.each([
    ['a backup', 'x.json', 257 * MB, '{', 'has 257 MB; at most 256 MB'],
    ['a backup that is none', 'x.json', 200 * MB, '\0\0\0', 'no JSON'],
    ['a picture', 'x', 200 * MB, '\u0089PNG', 'no JSON'],
    ['a table', 'x.csv', 200 * MB, 'Question', 'has 200 MB; at most 64 MB'],
    ['a note', 'x.md', 200 * MB, '## Why us?', 'has 200 MB; at most 64 MB'],
    ['an archive', 'x.zip', 200 * MB, 'PK', 'has 200 MB; at most 64 MB'],
    ['an archive that is none', 'X.ZIP', 60 * MB, '\0\0', 'no zip file'],
  ])('(%s) is refused before it is read', async (_, name, size, begins, words) => {
    const { file, read } = large(name, size, begins);
    await expect(readFile(file)).rejects.toThrow(words);
    expect(read).not.toHaveBeenCalled();
  });

  test('that cannot be held says so', async () => {
    const { file } = large('x.json', 200 * MB, ' {');
    await expect(readFile(file)).rejects.toThrow('could not be read');
  });
});

describe('more questions than anyone has', () => {
  test.each([
    ['a text', 'x.md', '## a\n'.repeat(20_001), 'more than 20000 questions'],
    ['a table', 'x.csv', `Question\n${'a\n'.repeat(20_001)}`, 'more than 20000 rows'],
    ['a row of names', 'x.csv', `Question${',a'.repeat(10_000)}`, 'too long'],
    [
      'a backup',
      'x.json',
      `{"format":"sidestory","schemaVersion":2,"checksum":"","answers":[0${',0'.repeat(100_000)}]}`,
      'more than 100000 questions',
    ],
  ])('in %s are refused in words', async (_, name, text, words) => {
    await expect(readFile(new File([text], name))).rejects.toThrow(words);
  });
});

test('an empty file is told as such', async () => {
  await expect(readFile(new File([], 'x.json'))).rejects.toThrow('is empty');
});
