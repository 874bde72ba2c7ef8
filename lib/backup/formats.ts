import type { TaughtRule } from '../teaching/rules';
import type { ExportedAnswer } from '../vault/export';
import { toAnki, toCsv } from './csv';
import type { BackupHead } from './json';
import { toMarkdown } from './markdown';
import { type MadeBackup, type MadeFile, makeBackup, nameOf } from './whole';
import { toZip } from './zip';

/** The files that answers can leave as. */
export const FORMATS = ['json', 'zip', 'markdown', 'csv', 'anki'] as const;
export type Format = (typeof FORMATS)[number];

/** What a file is made of. */
export interface FileSource extends BackupHead {
  readonly answers: readonly ExportedAnswer[];
  /** What was taught of pages; only the backup has it. */
  readonly rules: readonly TaughtRule[];
}

/** Makes a file of answers. Its name has the day, in the user's own time zone. */
export async function makeFile(format: Format, source: FileSource): Promise<MadeFile | MadeBackup> {
  if (format === 'json') return makeBackup(source);
  const { ending, type } = KINDS[format];
  const parts = partsOf(format, source.answers);
  return { name: nameOf(source.exportedAt, ending), content: new Blob(parts, { type }) };
}

type OtherFormat = Exclude<Format, 'json'>;

const KINDS: Readonly<Record<OtherFormat, { ending: string; type: string }>> = {
  zip: { ending: '.zip', type: 'application/zip' },
  markdown: { ending: '.md', type: 'text/markdown' },
  csv: { ending: '.csv', type: 'text/csv' },
  anki: { ending: '-anki.txt', type: 'text/plain' },
};

function partsOf(format: OtherFormat, answers: readonly ExportedAnswer[]): BlobPart[] {
  switch (format) {
    case 'zip':
      return [toZip(answers)];
    case 'markdown':
      return [toMarkdown(answers)];
    case 'csv':
      return [toCsv(answers)];
    case 'anki':
      return [toAnki(answers)];
  }
}
