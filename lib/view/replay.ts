import type { Client } from '../messaging/client';
import { RequestError } from '../messaging/envelope';
import type { Journal } from './journal';
import { mergeEncoded, sendEdit } from './sender';

/**
 * Sends what views that died have left in the journal. What the vault refuses for good (the question
 * is gone, the update is damaged) stays in the journal for a later version to look at.
 */
export async function replayLeftovers(client: Client, journal: Journal): Promise<void> {
  const byQuestion = new Map<string, { keys: string[]; updates: string[] }>();
  for (const { key, entry } of await journal.leftovers()) {
    const group = byQuestion.get(entry.questionId) ?? { keys: [], updates: [] };
    group.keys.push(key);
    group.updates.push(entry.update);
    byQuestion.set(entry.questionId, group);
  }
  for (const [questionId, { keys, updates }] of byQuestion) {
    try {
      const update = mergeEncoded(updates);
      await sendEdit(client, { questionId, editId: crypto.randomUUID(), update });
      journal.strike(keys);
    } catch (error) {
      if (!(error instanceof RequestError)) return;
      console.warn('[sidestory] Words left by a closed panel were refused', error);
    }
  }
}
