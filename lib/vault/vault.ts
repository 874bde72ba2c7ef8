import type { Doc } from 'yjs';
import type { Competency } from '../detection/detection';
import { COMPACT_AFTER_ROWS, compact } from './compaction';
import { setCompetencies } from './competencies';
import { VaultDatabase } from './database';
import { guarded, VaultError } from './errors';
import { hasGap } from './gap';
import { takeVersions } from './history';
import { type ImportedAll, importAll, type PreparedItem } from './import';
import { append, type Commit, type Edit, readAnswer } from './log';
import { mark } from './marks';
import { appendPiece, type Piece } from './pieces';
import { type PulledRows, pull } from './pull';
import * as questions from './questions';
import type { QuestionRecord, SummaryRecord } from './records';
import { restoreVersion } from './restore-version';
import * as staging from './staging';
import { summary } from './summaries';
import { type Swept, sweep } from './sweep';

export type { Commit, Edit } from './log';
export type { Piece } from './pieces';
export type { PulledRows } from './pull';
export type { FoundQuestion, OpenedQuestion } from './questions';

export interface VaultOptions {
  /** The clock, in milliseconds since the epoch. */
  now?: () => number;
  /** Hears of every commit that changed a question or an answer. */
  onChange?: () => void;
}

/**
 * All questions and answers. Only the background worker makes one. It holds nothing in memory that
 * is not stored, and each promise resolves after the transaction has committed, so that the worker
 * may die at any moment. All that it throws are VaultErrors.
 */
export class Vault {
  readonly #db: VaultDatabase;
  readonly #now: () => number;
  readonly #onChange: NonNullable<VaultOptions['onChange']>;
  /** The import that was staged last, by this vault. */
  #importing: string | undefined;

  constructor(db = new VaultDatabase(), options: VaultOptions = {}) {
    this.#db = db;
    this.#now = options.now ?? Date.now;
    this.#onChange = options.onChange ?? (() => {});
  }

  /** Runs an operation. Once it could not be opened, Dexie tries again only when it is told to. */
  #reading<T>(operation: () => PromiseLike<T>): Promise<T> {
    return guarded(async () => {
      if (this.#db.hasFailed()) await this.#db.open();
      return operation();
    });
  }

  /** Runs an operation that changes something. */
  async #changing<T>(operation: () => PromiseLike<T>): Promise<T> {
    const outcome = await this.#reading(operation);
    this.#onChange();
    return outcome;
  }

  /**
   * Finds a question by its text, or adds it. See questions.ts. On a full disk a known question is
   * given as it is, since reading still works.
   */
  async openQuestion(found: questions.FoundQuestion): Promise<questions.OpenedQuestion> {
    try {
      return await this.#changing(() => questions.openQuestion(this.#db, found, this.#now()));
    } catch (error) {
      if (!(error instanceof VaultError) || error.code !== 'storage-full') throw error;
      const record = await this.findQuestion(found.question.text);
      if (!record) throw error;
      return { record };
    }
  }

  /** The question of a text, where it is known; nothing is added. */
  findQuestion(text: string): Promise<QuestionRecord | undefined> {
    return this.#reading(() => questions.findQuestion(this.#db, text));
  }

  /** The question of an id. @throws VaultError `not-found` */
  getQuestion(id: string): Promise<QuestionRecord> {
    return this.#reading(() => questions.getQuestion(this.#db, id));
  }

  /** Lets the text of `insteadId` lead to `offeredId`. @throws VaultError `not-found`, `conflict` */
  adopt(offeredId: string, insteadId: string): Promise<QuestionRecord> {
    return this.#changing(() => questions.adopt(this.#db, offeredId, insteadId, this.#now()));
  }

  /** What a question tests, by the user's word; see competencies.ts. @throws VaultError `not-found` */
  setCompetencies(id: string, competencies: readonly Competency[]): Promise<void> {
    return this.#changing(() => setCompetencies(this.#db, id, competencies));
  }

  /** Marks a question as deleted. @throws VaultError `not-found` */
  deleteQuestion(id: string): Promise<void> {
    return this.#changing(() => questions.deleteQuestion(this.#db, id, this.#now()));
  }

  /** Takes that mark away. @throws VaultError `not-found` */
  restoreQuestion(id: string): Promise<void> {
    return this.#changing(() => questions.restoreQuestion(this.#db, id));
  }

  /** Stores one edit; resolves after the commit. Safe to repeat. See log.ts. */
  append(edit: Edit): Promise<Commit> {
    return this.#changing(() => append(this.#db, edit, this.#now()));
  }

  /** Stores one piece of a large edit; the commit once all are here, else null. See pieces.ts. */
  appendPiece(piece: Piece): Promise<Commit | null> {
    return this.#changing(() => appendPiece(this.#db, piece, this.#now()));
  }

  /** Rows after a sequence number, as many as fit `maxBytes` of message. See pull.ts. */
  pull(questionId: string, after: number, maxBytes: number): Promise<PulledRows> {
    return this.#reading(() => pull(this.#db, questionId, after, maxBytes));
  }

  /** An answer's document, from what can be read of its log. The caller destroys it. */
  async readDocument(questionId: string): Promise<Doc> {
    return (await this.#reading(() => readAnswer(this.#db, questionId))).doc;
  }

  /** Takes the versions of an answer that are due; see history.ts. */
  async takeVersions(
    questionId: string,
    ended?: Parameters<typeof takeVersions>[3],
  ): Promise<void> {
    await this.#reading(() => takeVersions(this.#db, questionId, this.#now(), ended));
  }

  /** Makes an earlier text the present one, as a new edit; see restore-version.ts. */
  restoreVersion(questionId: string, versionId: number): Promise<Commit | undefined> {
    return this.#changing(() => restoreVersion(this.#db, questionId, versionId, this.#now()));
  }

  /**
   * Looks through an answer that was opened. What of it cannot be read, or waits for what is lost, is
   * mended in the next round of copying (see mend.ts). Gives whether there is something.
   */
  async inspect(questionId: string): Promise<boolean> {
    const { doc, refused } = await this.#reading(() => readAnswer(this.#db, questionId));
    const damaged = refused.length > 0 || hasGap(doc);
    doc.destroy();
    if (damaged) await this.#changing(() => mark(this.#db, questionId));
    return damaged;
  }

  /** Words and covered sections of an answer, as new as its log. */
  summary(questionId: string): Promise<SummaryRecord> {
    return this.#reading(() => summary(this.#db, questionId));
  }

  /** Merges a log longer than `afterRows` into a snapshot; gives whether it was due. */
  compact(questionId: string, afterRows = COMPACT_AFTER_ROWS): Promise<boolean> {
    return this.#reading(() => compact(this.#db, questionId, this.#now(), afterRows));
  }

  /** Takes in one piece of a file; see staging.ts. */
  stage(piece: staging.StagedPart): Promise<void> {
    this.#importing = piece.importId;
    return this.#reading(() => staging.stage(this.#db, piece));
  }

  /** The text of one staged item. @throws VaultError `missing-pieces` */
  stagedItem(importId: string, item: number): Promise<string> {
    return this.#reading(() => staging.stagedItem(this.#db, importId, item));
  }

  /** Drops all that was staged. */
  dropStaging(): Promise<void> {
    return this.#reading(() => staging.dropStaging(this.#db));
  }

  /** Drops what was staged before this vault was there, and not what it has taken in itself. */
  dropLeftStaging(): Promise<void> {
    return this.#reading(() => staging.dropStaging(this.#db, this.#importing));
  }

  /** Takes in all items or none, in one transaction. See import.ts. */
  importAll(items: readonly PreparedItem[]): Promise<ImportedAll> {
    return this.#changing(() => importAll(this.#db, items, this.#now()));
  }

  /** Takes away stale pieces and questions that were only seen. For the start of the worker. */
  sweep(now = this.#now()): Promise<Swept> {
    return this.#reading(() => sweep(this.#db, now));
  }

  /** Closes the database. */
  close(): void {
    this.#db.close();
  }
}
