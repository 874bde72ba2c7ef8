import { encodeStateAsUpdate } from 'yjs';
import type { DetectedQuestion } from '../detection/detection';
import { toBase64 } from '../messaging/base64';
import { type PlainAnswer, plainAnswer } from './answer';
import { asideOf, bytesOf } from './aside';
import type { VaultDatabase } from './database';
import { versionsOf } from './history';
import { readAnswer } from './log';
import type { Source, StoredVersion } from './records';
import { readQuestion } from './stored-question';

/** One question with its answer, as it leaves the vault. Times in milliseconds since the epoch. */
export interface ExportedAnswer extends PlainAnswer {
  id: string;
  question: DetectedQuestion;
  sources: Source[];
  /** The names under which the question is found; see aliases.ts. */
  aliases: string[];
  createdAt: number;
  /** Since when the user wants it. */
  keptAt: number;
  /** Time of the last edit; of the capture where there is none. */
  updatedAt: number;
  /** Set if the question is deleted; it is exported all the same. */
  deletedAt?: number;
  /** The answer's Yjs state in base64: what merges without loss when it is imported. */
  state: string;
  /** Its earlier texts, the oldest first. */
  versions: ExportedVersion[];
  /** Rows of the answer that could not be read, their bytes in base64; left out if there are none. */
  unreadable?: string[];
}

export type ExportedVersion = Omit<StoredVersion, 'id' | 'questionId'>;

/** Reads one question with its answer; undefined if it is not there. */
export async function exportOne(
  db: VaultDatabase,
  id: string,
): Promise<ExportedAnswer | undefined> {
  const tables = [db.questions, db.aliases, db.updates, db.aside, db.versions];
  return db.transaction('r', tables, async () => {
    const record = readQuestion(await db.questions.get(id));
    if (!record) return undefined;
    const names = await db.aliases.where('questionId').equals(id).toArray();
    const versions = await versionsOf(db, id);
    const { doc, updatedAt, refused } = await readAnswer(db, id);
    const { question, sources, createdAt, keptAt = createdAt, deletedAt } = record;
    const unreadable = [...(await asideOf(db, id)), ...refused].map((row) => {
      const bytes = bytesOf(row);
      return bytes ? toBase64(bytes) : '';
    });
    const answer: ExportedAnswer = {
      id,
      question,
      sources,
      aliases: names.map(({ key }) => key).sort(),
      ...plainAnswer(doc),
      createdAt,
      keptAt,
      updatedAt: updatedAt ?? keptAt,
      ...(deletedAt !== undefined && { deletedAt }),
      state: toBase64(encodeStateAsUpdate(doc)),
      versions: versions.map(({ at, reason, sections }) => ({ at, reason, sections })),
      ...(unreadable.length > 0 && { unreadable }),
    };
    doc.destroy();
    return answer;
  });
}
