/**
 * Which versions of an answer are kept as they grow old: all of today, the last of each day for a
 * month, the last of each week after that. Days are the user's own, by the local clock.
 */

const DAY_MS = 24 * 60 * 60 * 1_000;

const MONTH_DAYS = 30;

/** What thinning looks at of a version. */
export interface Dated {
  readonly id: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** Whether a version is of today or later, and so is kept. */
export function isOfToday({ at }: Pick<Dated, 'at'>, now: number): boolean {
  return dayOf(at) >= dayOf(now);
}

/** Gives the ids of the versions that are no longer kept. The newest always is. */
export function outgrown(versions: readonly Dated[], now: number): number[] {
  const today = dayOf(now);
  const kept = new Set<string>();
  const drop: number[] = [];
  for (const { id, at } of [...versions].sort((a, b) => b.at - a.at || b.id - a.id)) {
    const day = dayOf(at);
    if (day >= today) continue;
    // The first of each that is met, from the newest on, is the last of that day or week.
    const slot = today - day <= MONTH_DAYS ? `day ${day}` : `week ${weekOf(day)}`;
    if (kept.has(slot)) drop.push(id);
    kept.add(slot);
  }
  return drop;
}

/** Number of a moment's day by the local calendar. */
function dayOf(time: number): number {
  const date = new Date(time);
  return Math.floor(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY_MS);
}

/** Number of a day's week, from Monday to Sunday; day 0 was a Thursday. */
function weekOf(day: number): number {
  return Math.floor((day + 3) / 7);
}
