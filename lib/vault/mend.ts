import { applyUpdate, encodeStateAsUpdate } from 'yjs';
import { setAside } from './aside';
import type { VaultDatabase } from './database';
import { fillGaps, hasGap } from './gap';
import { addRows, readAnswer } from './log';
import { readMark } from './marks';
import type { QuestionRecord } from './records';
import type { SecondCopy } from './second-copy';
import { DAMAGED_TEXT, readQuestion } from './stored-question';
import { toRows } from './updates';

/** What an answer is after it was compared with its second copy. */
export interface Mended {
  /** What the copy of it holds from now on; undefined if the question is nowhere. */
  copy: SecondCopy | undefined;
  /** The mark that this state answers for; see marks.ts. */
  mark: string | undefined;
  /** Something that the copy had was missing, and is back. */
  gained: boolean;
  /** Something could not be read and was set aside, or was gone without a trace. */
  damaged: boolean;
}

/**
 * A gap without a damaged row may only be an edit that is late. After this nobody can still have it,
 * in milliseconds since the answer's last edit.
 */
const LATE_MS = 24 * 60 * 60 * 1_000;

/**
 * Brings an answer and its second copy together: what the database lacks comes back from the copy,
 * and what comes out is the next copy. A copy is thus never overwritten by less than it holds. Rows
 * that cannot be read are set aside, and the gap that they leave is closed, so that what was typed
 * after them can be read. Runs in one transaction, the caller's or its own.
 * @param trust whose word counts on whether the question is deleted: the database's, which is newer,
 *   or, where that is known to have fallen back, that of whichever says that it is not
 */
export async function mend(
  db: VaultDatabase,
  questionId: string,
  old: SecondCopy | undefined,
  now: number,
  trust: 'database' | 'alive' = 'database',
): Promise<Mended> {
  const tables = [db.questions, db.aliases, db.updates, db.aside, db.uncopied];
  return db.transaction('rw', tables, async () => {
    const mark = await readMark(db, questionId);
    const stored = readQuestion(await db.questions.get(questionId));
    const whole = stored && stored.question.text !== DAMAGED_TEXT ? stored : undefined;
    const known = whole ?? old?.record ?? stored;
    if (!known) return { copy: undefined, mark, gained: false, damaged: false };
    const record = trust === 'alive' && old ? revived(known, old.record) : known;
    if (record !== stored) await db.questions.put(record);
    const names = await db.aliases.where('questionId').equals(questionId).toArray();
    const aliases = new Set(names.map(({ key }) => key));
    const lost = (whole ? [] : (old?.aliases ?? [])).filter((key) => !aliases.has(key));
    await db.aliases.bulkPut(lost.map((key) => ({ key, questionId })));
    const { gained, damaged, ...answer } = await mendText(db, questionId, old, now);
    return {
      copy: { record, aliases: [...aliases, ...lost], ...answer },
      mark,
      gained: gained || record !== stored,
      damaged,
    };
  });
}

/** Kept and not deleted, if either says so. */
function revived(record: QuestionRecord, other: QuestionRecord): QuestionRecord {
  const keptAt = record.keptAt ?? other.keptAt;
  const isAlive = record.deletedAt !== undefined && other.deletedAt === undefined;
  if (keptAt === record.keptAt && !isAlive) return record;
  const { deletedAt, ...rest } = record;
  return {
    ...rest,
    ...(keptAt !== undefined && { keptAt }),
    ...(!isAlive && deletedAt !== undefined && { deletedAt }),
  };
}

/** The text's part of it, inside the caller's transaction. */
async function mendText(
  db: VaultDatabase,
  questionId: string,
  old: SecondCopy | undefined,
  now: number,
) {
  const { doc, seq, updatedAt, refused } = await readAnswer(db, questionId);
  const added: Uint8Array[] = [];
  // Heard only if the state has something that the document lacks.
  const note = (update: Uint8Array) => added.push(update);
  doc.on('update', note);
  if (old?.state) applyUpdate(doc, old.state);
  doc.off('update', note);
  const gained = added.length > 0;
  await setAside(db, questionId, refused, now);
  const at = Math.max(updatedAt ?? 0, old?.updatedAt ?? 0) || now;
  const gone = hasGap(doc) && (refused.length > 0 || at < now - LATE_MS);
  if (gone) added.push(...fillGaps(doc));
  for (const update of added) {
    await addRows(db, toRows({ questionId, editId: crypto.randomUUID(), update }, at));
  }
  const empty = seq === 0 && !gained;
  const state = empty ? undefined : encodeStateAsUpdate(doc);
  doc.destroy();
  const damaged = refused.length > 0 || gone;
  return { state, updatedAt: empty ? undefined : at, gained, damaged };
}
