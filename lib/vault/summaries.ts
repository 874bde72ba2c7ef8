import { SECTION_IDS } from '../guidance/sections';
import { coverage, plainAnswer, wordsOf } from './answer';
import type { VaultDatabase } from './database';
import { lastSeq, readAnswer } from './log';
import { type SummaryRecord, summaryRecordSchema } from './records';

/** The summary of an answer that nobody has written to. */
export function emptySummary(questionId: string): SummaryRecord {
  return { questionId, seq: 0, words: 0, covered: SECTION_IDS.map(() => false), updatedAt: 0 };
}

/** The stored summary if it is as new as the log, else one computed from the log. Writes nothing. */
export async function currentSummary(
  db: VaultDatabase,
  questionId: string,
): Promise<{ summary: SummaryRecord; stored: boolean }> {
  return db.transaction('r', db.summaries, db.updates, async () => {
    const last = await lastSeq(db, questionId);
    if (last === 0) return { summary: emptySummary(questionId), stored: true };
    const stored = summaryRecordSchema.safeParse(await db.summaries.get(questionId));
    if (stored.success && stored.data.seq >= last) return { summary: stored.data, stored: true };
    const { doc, updatedAt } = await readAnswer(db, questionId);
    const answer = plainAnswer(doc);
    doc.destroy();
    const summary = {
      questionId,
      seq: last,
      words: wordsOf(answer),
      covered: coverage(answer),
      updatedAt: updatedAt ?? 0,
    };
    return { summary, stored: false };
  });
}

/** The summary of an answer, brought up to the log and stored if it was older. */
export async function summary(db: VaultDatabase, questionId: string): Promise<SummaryRecord> {
  const { summary: current, stored } = await currentSummary(db, questionId);
  // An edit may have come in between; then the stored one is older than the log again, which the
  // next reader sees by its `seq`.
  if (!stored) await db.summaries.put(current);
  return current;
}
