import { readCsv } from './csv';
import type { ParsedItem } from './item';
import { type Backup, BackupError, MAX_FILE_BYTES, NO_JSON, readJson } from './read-json';
import { readMarkdown } from './read-markdown';
import { NO_ZIP, readZip } from './zip';

/** A file that the user chose: the part of the browser's `File` that is used. */
export type ChosenFile = Pick<File, 'name' | 'size' | 'slice' | 'text' | 'arrayBuffer'>;

/** The same for notes and tables: a hundred times as many as anyone has written. */
const MAX_TEXT_BYTES = 64 * 1024 * 1024;

/** How much of a file is looked at before all of it is read, in bytes. */
const LOOK_BYTES = 1_000;

/**
 * Reads a chosen file by what its name says it is.
 * @throws BackupError with what is wrong and what to do
 */
export async function readFile(file: ChosenFile): Promise<Backup> {
  const [ending = ''] = /\.[a-z]+$/i.exec(file.name) ?? [];
  const kind = ending.toLowerCase();
  const isOther = ['.zip', '.md', '.markdown', '.csv'].includes(kind);
  bound(file, isOther ? MAX_TEXT_BYTES : MAX_FILE_BYTES);
  switch (kind) {
    case '.zip':
      if (!/^PK/.test(await beginningOf(file))) throw new BackupError(NO_ZIP);
      return { items: found(readZip(new Uint8Array(await held(file.arrayBuffer())))), rules: [] };
    case '.md':
    case '.markdown':
      return { items: found(readMarkdown(await held(file.text()), file.name)), rules: [] };
    case '.csv':
      return { items: found(readCsv(await held(file.text()), file.name)), rules: [] };
    default:
      if (!/^\uFEFF?\s*[{[]/.test(await beginningOf(file))) throw new BackupError(NO_JSON);
      return readJson(await held(file.text()));
  }
}

/** @throws BackupError if a file is empty, or too large to be read */
function bound({ size }: ChosenFile, most: number): void {
  if (size === 0) throw new BackupError('This file is empty. Choose another one.');
  if (size <= most) return;
  const [has, can] = [size, most].map((bytes) => Math.round(bytes / 1024 / 1024));
  throw new BackupError(
    `This file has ${has} MB; at most ${can} MB can be imported. Export fewer answers at a time.`,
  );
}

/** A large file that is none of ours is not worth the memory that it takes. */
function beginningOf(file: ChosenFile): Promise<string> {
  return held(file.slice(0, LOOK_BYTES).text());
}

/** @throws BackupError if there is nothing */
function found(items: ParsedItem[]): ParsedItem[] {
  if (items.length > 0) return items;
  throw new BackupError(
    'There is no question in this file. In Markdown each question is a heading that begins with “## ”.',
  );
}

/** @throws BackupError if the file is gone or cannot be held as one text */
async function held<T>(content: Promise<T>): Promise<T> {
  try {
    return await content;
  } catch {
    throw new BackupError(
      'This file could not be read. It may have been moved, or is too large for this machine.',
    );
  }
}
