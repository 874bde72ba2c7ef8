import { readCsv } from './csv';
import type { ParsedItem } from './item';
import { type Backup, BackupError, MAX_FILE_BYTES, readJson } from './read-json';
import { readMarkdown } from './read-markdown';
import { readZip } from './zip';

/** A file that the user chose: the part of the browser's `File` that is used. */
export type ChosenFile = Pick<File, 'name' | 'size' | 'text' | 'arrayBuffer'>;

/**
 * Reads a chosen file by what its name says it is.
 * @throws BackupError with what is wrong and what to do
 */
export async function readFile(file: ChosenFile): Promise<Backup> {
  if (file.size > MAX_FILE_BYTES) {
    const [size, most] = [file.size, MAX_FILE_BYTES].map((bytes) =>
      Math.round(bytes / 1024 / 1024),
    );
    throw new BackupError(
      `This file has ${size} MB; at most ${most} MB can be imported. Export fewer answers at a time.`,
    );
  }
  if (file.size === 0) throw new BackupError('This file is empty. Choose another one.');
  const [ending = ''] = /\.[a-z]+$/i.exec(file.name) ?? [];
  switch (ending.toLowerCase()) {
    case '.zip':
      return { items: readZip(new Uint8Array(await held(file.arrayBuffer()))), rules: [] };
    case '.md':
    case '.markdown':
      return { items: found(readMarkdown(await held(file.text()), file.name)), rules: [] };
    case '.csv':
      return { items: found(readCsv(await held(file.text()), file.name)), rules: [] };
    default:
      return readJson(await held(file.text()));
  }
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
