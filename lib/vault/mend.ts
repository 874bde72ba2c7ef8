import { applyUpdate, encodeStateAsUpdate } from 'yjs';
import type { VaultDatabase } from './database';
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
}

/**
 * Brings an answer and its second copy together: what the database lacks comes back from the copy,
 * and what comes out is the next copy. A copy is thus never overwritten by less than it holds. Runs
 * in one transaction, the caller's or its own.
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
  const tables = [db.questions, db.aliases, db.updates, db.uncopied];
  return db.transaction('rw', tables, async () => {
    const mark = await readMark(db, questionId);
    const stored = readQuestion(await db.questions.get(questionId));
    const whole = stored && stored.question.text !== DAMAGED_TEXT ? stored : undefined;
    const known = whole ?? old?.record ?? stored;
    if (!known) return { copy: undefined, mark, gained: false };
    const record = trust === 'alive' && old ? revived(known, old.record) : known;
    if (record !== stored) await db.questions.put(record);
    const names = await db.aliases.where('questionId').equals(questionId).toArray();
    const aliases = new Set(names.map(({ key }) => key));
    const lost = (whole ? [] : (old?.aliases ?? [])).filter((key) => !aliases.has(key));
    await db.aliases.bulkPut(lost.map((key) => ({ key, questionId })));
    const answer = await mendText(db, questionId, old, now);
    return {
      copy: { record, aliases: [...aliases, ...lost], ...answer },
      mark,
      gained: record !== stored || answer.gained,
    };
  });
}

/** Not deleted, if either says so. */
function revived(record: QuestionRecord, other: QuestionRecord): QuestionRecord {
  if (record.deletedAt === undefined || other.deletedAt !== undefined) return record;
  const { deletedAt: _, ...alive } = record;
  return alive;
}

/** The text's part of it, inside the caller's transaction. */
async function mendText(
  db: VaultDatabase,
  questionId: string,
  old: SecondCopy | undefined,
  now: number,
) {
  const { doc, seq, updatedAt } = await readAnswer(db, questionId);
  const gains: Uint8Array[] = [];
  // Heard only if the state has something that the document lacks.
  doc.on('update', (update: Uint8Array) => gains.push(update));
  if (old?.state) applyUpdate(doc, old.state);
  const at = Math.max(updatedAt ?? 0, old?.updatedAt ?? 0) || now;
  for (const update of gains) {
    await addRows(db, toRows({ questionId, editId: crypto.randomUUID(), update }, at));
  }
  const gained = gains.length > 0;
  const empty = seq === 0 && !gained;
  const state = empty ? undefined : encodeStateAsUpdate(doc);
  doc.destroy();
  return { state, updatedAt: empty ? undefined : at, gained };
}
