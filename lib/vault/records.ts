import * as z from 'zod/mini';
import { questionSchema } from '../detection/detection';
import { ALL_SECTION_IDS } from '../guidance/sections';
import { MAX_PIECES } from '../messaging/limits';

/**
 * The records of the vault, as they lie in IndexedDB. What is read back is parsed too: a row may
 * have been written by another version, or damaged.
 */

/** A random, permanent id (UUID v4). */
export const idSchema = z.string().check(z.minLength(8), z.maxLength(64));

/** Bounds of a source, and how many of them a question keeps (the newest). */
export const MAX_SOURCES = 50;
export const MAX_SOURCE_URL = 4_000;
export const MAX_SOURCE_TITLE = 500;

/** A deleted question can be restored for so long, in days. */
export const TRASH_DAYS = 30;

/** One place where a question was met. */
export const sourceSchema = z.object({
  url: z.string().check(z.maxLength(MAX_SOURCE_URL)),
  title: z.string().check(z.maxLength(MAX_SOURCE_TITLE)),
  /** Milliseconds since the epoch. */
  seenAt: z.number(),
});
export type Source = z.infer<typeof sourceSchema>;

/**
 * A question in the vault: what was detected of it, where it was met, and since when it is known.
 * `keptAt` is set once the user captured it or wrote to it; only kept questions are listed.
 * `deletedAt` marks it as deleted, so that it can be restored.
 */
export const questionRecordSchema = z.object({
  id: idSchema,
  question: questionSchema,
  sources: z.array(sourceSchema).check(z.maxLength(MAX_SOURCES)),
  createdAt: z.number(),
  keptAt: z.optional(z.number()),
  deletedAt: z.optional(z.number()),
});
export type QuestionRecord = z.infer<typeof questionRecordSchema>;

/** A name under which a question is found again: `v1:<hash of its text>` or `url:<address>`. */
export const aliasRecordSchema = z.object({ key: z.string(), questionId: idSchema });
export type AliasRecord = z.infer<typeof aliasRecordSchema>;

const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
const part = z.int().check(z.minimum(0));

/**
 * One piece of an edit, as committed: a Yjs update, whole (`parts` 1) or in ordered parts, each
 * small enough for one message. `seq` grows with every row of the vault.
 */
export const storedUpdateSchema = z.object({
  seq: z.int(),
  questionId: idSchema,
  /** Random id of the edit: a resent edit is recognized by it and not written twice. */
  editId: idSchema,
  part,
  parts: z.int().check(z.minimum(1)),
  bytes,
  /** Milliseconds since the epoch. */
  at: z.number(),
});
export type StoredUpdate = z.infer<typeof storedUpdateSchema>;

/** The same before the database has given it its `seq`. */
export type UpdateRecord = Omit<StoredUpdate, 'seq'> & { seq?: number };

/** One piece of a large edit on its way in, kept until the last piece is here. */
export const pieceRecordSchema = z.object({
  editId: idSchema,
  index: part,
  total: z.int().check(z.minimum(1), z.maximum(MAX_PIECES)),
  questionId: idSchema,
  bytes,
  at: z.number(),
});
export type PieceRecord = z.infer<typeof pieceRecordSchema>;

/** What lists and the rail show of an answer; derived from its updates up to `seq`. */
export const summaryRecordSchema = z.object({
  questionId: idSchema,
  seq: z.int(),
  words: z.int(),
  /** For each of the eight sections: is there text, or is its check set? */
  covered: z.array(z.boolean()).check(z.length(8)),
  updatedAt: z.number(),
});
export type SummaryRecord = z.infer<typeof summaryRecordSchema>;

/**
 * Why a version was taken: nothing was typed for ten minutes, the tab was closed, or an earlier text
 * or a backup was about to be put in its place.
 */
export const versionReasonSchema = z.enum(['idle', 'closed', 'restore', 'import']);
export type VersionReason = z.infer<typeof versionReasonSchema>;

/** An answer's text as it was when a writing spell ended. */
export const versionRecordSchema = z.object({
  id: z.int(),
  questionId: idSchema,
  /** Time of the last edit in it, in milliseconds since the epoch. */
  at: z.number(),
  reason: z.catch(versionReasonSchema, 'idle'),
  /** A section that was empty may be missing. */
  sections: z.partialRecord(z.enum(ALL_SECTION_IDS), z.string()),
});
export type StoredVersion = z.infer<typeof versionRecordSchema>;

/** The same before the database has given it its id. */
export type VersionRecord = Omit<StoredVersion, 'id'> & { id?: number };

/** A row of an answer's log that could not be used, as it was found. */
export interface AsideRecord {
  id?: number;
  questionId: string;
  /** When it was set aside, in milliseconds since the epoch. */
  at: number;
  row: unknown;
}

/** The mark goes only with the copy that was made for it, not with a later change. */
export interface UncopiedRecord {
  questionId: string;
  mark: string;
}

/**
 * What is known of the database itself. `generation` counts how often it was begun; `copiedSeq` is
 * the sequence number up to which all edits are in the second copy.
 */
export const metaRecordSchema = z.object({
  key: z.literal('vault'),
  generation: z.int(),
  copiedSeq: z.catch(z.int(), 0),
});
export type MetaRecord = z.infer<typeof metaRecordSchema>;
