import type { TaughtRule } from '../teaching/rules';
import { sha256 } from '../vault/aliases';
import type { ExportedAnswer } from '../vault/export';

/** What a backup says of itself beside what it holds. */
export interface BackupHead {
  appVersion: string;
  /** Milliseconds since the epoch. */
  exportedAt: number;
}

/** A backup's text, and what is known of it. */
export interface WrittenJson {
  readonly content: Blob;
  /** How many answers are in it, those in the trash too. */
  readonly answers: number;
  /** The same for the same answers and rules, whenever they were written. */
  readonly checksum: string;
}

/** Raised whenever an older reader could not take the file. 1 had no versions, names and rules. */
export const BACKUP_SCHEMA_VERSION = 2;

/** Lines are put away in pieces of about so many UTF-16 units. */
const PIECE = 1_000_000;

/**
 * Everything as one JSON text: a versioned envelope (the idea is Dexie's export format) with counts and
 * a checksum, then one line an answer, and what was taught of pages. The same answers give the same
 * text. Answers are read one by one and put away in blobs, which the browser keeps outside of this
 * page's memory, so that it holds a piece at a time, however many there are.
 * @param onProgress called with how many answers are written
 */
export async function writeJson(
  { appVersion, exportedAt }: BackupHead,
  answers: AsyncIterable<ExportedAnswer> | Iterable<ExportedAnswer>,
  rules: readonly TaughtRule[],
  onProgress: (done: number) => void = () => {},
): Promise<WrittenJson> {
  const pieces: Blob[] = [];
  const sums: string[] = [];
  const counts = { answers: 0, deleted: 0, versions: 0, rules: rules.length };
  let open = '';
  for await (const answer of answers) {
    const line = canonicalJson(answer);
    sums.push(await sha256(line));
    open += `${counts.answers > 0 ? ',' : ''}${line}\n`;
    counts.answers += 1;
    counts.versions += answer.versions.length;
    if (answer.deletedAt !== undefined) counts.deleted += 1;
    if (open.length > PIECE) {
      pieces.push(new Blob([open]));
      open = '';
    }
    onProgress(counts.answers);
  }
  const checksum = await checksumOf(sums, rules);
  const head = {
    format: 'sidestory',
    schemaVersion: BACKUP_SCHEMA_VERSION,
    appVersion,
    exportedAt: new Date(exportedAt).toISOString(),
    counts,
    checksum,
  };
  const opening = `${JSON.stringify(head, null, 1).slice(0, -2)},\n "answers": [\n`;
  const closing = `],\n "rules": ${canonicalJson(rules)}\n}\n`;
  const content = new Blob([opening, ...pieces, open, closing], { type: 'application/json' });
  return { content, answers: counts.answers, checksum };
}

/** SHA-256 over those of all answers, each in canonical JSON, and over the rules. */
export async function checksumOf(sums: readonly string[], rules: unknown): Promise<string> {
  return `sha256:${await sha256([...sums, canonicalJson(rules)].join('\n'))}`;
}

/** JSON with the keys of every object in order and no white space: one text for one value. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
