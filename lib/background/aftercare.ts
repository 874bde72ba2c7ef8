import type { Vault } from '../vault/vault';

/** How long after the last commit an answer's summary is brought up to date, in milliseconds. */
const SETTLE_MS = 250;

/**
 * What can wait until after an acknowledgment: the summary that rails and lists show, and the
 * compaction of the log. Nothing is lost when the worker dies before: both are derived, and made
 * again when they are next asked for.
 */
export function createAftercare(
  vault: Vault,
  pushProgress: (questionId: string) => Promise<void>,
): (questionId: string) => void {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();

  async function care(questionId: string): Promise<void> {
    waiting.delete(questionId);
    try {
      await pushProgress(questionId);
      await vault.compact(questionId);
    } catch (error) {
      console.warn('[sidestory] Aftercare failed; it is made good at the next opening', error);
    }
  }

  return (questionId) => {
    clearTimeout(waiting.get(questionId));
    waiting.set(
      questionId,
      setTimeout(() => void care(questionId), SETTLE_MS),
    );
  };
}
