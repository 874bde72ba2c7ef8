/** Names that Windows keeps for devices, whatever follows their first dot. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)\s*(\.|$)/i;

const MAX_NAME = 80;

/**
 * A file's name made of a text that pages or the user wrote: one folder deep, the same on every system,
 * and saying what it is.
 * @param taken names that are given already, in lower case; the new one is added
 * @param ending with its dot
 */
export function fileName(text: string, taken: Set<string>, ending: string): string {
  const plain = text
    .normalize('NFC')
    // What no system allows, what cannot be seen, and what turns the reading direction.
    .replace(/[\\/:*?"<>|#^[\]]|\p{C}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const short = [...plain]
    .slice(0, MAX_NAME)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '');
  const base = short === '' || RESERVED.test(short) ? `question ${short}`.trim() : short;
  for (let number = 1; ; number += 1) {
    const name = `${base}${number > 1 ? ` ${number}` : ''}${ending}`;
    // Two names that differ in case are one on Windows and macOS.
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}
