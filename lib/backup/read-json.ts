import * as z from 'zod/mini';
import { MAX_STAGED_ITEMS } from '../messaging/view-import';
import { type TaughtRule, taughtRuleSchema } from '../teaching/rules';
import { sha256 } from '../vault/aliases';
import { type ParsedItem, parseItem } from './item';
import { BACKUP_SCHEMA_VERSION, canonicalJson, checksumOf } from './json';

/** The largest file taken in, in bytes. A text above some 500 MB no browser holds as one string. */
export const MAX_FILE_BYTES = 256 * 1024 * 1024;

/** Why a file cannot be imported at all, and what to do; can be shown. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}

/** What a file holds. */
export interface Backup {
  items: ParsedItem[];
  rules: TaughtRule[];
}

const headSchema = z.object({ format: z.literal('sidestory'), schemaVersion: z.number() });
const bodySchema = z.object({
  checksum: z.string(),
  answers: z.array(z.unknown()),
  rules: z.optional(z.array(z.unknown())),
});

/** Why a file cannot be a backup at all. */
export const NO_JSON =
  'This file cannot be read: it is no JSON, or a part of it is missing. Nothing was imported. ' +
  'If it is a backup, copy it again from where it came.';

const DAMAGED =
  'This file is damaged: what is in it is not what was written. Nothing was imported. Take an older ' +
  'backup, or copy this one again from where it came.';

/**
 * Reads a backup of any released version. The checksum decides on the file as a whole; an answer that
 * is not ours costs none of the others.
 * @throws BackupError if it is no backup, damaged, or of a newer version
 */
export async function readJson(text: string): Promise<Backup> {
  const value = parse(text);
  const head = z.safeParse(headSchema, value);
  if (!head.success) {
    throw new BackupError('This is no backup of Sidestory. Choose a file that “Export” has made.');
  }
  const { schemaVersion } = head.data;
  if (schemaVersion > BACKUP_SCHEMA_VERSION) {
    throw new BackupError(
      'This backup was made by a newer version of Sidestory. Update the extension, then import it.',
    );
  }
  const body = z.safeParse(bodySchema, value);
  if (!body.success) throw new BackupError(DAMAGED);
  const { checksum, answers, rules = [] } = body.data;
  if (answers.length + rules.length > MAX_STAGED_ITEMS) {
    throw new BackupError(
      `This backup has more than ${MAX_STAGED_ITEMS} questions. Export fewer answers at a time.`,
    );
  }
  if ((await checksumBy(schemaVersion, answers, rules)) !== checksum) {
    throw new BackupError(DAMAGED);
  }
  return {
    items: answers.map((answer, i) => parseItem(answer, `Question ${i + 1}`)),
    rules: rules.flatMap((rule) => z.safeParse(taughtRuleSchema, rule).data ?? []),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BackupError(NO_JSON);
  }
}

/** The checksum as that version made it; undefined if the content cannot even be written again. */
async function checksumBy(version: number, answers: unknown[], rules: unknown[]) {
  try {
    if (version === 1) return `sha256:${await sha256(canonicalJson(answers))}`;
    const sums: string[] = [];
    for (const answer of answers) sums.push(await sha256(canonicalJson(answer)));
    return await checksumOf(sums, rules);
  } catch {
    // Nested so deep that the stack does not suffice.
    return undefined;
  }
}
