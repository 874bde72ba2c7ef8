import { type DetectedQuestion, questionSchema } from '../detection/detection';
import { isTextAlias, textAliases, urlAlias } from './aliases';
import type { VaultDatabase } from './database';
import { VaultError } from './errors';
import { lastSeq } from './log';
import { mark } from './marks';
import type { QuestionRecord, Source } from './records';
import { boundSource, mergeSources } from './sources';
import { DAMAGED_TEXT, readQuestion, readQuestions } from './stored-question';

/** A question as it was met. */
export interface FoundQuestion {
  question: DetectedQuestion;
  source: Source;
  /**
   * The user captured or pasted it: it is listed from now on, also without an answer, and a deleted
   * one is restored. Met on a page only, a deleted question opens as it is.
   */
  keep?: boolean;
}

export interface OpenedQuestion {
  record: QuestionRecord;
  /** A kept question of another text at the same address; only offered, since a text decides. */
  offered?: { questionId: string; text: string };
}

/**
 * Finds a question by its text, or adds it. The address and what is newly known are added to it.
 * All in one transaction: two tabs that open the same new question at once get the same id.
 * @throws VaultError `bad-question`, `storage-full`, `storage`
 */
export async function openQuestion(
  db: VaultDatabase,
  found: FoundQuestion,
  now: number,
): Promise<OpenedQuestion> {
  const parsed = questionSchema.safeParse(found.question);
  if (!parsed.success) throw new VaultError('bad-question', 'this is not a usable question');
  const question = parsed.data;
  const source = boundSource(found.source);
  const names = await textAliases(question.text);
  const address = source && urlAlias(source.url);
  return db.transaction('rw', db.questions, db.aliases, db.uncopied, async () => {
    const known = await findByText(db, names);
    const before = known ?? { id: crypto.randomUUID(), question, sources: [], createdAt: now };
    const { id } = before;
    const merged: QuestionRecord = {
      ...before,
      question: fillIn(before.question, question),
      sources: mergeSources(before.sources, source),
    };
    const record = found.keep ? keep(merged, now) : merged;
    await db.questions.put(record);
    const news = found.keep || merged.sources.length > before.sources.length;
    if (record.keptAt !== undefined && news) await mark(db, id);
    const newest = names.slice(0, 1);
    const keys = address === undefined ? newest : [...newest, address];
    await db.aliases.bulkPut(keys.map((key) => ({ key, questionId: id })));
    // Until the user has kept this one, the question may be the known one in new words.
    const offered =
      record.keptAt === undefined && address !== undefined
        ? await findOffer(db, address, id)
        : undefined;
    return offered ? { record, offered } : { record };
  });
}

/** The record as one that the user wants: listed, and not deleted. */
function keep({ deletedAt: _, ...alive }: QuestionRecord, now: number): QuestionRecord {
  return { ...alive, keptAt: alive.keptAt ?? now };
}

/** The question of a text, where it is known; nothing is added. */
export async function findQuestion(
  db: VaultDatabase,
  text: string,
): Promise<QuestionRecord | undefined> {
  const names = await textAliases(text);
  return db.transaction('r', db.questions, db.aliases, () => findByText(db, names));
}

/** What was known of a question, completed by what was found now. The stored text stays. */
export function fillIn(known: DetectedQuestion, found: DetectedQuestion): DetectedQuestion {
  return known.text === DAMAGED_TEXT ? found : { ...found, ...known };
}

/** The question of a text, by its name in any version. */
/** The question to which the first of these names leads, inside the caller's transaction. */
export async function findByText(
  db: VaultDatabase,
  names: readonly string[],
): Promise<QuestionRecord | undefined> {
  const aliases = await db.aliases.where('key').anyOf(names).toArray();
  // In order of versions, the newest first.
  aliases.sort((a, b) => names.indexOf(a.key) - names.indexOf(b.key));
  for (const { questionId } of aliases) {
    const record = readQuestion(await db.questions.get(questionId));
    if (record) return record;
  }
  return undefined;
}

/**
 * The one kept question at an address. Where several are, the address is that of a list and says
 * nothing.
 */
async function findOffer(
  db: VaultDatabase,
  address: string,
  id: string,
): Promise<{ questionId: string; text: string } | undefined> {
  const aliases = await db.aliases.where('key').equals(address).toArray();
  const ids = aliases.map(({ questionId }) => questionId).filter((other) => other !== id);
  const records = readQuestions(await db.questions.bulkGet(ids));
  const kept = records.filter((r) => r.keptAt !== undefined && r.deletedAt === undefined);
  const [only] = kept;
  if (!only || kept.length > 1) return undefined;
  return { questionId: only.id, text: only.question.text };
}

/**
 * The question of an id; of a damaged one what can be read.
 * @throws VaultError `not-found`
 */
export async function getQuestion(db: VaultDatabase, id: string): Promise<QuestionRecord> {
  const record = readQuestion(await db.questions.get(id));
  if (!record) throw new VaultError('not-found', 'this question is not in the vault');
  return record;
}

/**
 * Takes the question `offeredId` for the text under which `insteadId` was made: the texts and
 * addresses of the latter lead to the former from now on. The latter's record stays, since a view
 * may have it open and write to it; untouched, it is swept later.
 * @throws VaultError `not-found`; `conflict` when `insteadId` has an answer of its own
 */
export async function adopt(
  db: VaultDatabase,
  offeredId: string,
  insteadId: string,
  now: number,
): Promise<QuestionRecord> {
  const tables = [db.questions, db.aliases, db.updates, db.uncopied];
  return db.transaction('rw', tables, async () => {
    const offered = await getQuestion(db, offeredId);
    if (offeredId === insteadId) return offered;
    const instead = await getQuestion(db, insteadId);
    if ((await lastSeq(db, insteadId)) > 0) {
      throw new VaultError('conflict', 'this question has an answer of its own');
    }
    const aliases = await db.aliases.where('questionId').equals(insteadId).toArray();
    const texts = aliases.filter(({ key }) => isTextAlias(key));
    await db.aliases.bulkDelete(texts.map(({ key, questionId }) => [key, questionId]));
    await db.aliases.bulkPut(aliases.map(({ key }) => ({ key, questionId: offeredId })));
    // It may have gone to the trash since it was offered.
    const { deletedAt: _, ...alive } = offered;
    const record: QuestionRecord = {
      ...alive,
      question: fillIn(offered.question, instead.question),
      sources: instead.sources.reduce(mergeSources, offered.sources),
    };
    // One that the user had kept goes to the trash, not out of sight.
    const left = instead.keptAt === undefined ? instead : { ...instead, deletedAt: now };
    await db.questions.bulkPut([record, left]);
    await mark(db, offeredId);
    if (left !== instead) await mark(db, insteadId);
    return record;
  });
}

/**
 * Marks a question and its answer as deleted; everything of it stays.
 * @throws VaultError `not-found`
 */
export async function deleteQuestion(db: VaultDatabase, id: string, now: number): Promise<void> {
  await db.transaction('rw', db.questions, db.uncopied, async () => {
    await db.questions.put({ ...(await getQuestion(db, id)), deletedAt: now });
    await mark(db, id);
  });
}

/**
 * Takes the mark away again.
 * @throws VaultError `not-found`
 */
export async function restoreQuestion(db: VaultDatabase, id: string): Promise<void> {
  await db.transaction('rw', db.questions, db.uncopied, async () => {
    const { deletedAt: _, ...alive } = await getQuestion(db, id);
    await db.questions.put(alive);
    await mark(db, id);
  });
}
