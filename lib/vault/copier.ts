import { isAwaited } from './awaited';
import type { VaultDatabase } from './database';
import type { LocalStore } from './local-store';
import { markAll, unmark } from './marks';
import { mend } from './mend';
import { copiedIds, copyKey, packCopy, unpackCopy } from './second-copy';
import { highestSeq, readMeta } from './sentinel';

/** Answers copied in one write. */
const BATCH = 25;

/** Rows looked at in one read for whose they are. */
const ROWS = 200;

/** An answer that had lost something, and whether its copy had all of it. */
export interface Damage {
  readonly questionId: string;
  readonly mended: boolean;
}

/** What a round of copying did. */
export interface CopyRound {
  /** Why some answer could not be read; it keeps the copy it had, and is tried again. */
  failure: unknown;
}

/**
 * Copies every answer that changed since the last round, one compressed value an answer. It holds
 * nothing in memory: what is due is read from the log and the marks, and how far the log is copied is
 * noted as it goes, so that a worker that died in between goes on from there. Two rounds must not
 * overlap (see keeper.ts).
 * @param onDamage hears of each answer that had lost something, as soon as that is committed
 */
export async function copyChanges(
  db: VaultDatabase,
  store: LocalStore,
  now: number,
  onDamage: (damage: Damage) => void,
): Promise<CopyRound> {
  const round: CopyRound = { failure: undefined };
  const copied = new Set<string>();
  const copy = async (due: readonly string[]) => {
    const ids = due.filter((id) => !copied.has(id));
    for (let from = 0; from < ids.length; from += BATCH) {
      await copyBatch(db, store, ids.slice(from, from + BATCH), now, round, onDamage);
    }
    for (const id of ids) copied.add(id);
  };
  // What is committed after this, also by mending, is the next round's.
  const upTo = await highestSeq(db);
  await copy(await db.uncopied.toCollection().primaryKeys());
  let from = (await readMeta(db))?.copiedSeq ?? 0;
  while (from < upTo) {
    const rows = await db.updates
      .where('seq')
      .between(from, upTo, false, true)
      .limit(ROWS)
      .toArray();
    const ids = new Set(rows.map(({ questionId }) => questionId));
    await copy([...ids].filter((id) => typeof id === 'string'));
    from = rows.at(-1)?.seq ?? upTo;
    // An answer that failed is due again, and all after it.
    if (round.failure === undefined) await noteCopied(db, from);
  }
  return round;
}

/**
 * Marks the kept questions that have no second copy, which the log cannot tell: where the copies were
 * cleared from outside, as by a program that tidies the profile.
 */
export async function markUncopied(db: VaultDatabase, store: LocalStore): Promise<void> {
  const copied = new Set(await copiedIds(store));
  const kept = await db.questions.orderBy('keptAt').primaryKeys();
  await markAll(
    db,
    kept.filter((id) => !copied.has(id)),
  );
}

async function noteCopied(db: VaultDatabase, seq: number): Promise<void> {
  await db.transaction('rw', db.meta, async () => {
    const meta = await readMeta(db);
    if (meta) await db.meta.put({ ...meta, copiedSeq: seq });
  });
}

async function copyBatch(
  db: VaultDatabase,
  store: LocalStore,
  ids: readonly string[],
  now: number,
  round: CopyRound,
  onDamage: (damage: Damage) => void,
): Promise<void> {
  const stored = await store.get(ids.map(copyKey));
  const items: Record<string, string> = {};
  const marks = new Map<string, string | undefined>();
  for (const id of ids) {
    const old = await unpackCopy(stored[copyKey(id)]);
    try {
      let mended = await mend(db, id, old, now, { fill: 'none' });
      let { gained, damaged, lost } = mended;
      // What a closed view has noted may be just what is missing: it is sent by the next one that opens.
      if (mended.ripe && !(await isAwaited(store, id, now))) {
        mended = await mend(db, id, mended.copy, now, { fill: 'all' });
        damaged ||= mended.damaged;
        lost ||= mended.lost;
      }
      if (gained || damaged) onDamage({ questionId: id, mended: gained && !lost });
      if (mended.copy) items[copyKey(id)] = await packCopy(mended.copy);
      // What waits is looked at again in every round.
      if (mended.gap) await markAll(db, [id]);
      else marks.set(id, mended.mark);
    } catch (error) {
      // One answer on a bad place of the disk costs none of the others their copy.
      round.failure = error;
    }
  }
  await store.set(items);
  await unmark(db, marks);
}
