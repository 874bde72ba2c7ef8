import type { BackupNote } from './note';

/** How often a backup is made by itself. */
export const EVERY = ['off', 'daily', 'weekly', 'monthly'] as const;
export type Every = (typeof EVERY)[number];

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

const DAYS: Readonly<Record<Exclude<Every, 'off'>, number>> = { daily: 1, weekly: 7, monthly: 30 };

/** The time between two backups, in milliseconds; undefined if none are wanted. */
export function intervalOf(every: Every): number | undefined {
  return every === 'off' ? undefined : DAYS[every] * DAY_MS;
}

/**
 * When the next backup is due, in milliseconds since the epoch; undefined for never. It counts from the
 * time as of which all answers are known to be in a file, so that no word waits longer than the interval.
 */
export function dueAt(every: Every, note: BackupNote, now: number): number | undefined {
  const interval = intervalOf(every);
  if (interval === undefined) return undefined;
  const { last, sameAt, failed } = note;
  const covered = Math.max(past(last?.at, now), past(sameAt, now));
  const due = covered === 0 ? now : covered + interval;
  return past(failed?.at, now) === 0 ? due : Math.max(due, failed?.retryAt ?? 0);
}

/** A time, or 0 where there is none. A clock that was set back leaves times to come, which say nothing. */
function past(time: number | undefined, now: number): number {
  return time === undefined || time > now ? 0 : time;
}

/**
 * How long after a try that failed the next one is made, in milliseconds: soon at first, and ever more
 * seldom, a day at most.
 * @param tries how many have failed
 */
export function waitAfter(tries: number): number {
  return Math.min(DAY_MS, 5 * MINUTE_MS * 3 ** Math.max(0, tries - 1));
}

/** With fewer answers nobody is reminded. */
const A_FEW = 3;

/** What is looked at before the user is reminded of backups. */
export interface Reminding {
  readonly every: Every;
  readonly note: BackupNote;
  /** Whether the browser lets Sidestory save files by itself. */
  readonly allowed: boolean;
  /** Each answer's last edit, in milliseconds since the epoch. */
  readonly edits: readonly number[];
  readonly now: number;
}

/**
 * Whether the user is to be reminded: backups are wanted but not allowed, there are at least a few
 * answers, and some words have been in no file for longer than the interval.
 */
export function wantsReminder({ every, note, allowed, edits, now }: Reminding): boolean {
  const interval = intervalOf(every);
  if (allowed || interval === undefined || edits.length < A_FEW) return false;
  if (note.quietUntil !== undefined && now < note.quietUntil) return false;
  const lastAt = past(note.last?.at, now);
  return now - lastAt >= interval && edits.some((edit) => edit > lastAt);
}
