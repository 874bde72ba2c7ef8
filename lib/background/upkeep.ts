import { COMPACT_AT_REST_ROWS } from '../vault/compaction';
import type { Keeper } from '../vault/keeper';
import type { Vault } from '../vault/vault';

/**
 * How long after a change the second copy is made, in milliseconds. What changes meanwhile goes with
 * it; with the copying itself it stays below five seconds.
 */
const COPY_AFTER_MS = 2_000;

/** What nobody waits for begins this long after the worker, so that it delays nothing, in milliseconds. */
const START_AFTER_MS = 1_000;

/** When an opened answer is looked through: after the panel has drawn it, in milliseconds. */
const INSPECT_AFTER_MS = 250;

/**
 * The vault's housekeeping, all of it after acknowledgments. Timers are all it holds: a worker that
 * dies before they ring leaves the work to the next one's start.
 */
export function createUpkeep(keeper: Keeper, isImporting: () => Promise<boolean>) {
  let waiting: ReturnType<typeof setTimeout> | undefined;

  async function attempt(what: string, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      console.warn(`[sidestory] ${what} failed; it is tried again later`, error);
    }
  }

  return {
    /** Something was committed. */
    changed(): void {
      if (waiting !== undefined) return;
      waiting = setTimeout(() => {
        waiting = undefined;
        void attempt('Copying', () => keeper.copy());
      }, COPY_AFTER_MS);
    },

    /** An answer was opened; it is looked through once it is on its way to the view. */
    opened(vault: Vault, questionId: string): void {
      setTimeout(async () => {
        await attempt('Inspecting', () => vault.inspect(questionId));
        await attempt('Taking versions', () => vault.takeVersions(questionId));
      }, INSPECT_AFTER_MS);
    },

    /** Its tab was closed: the writing spell is over. */
    closed(vault: Vault, questionId: string): void {
      void attempt('Taking a version', async () => {
        await vault.takeVersions(questionId, 'closed');
        await vault.compact(questionId, COMPACT_AT_REST_ROWS);
      });
    },

    /**
     * The worker has started: does what the one before left undone.
     * @param then what comes after all of it
     */
    started(vault: Vault, then: () => Promise<unknown> = async () => {}): void {
      setTimeout(async () => {
        await attempt('Sweeping', () => vault.sweep());
        await attempt('Dropping a stopped import', async () => {
          if (!(await isImporting())) await vault.dropLeftStaging();
        });
        await attempt('Emptying the trash', () => keeper.purge());
        await attempt('Copying', () => keeper.copy());
        await attempt('Backing up', then);
      }, START_AFTER_MS);
    },
  };
}
