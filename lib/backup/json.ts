import type { TaughtRule } from '../teaching/rules';
import { sha256 } from '../vault/aliases';
import type { ExportedAnswer } from '../vault/export';

/** What a backup says of itself beside what it holds. */
export interface BackupHead {
  appVersion: string;
  /** Milliseconds since the epoch. */
  exportedAt: number;
}

/** Raised whenever an older reader could not take the file. 1 had no versions, names and rules. */
export const BACKUP_SCHEMA_VERSION = 2;

/**
 * Everything as one JSON text, in parts, since a large one is no longer one string: a versioned
 * envelope (the idea is Dexie's export format) with counts and a checksum, then one line an answer,
 * and what was taught of pages. Answers are read one by one; the same answers give the same text.
 * @param onProgress called with how many answers are written
 */
export async function toJson(
  { appVersion, exportedAt }: BackupHead,
  answers: AsyncIterable<ExportedAnswer> | Iterable<ExportedAnswer>,
  rules: readonly TaughtRule[],
  onProgress: (done: number) => void = () => {},
): Promise<string[]> {
  const lines: string[] = [];
  const sums: string[] = [];
  const counts = { answers: 0, deleted: 0, versions: 0, rules: rules.length };
  for await (const answer of answers) {
    const line = canonicalJson(answer);
    sums.push(await sha256(line));
    lines.push(`${lines.length > 0 ? ',' : ''}${line}\n`);
    counts.answers += 1;
    counts.versions += answer.versions.length;
    if (answer.deletedAt !== undefined) counts.deleted += 1;
    onProgress(counts.answers);
  }
  const head = {
    format: 'sidestory',
    schemaVersion: BACKUP_SCHEMA_VERSION,
    appVersion,
    exportedAt: new Date(exportedAt).toISOString(),
    counts,
    checksum: await checksumOf(sums, rules),
  };
  const opening = `${JSON.stringify(head, null, 1).slice(0, -2)},\n "answers": [\n`;
  return [opening, ...lines, `],\n "rules": ${canonicalJson(rules)}\n}\n`];
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
