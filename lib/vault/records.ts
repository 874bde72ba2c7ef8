import * as z from 'zod/mini';
import { questionSchema } from '../detection/detection';

/**
 * The records of the vault, as they lie in IndexedDB. What is read back is parsed too: a row may
 * have been written by another version, or damaged.
 */

/** A random, permanent id (UUID v4). */
export const idSchema = z.string().check(z.minLength(8), z.maxLength(64));

/** One place where a question was met. */
export const sourceSchema = z.object({
  url: z.string().check(z.maxLength(4_000)),
  title: z.string().check(z.maxLength(500)),
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
  sources: z.array(sourceSchema).check(z.maxLength(50)),
  createdAt: z.number(),
  keptAt: z.optional(z.number()),
  deletedAt: z.optional(z.number()),
});
export type QuestionRecord = z.infer<typeof questionRecordSchema>;

/** A name under which a question is found again: `v1:<hash of its text>` or `url:<address>`. */
export interface AliasRecord {
  key: string;
  questionId: string;
}

/**
 * One piece of an edit, as committed: a Yjs update, whole (`parts` 1) or in ordered parts, each
 * small enough for one message. `seq` grows with every row of the vault.
 */
export interface UpdateRecord {
  seq?: number;
  questionId: string;
  /** Random id of the edit: a resent edit is recognized by it and not written twice. */
  editId: string;
  part: number;
  parts: number;
  bytes: Uint8Array;
  /** Milliseconds since the epoch. */
  at: number;
}

/** One piece of a large edit on its way in, kept until the last piece is here. */
export interface PieceRecord {
  editId: string;
  index: number;
  total: number;
  questionId: string;
  bytes: Uint8Array;
  at: number;
}

/** What lists and the rail show of an answer; derived from its updates up to `seq`. */
export interface SummaryRecord {
  questionId: string;
  seq: number;
  words: number;
  /** For each of the eight sections: is there text, or is its check set? */
  covered: boolean[];
  updatedAt: number;
}
