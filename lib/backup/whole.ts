import type { TaughtRule } from '../teaching/rules';
import type { ExportedAnswer } from '../vault/export';
import { type BackupHead, writeJson } from './json';

/** A file, ready to be handed to the browser. */
export interface MadeFile {
  readonly name: string;
  readonly content: Blob;
}

/** A backup: it alone is counted, and known by its checksum. */
export interface MadeBackup extends MadeFile {
  readonly answers: number;
  readonly checksum: string;
}

/** What a backup is made of: answers that are read while it is written. */
export interface BackupSource extends BackupHead {
  readonly answers: AsyncIterable<ExportedAnswer> | Iterable<ExportedAnswer>;
  readonly rules: readonly TaughtRule[];
}

/**
 * Makes a backup. In a file of its own: what makes one by itself needs none of the other formats.
 * @param onProgress called with how many answers are written
 */
export async function makeBackup(
  { answers, rules, ...head }: BackupSource,
  onProgress?: (done: number) => void,
): Promise<MadeBackup> {
  const name = nameOf(head.exportedAt, '.json');
  return { name, ...(await writeJson(head, answers, rules, onProgress)) };
}

/** The name of a file, with the day in the user's own time zone. */
export function nameOf(exportedAt: number, ending: string): string {
  return `sidestory-${new Intl.DateTimeFormat('sv-SE').format(exportedAt)}${ending}`;
}
