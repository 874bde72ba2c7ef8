import { expect, test } from 'vitest';
import { parseNote } from '../../../lib/backup/note';

const last = { at: 5, name: 'a.json', answers: 3, checksum: 'sha256:a', saved: true };

test.each([undefined, null, 'nonsense', [], 7])('what is no note is an empty one: %j', (stored) => {
  expect(parseNote(stored)).toEqual({});
});

test('one damaged part costs none of the others', () => {
  const running = { startedAt: 1, asked: false, file: { url: 'https://a.example/' } };
  expect(parseNote({ last, running, failed: 'x', quietUntil: 9 })).toEqual({ last, quietUntil: 9 });
});
