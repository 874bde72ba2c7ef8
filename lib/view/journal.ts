import * as z from 'zod/mini';

/**
 * Words that are not acknowledged yet, written down by the view itself in the same task as the edit,
 * in the extension's own `localStorage` (the only storage that takes a write without waiting). It
 * covers what resending cannot: a tab closed, a frame removed or an extension reloaded while the
 * worker was dead. The next view that opens sends what a dead one left; edits can be repeated, so
 * nothing is doubled. It is a net, not the vault: where it cannot be written, nothing else changes.
 */

const PREFIX = 'unsent:';

const entrySchema = z.object({ questionId: z.string(), update: z.string(), at: z.number() });
export type JournalEntry = z.infer<typeof entrySchema>;

export interface Journal {
  /** Notes one update (base64); gives the key under which it can be struck out. */
  note(questionId: string, update: string): string;
  strike(keys: readonly string[]): void;
  /** What views that no longer live have left. */
  leftovers(): Promise<{ key: string; entry: JournalEntry }[]>;
}

/**
 * @param viewId random id of this view; it holds a lock of that name as long as it lives
 * @param storage `localStorage`, or undefined where the browser refuses it
 */
export function createJournal(viewId: string, storage: Storage | undefined): Journal {
  let counter = 0;
  void navigator.locks.request(lockName(viewId), () => new Promise(() => {}));
  return {
    note(questionId, update) {
      const key = `${PREFIX}${viewId}:${counter++}`;
      try {
        storage?.setItem(key, JSON.stringify({ questionId, update, at: Date.now() }));
      } catch {
        // Full: the edit is on its way all the same.
      }
      return key;
    },
    strike(keys) {
      for (const key of keys) storage?.removeItem(key);
    },
    async leftovers() {
      if (!storage) return [];
      const { held = [] } = await navigator.locks.query();
      const alive = new Set(held.map(({ name }) => name));
      const found: { key: string; entry: JournalEntry }[] = [];
      for (let i = 0; i < storage.length; i++) {
        const key = storage.key(i);
        const owner = key?.startsWith(PREFIX) ? key.slice(PREFIX.length).split(':')[0] : undefined;
        if (key === null || owner === undefined) continue;
        if (owner === viewId || alive.has(lockName(owner))) continue;
        const entry = parseEntry(storage.getItem(key));
        if (entry) found.push({ key, entry });
      }
      return found.sort((a, b) => a.entry.at - b.entry.at);
    },
  };
}

/** `localStorage`, where this browser and this frame have it. */
export function ownStorage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

function lockName(viewId: string): string {
  return `sidestory-view:${viewId}`;
}

function parseEntry(text: string | null): JournalEntry | undefined {
  try {
    const parsed = z.safeParse(entrySchema, JSON.parse(text ?? ''));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
