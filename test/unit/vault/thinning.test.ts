import { expect, test } from 'vitest';
import { outgrown } from '../../../lib/vault/thinning';

const at = (day: number, hour = 12, minute = 0) => new Date(2026, 0, day, hour, minute).getTime();
const NOW = at(100, 9);

/** Which of some versions are kept, by their place. */
function kept(times: readonly number[], now = NOW): number[] {
  const drop = outgrown(
    times.map((time, id) => ({ id, at: time })),
    now,
  );
  return times.flatMap((_, id) => (drop.includes(id) ? [] : id));
}

test.each([
  ['all of today', [at(100, 0, 1), at(100, 8), at(100, 8, 30)], [0, 1, 2]],
  ['the last of yesterday', [at(99, 8), at(99, 23, 59)], [1]],
  ['the last of each day for a month', [at(71, 1), at(71, 2), at(70, 1), at(70, 2)], [1, 3]],
  // The 60th day of 2026 was a Sunday, the 68th a Monday.
  ['after that, the last of each week', [at(60), at(61), at(62), at(66), at(68)], [0, 3, 4]],
  ['what is dated later than now', [at(100), at(101)], [0, 1]],
  ['of two at one moment the later taken', [at(99, 8), at(99, 8)], [1]],
  ['nothing of nothing', [], []],
])('keeps %s', (_, times, expected) => expect(kept(times)).toEqual(expected));

test('thinned again and again, a year leaves some eighty versions and never the newest out', () => {
  let versions: { id: number; at: number }[] = [];
  for (let day = 1; day <= 365; day++) {
    for (const hour of [9, 12, 20]) {
      versions.push({ id: day * 100 + hour, at: at(day, hour) });
      const drop = outgrown(versions, at(day, hour));
      versions = versions.filter(({ id }) => !drop.includes(id));
      expect(versions.at(-1)?.at).toBe(at(day, hour));
    }
  }
  // 48 weeks, 30 days, and the three of today.
  expect(versions.length).toBeGreaterThan(78);
  expect(versions.length).toBeLessThan(84);
});
