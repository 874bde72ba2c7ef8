import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { questionSchema } from '../detection/detection';
import { JOURNAL_PREFIX } from '../vault/awaited';

/**
 * Words that the vault has not acknowledged, noted by the view itself in `storage.local`. It covers
 * what sending again cannot: a tab closed, a frame removed or an extension reloaded while the worker
 * was dead or slow. The next view that opens sends what it finds; an edit keeps its id, so that one
 * which did arrive is recognized and nothing is doubled. It is a net under the outbox, not a second
 * vault: entries live for moments. (`localStorage`, which needs no waiting, is refused in frames
 * where the user blocks third-party cookies; measured.)
 */

/** Above this an edit is not noted, in characters of base64: far beyond what can be typed. */
const MAX_ENTRY = 4_000_000;

/** One edit as it is noted; `update` is one of Yjs, in base64. */
export const journalEntrySchema = z.object({
  questionId: z.string(),
  /** To take it in again where the vault no longer knows the id. */
  question: z.catch(z.optional(questionSchema), undefined),
  editId: z.string(),
  update: z.base64(),
  /** Milliseconds since the epoch. */
  at: z.number(),
});
export type JournalEntry = z.infer<typeof journalEntrySchema>;

export interface Journal {
  note(entry: JournalEntry): void;
  strike(editId: string): void;
  /**
   * Notes what a document that is gone has left, and resolves once it is noted.
   * @throws Error where the browser does not take it
   */
  receive(entries: readonly JournalEntry[]): Promise<void>;
  /** Drops what is noted of questions that their user has taken out for good. */
  forget(questionIds: readonly string[]): Promise<void>;
  /** Everything noted, by any view, oldest first. */
  entries(): Promise<JournalEntry[]>;
}

export function createJournal(): Journal {
  const noted = new Set<string>();
  const journal: Journal = {
    note(entry) {
      if (entry.update.length > MAX_ENTRY) return;
      noted.add(entry.editId);
      quietly(() => browser.storage.local.set({ [JOURNAL_PREFIX + entry.editId]: entry }));
    },
    strike(editId) {
      if (!noted.delete(editId)) return;
      quietly(() => browser.storage.local.remove(JOURNAL_PREFIX + editId));
    },
    async receive(entries) {
      const named = entries.map((entry) => [JOURNAL_PREFIX + entry.editId, entry]);
      await browser.storage.local.set(Object.fromEntries(named));
    },
    async forget(questionIds) {
      const gone = (await journal.entries()).filter((each) =>
        questionIds.includes(each.questionId),
      );
      await browser.storage.local.remove(gone.map(({ editId }) => JOURNAL_PREFIX + editId));
    },
    async entries() {
      const { local } = browser.storage;
      // By name where the browser can (Chrome 130, Firefox 143): the answers' second copies are here
      // too, and would all be read.
      const names = local.getKeys ? await local.getKeys() : Object.keys(await local.get(null));
      const own = names.filter((name) => name.startsWith(JOURNAL_PREFIX));
      const found: JournalEntry[] = [];
      if (own.length === 0) return found;
      for (const raw of Object.values(await local.get(own))) {
        const entry = z.safeParse(journalEntrySchema, raw);
        if (!entry.success) continue;
        found.push(entry.data);
        noted.add(entry.data.editId);
      }
      return found.sort((a, b) => a.at - b.at);
    },
  };
  return journal;
}

// An orphan's call throws, a full disk's rejects: the edit itself is still held and sent again.
function quietly(action: () => Promise<void>): void {
  try {
    action().catch(() => {});
  } catch {}
}
