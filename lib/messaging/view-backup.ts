import * as z from 'zod/mini';
import { MAX_REASON, madeSchema } from '../backup/note';
import { taughtRuleSchema } from '../teaching/rules';

/**
 * The requests about backup files: what the user asks for in library and options, and what the hidden
 * page that makes the file in Chrome (entrypoints/backup) says. None is taken from a frame in a page.
 */

const empty = z.object({});
const place = z.int().check(z.minimum(0), z.maximum(100_000));
const { name, answers, checksum } = madeSchema.shape;

export const backupRequests = {
  /** Makes one now. How it fares is in the note (lib/backup/note.ts). */
  'backup.now': { name: 'backup.now', request: empty, response: empty },
  /** The user was handed a backup of everything by the page itself. */
  'backup.noted': {
    name: 'backup.noted',
    request: z.object({ name, answers, checksum }),
    response: empty,
  },
  /** The user does not want to be reminded for as long as a backup is good. */
  'backup.quiet': { name: 'backup.quiet', request: empty, response: empty },
  /**
   * The hidden page asks what it cannot read itself, since it has messages and no other part of the
   * browser: the extension's version, and the taught rules from a place on.
   */
  'backup.source': {
    name: 'backup.source',
    request: z.object({ from: place }),
    response: z.object({
      appVersion: z.string(),
      rules: z.array(taughtRuleSchema),
      more: z.boolean(),
    }),
  },
  /** The hidden page has made the file. May be repeated. */
  'backup.made': { name: 'backup.made', request: madeSchema, response: empty },
  /** It could not. */
  'backup.failed': {
    name: 'backup.failed',
    request: z.object({ reason: z.string().check(z.maxLength(MAX_REASON)) }),
    response: empty,
  },
} as const;

export type BackupRequestName = keyof typeof backupRequests;
