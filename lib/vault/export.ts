import type { DetectedQuestion } from '../detection/detection';
import { sha256 } from './aliases';
import type { PlainAnswer } from './answer';
import type { Source } from './records';

/** One question with its answer, as it leaves the vault. Times in milliseconds since the epoch. */
export interface ExportedAnswer extends PlainAnswer {
  id: string;
  question: DetectedQuestion;
  sources: Source[];
  createdAt: number;
  updatedAt: number;
  /** Set if the question is deleted; it is exported all the same. */
  deletedAt?: number;
  /** The answer's Yjs state in base64: what merges without loss when it is imported. */
  state: string;
  /** Rows of the answer that could not be read, their bytes in base64; left out if there are none. */
  unreadable?: string[];
}

/** What one export holds. */
export interface VaultExport {
  appVersion: string;
  /** Milliseconds since the epoch. */
  exportedAt: number;
  answers: readonly ExportedAnswer[];
}

/** Raised whenever an older reader could not take the file. */
export const EXPORT_SCHEMA_VERSION = 1;

/**
 * Everything as one JSON text: a versioned envelope (the idea is Dexie's export format) with counts
 * and a checksum, SHA-256 of the answers in canonical JSON, so that an import knows whether the file
 * is whole.
 */
export async function toJson({ appVersion, exportedAt, answers }: VaultExport): Promise<string> {
  const envelope = {
    format: 'sidestory',
    schemaVersion: EXPORT_SCHEMA_VERSION,
    appVersion,
    exportedAt: new Date(exportedAt).toISOString(),
    counts: {
      answers: answers.length,
      deleted: answers.filter((answer) => answer.deletedAt !== undefined).length,
    },
    checksum: `sha256:${await sha256(canonicalJson(answers))}`,
    answers,
  };
  return `${JSON.stringify(envelope, null, 2)}\n`;
}

/** JSON with the keys of every object in order and no white space: one text for one value. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
