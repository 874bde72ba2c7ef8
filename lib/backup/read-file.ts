import { type Backup, BackupError, MAX_FILE_BYTES, readJson } from './read-json';

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
  return readJson(await textOf(file));
}

/** @throws BackupError if the file is gone or cannot be held as one text */
async function textOf(file: ChosenFile): Promise<string> {
  try {
    return await file.text();
  } catch {
    throw new BackupError(
      'This file could not be read. It may have been moved, or is too large for this machine.',
    );
  }
}
