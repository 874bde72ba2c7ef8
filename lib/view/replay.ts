import { fromBase64 } from '../messaging/base64';
import type { Client } from '../messaging/client';
import { RequestError } from '../messaging/envelope';
import { viewRequests } from '../messaging/view';
import type { Journal, JournalEntry } from './journal';
import { sendEdit } from './sender';

/**
 * Sends what views that ended have left in the journal. A question that the vault no longer knows, since
 * nobody had written to it, is taken in again for it. What the vault refuses for good (the update is
 * damaged) stays there for a later version to look at.
 */
export async function replayLeftovers(client: Client, journal: Journal): Promise<void> {
  for (const entry of await journal.entries()) {
    try {
      await send(client, entry);
      journal.strike(entry.editId);
    } catch (error) {
      if (!(error instanceof RequestError)) return;
      console.warn('[sidestory] Words left by a closed panel were refused', error);
    }
  }
}

async function send(client: Client, { questionId, question, editId, update }: JournalEntry) {
  const edit = { editId, update: fromBase64(update) };
  try {
    await sendEdit(client, { questionId, ...edit });
  } catch (error) {
    const isGone = error instanceof RequestError && error.code === 'not-found';
    if (!isGone || !question) throw error;
    const { record } = await client(viewRequests['question.again'], { question });
    await sendEdit(client, { questionId: record.id, ...edit });
  }
}
