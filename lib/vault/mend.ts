import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs';
import { isTextAlias } from './aliases';
import { seqOf, setAside } from './aside';
import type { VaultDatabase } from './database';
import { fillGaps, hasGap } from './gap';
import { addRows, readAnswer } from './log';
import { readMark } from './marks';
import { fillIn } from './questions';
import type { QuestionRecord } from './records';
import type { SecondCopy } from './second-copy';
import { readMeta } from './sentinel';
import { mergeSources } from './sources';
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
  /** Something is gone for good: neither the database nor the copy had it. */
  lost: boolean;
  /** What was typed later still waits for something. */
  gap: boolean;
  /** And may be had without it: what is missing is damaged, or too old to be on its way. */
  ripe: boolean;
}

/** How an answer is to be mended. */
export interface MendOptions {
  /**
   * Whose word counts on whether the question is deleted, and what it is called: the database's, which is
   * newer, or, where that is known to have fallen back, that of whichever says more.
   */
  trust?: 'database' | 'alive';
  /** Which gaps are closed: those that are ripe, all, or none. */
  fill?: 'ripe' | 'all' | 'none';
}

/**
 * A gap without a damaged row may only be an edit that is late. After this nobody can still have it,
 * in milliseconds since the answer's last edit.
 */
const LATE_MS = 24 * 60 * 60 * 1_000;

/** An update that changes nothing. */
const NOTHING = encodeStateAsUpdate(new Doc());

/**
 * Brings an answer and its second copy together: what the database lacks comes back from the copy,
 * and what comes out is the next copy. A copy is thus never overwritten by less than it holds. Rows
 * that cannot be read are set aside, and the gap that they leave is closed, so that what was typed
 * after them can be read. Runs in one transaction, the caller's or its own.
 */
export async function mend(
  db: VaultDatabase,
  questionId: string,
  old: SecondCopy | undefined,
  now: number,
  { trust = 'database', fill = 'ripe' }: MendOptions = {},
): Promise<Mended> {
  const tables = [db.questions, db.aliases, db.updates, db.aside, db.uncopied, db.meta];
  return db.transaction('rw', tables, async () => {
    const mark = await readMark(db, questionId);
    const stored = readQuestion(await db.questions.get(questionId));
    const whole = stored && stored.question.text !== DAMAGED_TEXT ? filled(stored, old) : undefined;
    const known = whole ?? old?.record ?? stored;
    if (!known) {
      const nothing = { gained: false, damaged: false, lost: false, gap: false, ripe: false };
      return { copy: undefined, mark, ...nothing };
    }
    const record = trust === 'alive' && old ? revived(known, old.record) : known;
    if (record !== stored) await db.questions.put(record);
    const names = await db.aliases.where('questionId').equals(questionId).toArray();
    const aliases = new Set(names.map(({ key }) => key));
    const fellBack = !whole || trust === 'alive' || names.length === 0;
    const missing = (fellBack ? (old?.aliases ?? []) : []).filter((key) => !aliases.has(key));
    const named = await freeNames(db, questionId, missing);
    await db.aliases.bulkPut(named.map((key) => ({ key, questionId })));
    const { gained, ...text } = await mendText(db, questionId, old, now, fill);
    const { state, updatedAt, ...found } = text;
    return {
      copy: { record, aliases: [...aliases, ...named], state, updatedAt },
      mark,
      gained: gained || record !== stored,
      ...found,
    };
  });
}

/** Those of a copy's names that no other question has by now. */
async function freeNames(
  db: VaultDatabase,
  questionId: string,
  names: readonly string[],
): Promise<string[]> {
  const taken = await db.aliases.where('key').anyOf(names).toArray();
  const foreign = new Set(
    taken.filter((each) => each.questionId !== questionId).map(({ key }) => key),
  );
  return names.filter((key) => !isTextAlias(key) || !foreign.has(key));
}

/** Kept and not deleted, if either says so; what only the copy knows is known again. */
function revived(record: QuestionRecord, other: QuestionRecord): QuestionRecord {
  const keptAt = record.keptAt ?? other.keptAt;
  const isAlive = record.deletedAt !== undefined && other.deletedAt === undefined;
  const question = fillIn(record.question, other.question);
  const sources = other.sources.reduce(mergeSources, record.sources);
  const isMore =
    Object.keys(question).length > Object.keys(record.question).length ||
    sources.length > record.sources.length;
  if (keptAt === record.keptAt && !isAlive && !isMore) return record;
  const { deletedAt, ...rest } = record;
  return {
    ...rest,
    question,
    sources,
    ...(keptAt !== undefined && { keptAt }),
    ...(!isAlive && deletedAt !== undefined && { deletedAt }),
  };
}

/** The record, with where it was met, if that alone was damaged. */
function filled(record: QuestionRecord, old: SecondCopy | undefined): QuestionRecord {
  const sources = old?.record.sources ?? [];
  return record.sources.length === 0 && sources.length > 0 ? { ...record, sources } : record;
}

/** Whether one of these rows was committed after the log was last copied. */
async function isBeyondCopies(db: VaultDatabase, rows: readonly unknown[]): Promise<boolean> {
  const copiedSeq = (await readMeta(db))?.copiedSeq ?? 0;
  return rows.some((row) => (seqOf(row) ?? Number.POSITIVE_INFINITY) > copiedSeq);
}

/** The text's part of it, inside the caller's transaction. */
async function mendText(
  db: VaultDatabase,
  questionId: string,
  old: SecondCopy | undefined,
  now: number,
  fill: NonNullable<MendOptions['fill']>,
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
  const ripe = hasGap(doc) && (refused.length > 0 || at < now - LATE_MS);
  const fillers = fill === 'all' || (ripe && fill === 'ripe') ? fillGaps(doc) : [];
  const gone = fillers.length > 0;
  added.push(...fillers);
  const gap = hasGap(doc);
  // The log's last number is witnessed: where its row goes, another takes its place.
  if (refused.length > 0 && added.length === 0) added.push(NOTHING);
  for (const update of added) {
    await addRows(db, toRows({ questionId, editId: crypto.randomUUID(), update }, at));
  }
  const empty = seq === 0 && !gained;
  const state = empty ? undefined : encodeStateAsUpdate(doc);
  doc.destroy();
  const lost = gone || (refused.length > 0 && (await isBeyondCopies(db, refused)));
  const damaged = refused.length > 0 || gone;
  return { state, updatedAt: empty ? undefined : at, gained, damaged, lost, gap, ripe };
}
