import type { TaughtRule } from '../teaching/rules';
import type { ExportedAnswer } from '../vault/export';
import { toAnki, toCsv } from './csv';
import { type BackupHead, toJson } from './json';
import { toMarkdown } from './markdown';
import { toZip } from './zip';

/** The files that answers can leave as. */
export const FORMATS = ['json', 'zip', 'markdown', 'csv', 'anki'] as const;
export type Format = (typeof FORMATS)[number];

/** A file, ready to be handed to the browser. */
export interface MadeFile {
  readonly name: string;
  readonly content: Blob;
}

/** What a file is made of. */
export interface FileSource extends BackupHead {
  readonly answers: readonly ExportedAnswer[];
  /** What was taught of pages; only the backup has it. */
  readonly rules: readonly TaughtRule[];
}

/** Makes a file of answers. Its name has the day, in the user's own time zone. */
export async function makeFile(format: Format, source: FileSource): Promise<MadeFile> {
  const day = new Intl.DateTimeFormat('sv-SE').format(source.exportedAt);
  const { ending, type } = KINDS[format];
  const parts = await partsOf(format, source);
  return { name: `sidestory-${day}${ending}`, content: new Blob(parts, { type }) };
}

const KINDS: Readonly<Record<Format, { ending: string; type: string }>> = {
  json: { ending: '.json', type: 'application/json' },
  zip: { ending: '.zip', type: 'application/zip' },
  markdown: { ending: '.md', type: 'text/markdown' },
  csv: { ending: '.csv', type: 'text/csv' },
  anki: { ending: '-anki.txt', type: 'text/plain' },
};

async function partsOf(
  format: Format,
  { answers, rules, ...head }: FileSource,
): Promise<BlobPart[]> {
  switch (format) {
    case 'json':
      return toJson(head, answers, rules);
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
