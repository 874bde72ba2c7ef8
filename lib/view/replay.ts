import { fromBase64 } from '../messaging/base64';
import type { Client } from '../messaging/client';
import { RequestError } from '../messaging/envelope';
import type { Journal } from './journal';
import { sendEdit } from './sender';

/**
 * Sends what views that ended have left in the journal. What the vault refuses for good (the question
 * is gone, the update is damaged) stays there for a later version to look at.
 */
export async function replayLeftovers(client: Client, journal: Journal): Promise<void> {
  for (const { questionId, editId, update } of await journal.entries()) {
    try {
      await sendEdit(client, { questionId, editId, update: fromBase64(update) });
      journal.strike(editId);
    } catch (error) {
      if (!(error instanceof RequestError)) return;
      console.warn('[sidestory] Words left by a closed panel were refused', error);
    }
  }
}
