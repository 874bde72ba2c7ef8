import type { BackupNote, FailedBackup, LastBackup } from '../../lib/backup/note';

const DAY_MS = 24 * 60 * 60 * 1_000;
const DAY = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium' });
const TIME = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' });
const AGO = new Intl.RelativeTimeFormat('en-US', { numeric: 'auto' });

/** How long ago a day was: "today", "yesterday", "12 days ago". */
export function daysAgo(at: number, now: number): string {
  const day = (time: number) => new Date(time).setHours(0, 0, 0, 0);
  return AGO.format(-Math.max(0, Math.round((day(now) - day(at)) / DAY_MS)), 'day');
}

/** When the last backup file was made, and how old it is. */
export function lastInWords(last: LastBackup | undefined, now: number): string {
  return last ? `${daysAgo(last.at, now)}, ${TIME.format(last.at)}` : 'none yet';
}

/** When the next one is made by itself. */
export function nextInWords(due: number, now: number): string {
  if (due <= now) return 'soon, if something has changed';
  return `from ${DAY.format(due)} on, once something has changed`;
}

/** Why the last try failed, and when the next one is. */
export function failureInWords({ at, reason, retryAt }: FailedBackup): string {
  return (
    `${TIME.format(at)}: ${reason}. It is tried again after ${TIME.format(retryAt)}. ` +
    'Your answers are not affected.'
  );
}

/** What is going on; an empty text where nothing is. */
export function runningInWords({ running }: BackupNote): string {
  if (!running) return '';
  if (!running.file) return 'A backup is being made…';
  return 'The browser is saving it. If it asks where, it waits for you.';
}
