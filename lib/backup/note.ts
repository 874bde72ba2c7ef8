import * as z from 'zod/mini';

/**
 * What is known of backup files: of the last one, of the one that is being made, and of the last try
 * that failed. It lies in `storage.local`, written by the background alone, so that a worker that dies
 * in the middle leaves behind how far it had come.
 */

/** Its name there. */
export const BACKUP_NOTE = 'backup';

const time = z.number();
const name = z.string().check(z.minLength(1), z.maxLength(300));
const answers = z.int().check(z.minimum(0));
const checksum = z.string().check(z.maxLength(80));

/** The longest reason that is kept. */
export const MAX_REASON = 300;

/** A file that is made and wants to be saved. */
export const madeSchema = z.object({
  /** A `blob:` address, good while whoever made it lives. */
  url: z.string().check(z.startsWith('blob:'), z.maxLength(300)),
  name,
  answers,
  /** Of answers and rules, as in the file. */
  checksum,
  /** Its length; a saved file that is shorter is none. */
  bytes: z.int().check(z.minimum(1)),
});
export type MadeBackupFile = z.infer<typeof madeSchema>;

const lastSchema = z.object({
  /** As of when the answers are in it. */
  at: time,
  name,
  answers,
  checksum,
  /** Whether Sidestory saved it itself, and so knows that it is whole. */
  saved: z.boolean(),
});
export type LastBackup = z.infer<typeof lastSchema>;

const runningSchema = z.object({
  startedAt: time,
  /** At the user's word: it is then made also if it is the same as the last. */
  asked: z.boolean(),
  /** Once it is made. */
  file: z.optional(madeSchema),
  /** Once the browser has it. */
  downloadId: z.optional(z.int()),
});
export type RunningBackup = z.infer<typeof runningSchema>;

const failedSchema = z.object({
  at: time,
  /** In words that can be shown. */
  reason: z.string().check(z.maxLength(MAX_REASON)),
  /** How many tries failed, one after the other. */
  tries: z.int(),
  /** Not tried again before. */
  retryAt: time,
});
export type FailedBackup = z.infer<typeof failedSchema>;

// Times in milliseconds since the epoch. What cannot be read costs nothing of the rest.
const noteSchema = z.object({
  last: z.catch(z.optional(lastSchema), undefined),
  /** When one was made last that was the same as the file before, and so not saved. */
  sameAt: z.catch(z.optional(time), undefined),
  running: z.catch(z.optional(runningSchema), undefined),
  failed: z.catch(z.optional(failedSchema), undefined),
  /** The user does not want to be reminded before. */
  quietUntil: z.catch(z.optional(time), undefined),
});
export type BackupNote = z.infer<typeof noteSchema>;

/** What was stored, as far as it can be read. */
export function parseNote(stored: unknown): BackupNote {
  return z.safeParse(noteSchema, stored).data ?? {};
}
