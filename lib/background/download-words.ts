/** Why a backup was not saved, by the browser's own word for it, as the end of a sentence. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/NO_SPACE/, 'the disk is full'],
  [/ACCESS_DENIED|FILE_FAILED|SECURITY|BLOCKED/, 'the folder for downloads cannot be written to'],
  [/NAME_TOO_LONG/, 'the name of the folder for downloads is too long'],
  [/TOO_LARGE/, 'the file is too large for this disk'],
  [/VIRUS/, 'a virus scanner held the file back'],
  [/CANCELED|SHUTDOWN|CRASH/, 'it was stopped before the file was whole'],
];

/** @param error as in the browser's `InterruptReason`, or what was thrown */
export function wordsForDownload(error: string | undefined): string {
  const [, words] = WORDS.find(([word]) => error !== undefined && word.test(error)) ?? [];
  if (words !== undefined) return words;
  return error
    ? `the browser says: ${error.slice(0, 120)}`
    : 'the browser does not know of the file';
}

/** The user has put the file away; it is not tried again so soon. */
export function isCanceled(error: string | undefined): boolean {
  return error === 'USER_CANCELED';
}
