import { liveQuery } from 'dexie';
import type { BackupItem } from '../backup/item';
import type { DetectedQuestion } from '../detection/detection';
import { VaultDatabase } from './database';
import { explain, guarded, VaultError } from './errors';
import { type ExportedAnswer, exportOne } from './export';
import { sectionsOf, type VersionSections, versionsOf } from './history';
import { judge, prepare, type Verdict } from './import';
import { readAnswer } from './log';
import { metaRecordSchema, type QuestionRecord, type StoredVersion } from './records';
import { readQuestion, readQuestions } from './stored-question';
import { currentSummary } from './summaries';

/** An answer as a list shows it. */
export interface ListedAnswer {
  id: string;
  /** The question's text. */
  text: string;
  title?: string;
  company?: string;
  /** Address of the page where it was met last. */
  url?: string;
  words: number;
  /** For each of the eight sections: is there text, or is its check set? */
  covered: boolean[];
  /** Time of the last edit, or of the capture where there is no edit. */
  updatedAt: number;
}

/** The same of one in the trash. */
export interface DeletedAnswer extends ListedAnswer {
  /** Milliseconds since the epoch. */
  deletedAt: number;
}

/** An answer with what it was before. */
export interface AnswerHistory {
  question: DetectedQuestion;
  present: VersionSections;
  /** The newest first. */
  versions: StoredVersion[];
}

/**
 * What library and options pages may do with the vault: read it. It gives no way to write; changes
 * go to the background as messages.
 */
export interface VaultReader {
  /** All kept questions that are not deleted, the last edited first. */
  listAnswers(): Promise<ListedAnswer[]>;
  /** The same list now and after each change, whoever made it; the returned function ends it. */
  watchAnswers(
    listener: (answers: ListedAnswer[]) => void,
    onError: (error: VaultError) => void,
  ): () => void;
  /** What is in the trash, the last deleted first; now and after each change. */
  watchTrash(
    listener: (answers: DeletedAnswer[]) => void,
    onError: (error: VaultError) => void,
  ): () => void;
  /** The question, the present text and all versions of an answer; now and after each change. */
  watchHistory(
    questionId: string,
    listener: (history: AnswerHistory | undefined) => void,
    onError: (error: VaultError) => void,
  ): () => void;
  /**
   * Every kept question with its answer, deleted ones too, one by one in order of creation.
   * @param only the ids of those that are wanted; all, if nothing is said
   * @param onLeftOut hears the ids of those that cannot be read; without it the first one ends the export
   */
  exportAll(
    only?: ReadonlySet<string>,
    onLeftOut?: (id: string) => void,
  ): AsyncGenerator<ExportedAnswer, void>;
  /** What would be done with an item of a file, as the vault is now. */
  judge(item: BackupItem): Promise<Verdict>;
  close(): void;
}

/** How long the background may take to vouch for a database, as for one that is new, in milliseconds. */
const PATIENCE_MS = 5_000;

/**
 * Opens the vault for reading. What can go wrong while reading is thrown as VaultError.
 * @param patience how long what is read once waits for the background to vouch for the database, in
 *   milliseconds; what is watched says that it does not, and goes on when it does
 */
export function openReader(db = new VaultDatabase(), patience = PATIENCE_MS): VaultReader {
  return {
    listAnswers: () => guarded(() => list(db)),
    watchAnswers: (listener, onError) => watch(() => list(db), listener, onError),
    watchTrash: (listener, onError) => watch(() => listTrash(db), listener, onError),
    watchHistory: (questionId, listener, onError) =>
      watch(() => history(db, questionId), listener, onError),
    async *exportAll(only, onLeftOut) {
      const ids = await guarded(async () => {
        await vouched(db, patience);
        return idsByCreation(db);
      });
      for (const id of ids) {
        if (only && !only.has(id)) continue;
        const answer = await guarded(() => exportOne(db, id)).catch(async (error: unknown) => {
          if (!onLeftOut) throw error;
          // Of a database that fails as a whole nothing is to be left out.
          await guarded(() => db.questions.count());
          onLeftOut(id);
          return undefined;
        });
        if (answer) yield answer;
      }
    },
    judge: (item) =>
      guarded(async () => {
        await vouched(db, patience);
        return judge(db, await prepare(item), Date.now());
      }),
    close: () => db.close(),
  };
}

/** Calls `listener` with what a query gives, now and after each change; the result ends that. */
function watch<T>(
  query: () => Promise<T>,
  listener: (value: T) => void,
  onError: (error: VaultError) => void,
): () => void {
  const failed = (error: unknown) => void explain(error).then(onError);
  const subscription = liveQuery(query).subscribe(listener, failed);
  return () => subscription.unsubscribe();
}

/** Records that have `keptAt`, by its index. */
function keptRows(db: VaultDatabase): PromiseLike<unknown[]> {
  return db.questions.orderBy('keptAt').toArray();
}

/** Records read at a time, where all of them together are not wanted. */
const RECORDS = 500;

/** The ids of all kept questions in order of their creation. */
async function idsByCreation(db: VaultDatabase): Promise<string[]> {
  const ids = await db.questions.orderBy('keptAt').primaryKeys();
  const made: Pick<QuestionRecord, 'id' | 'createdAt'>[] = [];
  for (let from = 0; from < ids.length; from += RECORDS) {
    const rows: unknown[] = await db.questions.bulkGet(ids.slice(from, from + RECORDS));
    for (const { id, createdAt } of readQuestions(rows)) made.push({ id, createdAt });
  }
  made.sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
  return made.map(({ id }) => id);
}

/**
 * A database that the background has not vouched for may be empty although it should not be; and in a tab
 * of a Firefox container a page of ours has another database, empty for good.
 * @throws VaultError `storage`
 */
function vouch(meta: unknown): void {
  if (isVouched(meta)) return;
  const why = 'they are being brought back, or this tab is in a container, where they are not seen';
  throw new VaultError('storage', why);
}

const isVouched = (meta: unknown) => metaRecordSchema.safeParse(meta).success;

/**
 * Waits until the background has vouched for the database: a page may be there before it.
 * @throws VaultError `storage` where it has not after `patience` milliseconds
 */
async function vouched(db: VaultDatabase, patience: number): Promise<void> {
  const read = async () => isVouched(await db.meta.get('vault'));
  if (await read()) return;
  await new Promise<void>((resolve) => {
    const waited = setTimeout(end, patience);
    const watched = liveQuery(read).subscribe((is) => is && end(), end);
    function end() {
      clearTimeout(waited);
      watched.unsubscribe();
      resolve();
    }
  });
  vouch(await db.meta.get('vault'));
}

async function list(db: VaultDatabase): Promise<ListedAnswer[]> {
  return db.transaction('r', db.meta, db.questions, db.summaries, db.updates, async () => {
    vouch(await db.meta.get('vault'));
    const records = readQuestions(await keptRows(db)).filter((r) => r.deletedAt === undefined);
    const answers = await Promise.all(records.map((record) => listOne(db, record)));
    return answers.sort((a, b) => b.updatedAt - a.updatedAt);
  });
}

async function listTrash(db: VaultDatabase): Promise<DeletedAnswer[]> {
  return db.transaction('r', db.meta, db.questions, db.summaries, db.updates, async () => {
    vouch(await db.meta.get('vault'));
    const records = readQuestions(await db.questions.orderBy('deletedAt').reverse().toArray());
    const deleted = records.map(async (record) => {
      const { deletedAt = 0 } = record;
      return { ...(await listOne(db, record)), deletedAt };
    });
    return Promise.all(deleted);
  });
}

async function history(db: VaultDatabase, id: string): Promise<AnswerHistory | undefined> {
  return db.transaction('r', db.meta, db.questions, db.updates, db.versions, async () => {
    vouch(await db.meta.get('vault'));
    const record = readQuestion(await db.questions.get(id));
    if (!record) return undefined;
    const { doc } = await readAnswer(db, id);
    const present = sectionsOf(doc);
    doc.destroy();
    const versions = (await versionsOf(db, id)).reverse();
    return { question: record.question, present, versions };
  });
}

async function listOne(db: VaultDatabase, record: QuestionRecord): Promise<ListedAnswer> {
  const { text, title, company } = record.question;
  const { summary } = await currentSummary(db, record.id);
  const url = record.sources.at(-1)?.url;
  return {
    id: record.id,
    text,
    ...(title !== undefined && { title }),
    ...(company !== undefined && { company }),
    ...(url !== undefined && { url }),
    words: summary.words,
    covered: summary.covered,
    updatedAt: summary.updatedAt || (record.keptAt ?? record.createdAt),
  };
}
