import { describe, expect, test } from 'vitest';
import {
  dueAt,
  intervalOf,
  type Reminding,
  waitAfter,
  wantsReminder,
} from '../../../lib/backup/due';
import type { BackupNote } from '../../../lib/backup/note';

const DAY = 24 * 60 * 60_000;
const NOW = Date.UTC(2026, 2, 5);

const madeAt = (at: number): BackupNote => ({
  last: { at, name: 'a.json', answers: 3, checksum: 'sha256:a', saved: true },
});
const failedAt = (at: number, retryAt: number) => ({
  failed: { at, reason: 'the disk is full', tries: 1, retryAt },
});

describe('a backup is due', () => {
  test.each([
    ['at once, where there is none', 'weekly', {}, NOW],
    ['a week after the last', 'weekly', madeAt(NOW - 2 * DAY), NOW + 5 * DAY],
    ['a day after the last', 'daily', madeAt(NOW - 2 * DAY), NOW - DAY],
    ['thirty days after the last', 'monthly', madeAt(NOW), NOW + 30 * DAY],
    ['never, where none are wanted', 'off', madeAt(0), undefined],
    [
      'a week after it was seen that nothing had changed',
      'weekly',
      { ...madeAt(NOW - 30 * DAY), sameAt: NOW - DAY },
      NOW + 6 * DAY,
    ],
    ['at once, where the last is of a time to come', 'weekly', madeAt(NOW + 400 * DAY), NOW],
    [
      'not before a failed try has waited',
      'weekly',
      { ...madeAt(NOW - 30 * DAY), ...failedAt(NOW, NOW + 1_000) },
      NOW + 1_000,
    ],
    [
      'not sooner for a failed try',
      'weekly',
      { ...madeAt(NOW), ...failedAt(NOW, NOW + 1_000) },
      NOW + 7 * DAY,
    ],
    [
      'at once, where the failed try is of a time to come',
      'weekly',
      failedAt(NOW + DAY, NOW + 2 * DAY),
      NOW,
    ],
  ] as const)('%s', (_, every, note, due) => {
    expect(dueAt(every, note, NOW)).toBe(due);
  });
});

test('failed tries are repeated ever more seldom, a day apart at most', () => {
  const waits = Array.from({ length: 12 }, (_, i) => waitAfter(i + 1));
  expect(waits[0]).toBe(5 * 60_000);
  expect(waits.at(-1)).toBe(DAY);
  for (const [i, wait] of waits.entries()) {
    expect(wait).toBeGreaterThanOrEqual(waits[i - 1] ?? 0);
  }
});

describe('the reminder', () => {
  const base: Reminding = {
    every: 'weekly',
    note: {},
    allowed: false,
    edits: [NOW - 3, NOW - 2, NOW - 1],
    now: NOW,
  };
  test.each<[string, Partial<Reminding>, boolean]>([
    ['comes where there are a few answers and no file', {}, true],
    ['not where the browser allows backups', { allowed: true }, false],
    ['not where the user wants none', { every: 'off' }, false],
    ['not for two answers', { edits: [NOW, NOW] }, false],
    ['not while the last file is good', { note: madeAt(NOW - 6 * DAY) }, false],
    ['once the last file is too old', { note: madeAt(NOW - 8 * DAY) }, true],
    [
      'not where nothing was written since',
      { note: madeAt(NOW - 8 * DAY), edits: [0, 1, NOW - 9 * DAY] },
      false,
    ],
    ['not where it was put away', { note: { quietUntil: NOW + 1 } }, false],
    ['again after that', { note: { quietUntil: NOW } }, true],
  ])('%s', (_, given, wanted) => {
    expect(wantsReminder({ ...base, ...given })).toBe(wanted);
  });
});

test('no interval is wanted where backups are off', () => {
  expect(intervalOf('off')).toBeUndefined();
});
