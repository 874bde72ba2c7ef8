import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ExportedAnswer } from '../vault/export';
import { fileName } from './file-name';
import type { ParsedItem } from './item';
import { toNote } from './markdown';
import { BackupError } from './read-json';
import { MAX_QUESTIONS, readMarkdown } from './read-markdown';
import { checksumsOf, crc32 } from './zip-directory';

/** A note is a few kB; what is larger is none of ours. */
const MAX_NOTE_BYTES = 4 * 1024 * 1024;
/** What all notes of an archive may have together, unpacked. */
const MAX_TOTAL_BYTES = 256 * 1024 * 1024;

const TOO_MUCH = 'This archive unpacks to more than can be imported at once. Split it.';

/** Why a file is no archive. */
export const NO_ZIP = 'This archive is damaged, or is no zip file. Choose another one.';

/** All answers as an archive with a note for each question; deleted questions are left out. */
export function toZip(answers: readonly ExportedAnswer[]): Uint8Array<ArrayBuffer> {
  const taken = new Set<string>();
  const files: Record<string, [Uint8Array, { mtime: number }]> = {};
  for (const answer of answers) {
    if (answer.deletedAt !== undefined) continue;
    const name = fileName(answer.question.title ?? answer.question.text, taken, '.md');
    files[`Sidestory/${name}`] = [strToU8(toNote(answer)), { mtime: zipTime(answer.updatedAt) }];
  }
  return new Uint8Array(zipSync(files));
}

/** A zip knows no time before 1980 and none after 2099. */
function zipTime(time: number): number {
  return Math.min(Math.max(time, Date.UTC(1981, 0)), Date.UTC(2099, 0));
}

/**
 * Reads the notes of an archive. Names of files are only told, never used as paths. What an entry
 * claims to be unpacked is what it gets, so that no bomb goes off; and a note that is not what was packed
 * is none.
 * @throws BackupError if it is no archive, is damaged, or unpacks to too much
 */
export function readZip(bytes: Uint8Array): ParsedItem[] {
  const items: ParsedItem[] = [];
  const leftOut = (name: string, error: string) =>
    items.push({ ok: false, origin: told(name), error });
  const checksums = new Map<string, number | undefined>();
  let files: ReturnType<typeof unzipSync>;
  try {
    const all = checksumsOf(bytes);
    let entry = -1;
    let total = 0;
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entry += 1;
        if (!isNote(name)) return false;
        total += originalSize;
        if (total > MAX_TOTAL_BYTES || checksums.size + items.length >= MAX_QUESTIONS)
          throw new TooLarge();
        if (originalSize > MAX_NOTE_BYTES) {
          leftOut(name, 'it is too large for a note');
          return false;
        }
        if (checksums.has(name)) {
          leftOut(name, 'the archive has two files of this name');
          return false;
        }
        checksums.set(name, all[entry]);
        return true;
      },
    });
  } catch (error) {
    throw new BackupError(error instanceof TooLarge ? TOO_MUCH : NO_ZIP);
  }
  for (const [name, note] of Object.entries(files)) {
    if (crc32(note) !== checksums.get(name)) {
      leftOut(name, 'it is damaged: it is not what was packed');
      continue;
    }
    for (const item of readMarkdown(strFromU8(note), told(name))) items.push(item);
    if (items.length > MAX_QUESTIONS) throw new BackupError(TOO_MUCH);
  }
  return items;
}

/** Whether an entry is a note of the user's, and not of a program that wrote beside it. */
function isNote(name: string): boolean {
  return /\.(md|markdown)$/i.test(name) && !/(^|\/)(__MACOSX\/|\.[^./])/.test(name);
}

class TooLarge extends Error {}

/** A name as it may be shown. */
function told(name: string): string {
  return name.replace(/\p{C}/gu, '').slice(-120);
}
