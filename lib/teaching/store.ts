import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { RequestError } from '../messaging/envelope';
import { createSerializer } from '../session/serialize';
import { type MissingRules, missingRules, samePages } from './missing';
import { MAX_RULES, type TaughtRule, taughtRuleSchema } from './rules';

/** Where the rules lie in `storage.local`, as a list in the order in which they were made. */
const KEY = 'taught';

/** A rule that was damaged costs none of the others. */
export function parseRules(stored: unknown): TaughtRule[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((each: unknown) => {
    const parsed = z.safeParse(taughtRuleSchema, each);
    return parsed.success ? [parsed.data] : [];
  });
}

/** All rules; also what a backup takes along. For a view, which may read but not write. */
export async function readTaughtRules(): Promise<TaughtRule[]> {
  return parseRules((await browser.storage.local.get(KEY))[KEY]);
}

/** Calls back with all rules whenever they have changed; the returned function ends that. */
export function watchTaughtRules(changed: (rules: TaughtRule[]) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = Object.hasOwn(changes, KEY) ? changes[KEY] : undefined;
    if (change) changed(parseRules(change.newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

/** The rules as the background keeps them. */
export function createTaughtStore() {
  const serialize = createSerializer();

  /** Changes the list; gives it as it stands then. */
  const change = (next: (rules: TaughtRule[]) => TaughtRule[]): Promise<TaughtRule[]> =>
    serialize(KEY, async () => {
      const before = await readTaughtRules();
      const after = next(before);
      if (after.length > MAX_RULES && after.length > before.length) {
        throw new RequestError(
          'too-large',
          `There are ${MAX_RULES} taught rules already. Remove some in the options first.`,
        );
      }
      if (after !== before) await browser.storage.local.set({ [KEY]: after });
      return after;
    });

  return {
    all: readTaughtRules,

    /** Adds a rule, instead of one for the very same pages. */
    add: (rule: TaughtRule) =>
      change((rules) => [...rules.filter((each) => !samePages(each, rule)), rule]),

    /**
     * Adds the rules of a backup for pages that have none, as far as there is room.
     * @returns how many were added, and how many had no room
     */
    async addMissing(given: readonly TaughtRule[]): Promise<{ added: number; left: number }> {
      let missing: MissingRules = { added: [], left: [] };
      await change((rules) => {
        missing = missingRules(rules, given);
        return missing.added.length > 0 ? [...rules, ...missing.added] : rules;
      });
      return { added: missing.added.length, left: missing.left.length };
    },

    remove: (id: string) => change((rules) => rules.filter((rule) => rule.id !== id)),

    /** Changes one rule, if it is there. */
    update: (id: string, patch: Partial<Omit<TaughtRule, 'id'>>) =>
      change((rules) => {
        const now = rules.find((rule) => rule.id === id);
        return now ? rules.map((rule) => (rule === now ? { ...now, ...patch } : rule)) : rules;
      }),

    /**
     * Has a rule be about other pages, instead of one for the very same: the later word counts. How it
     * fared on the former ones says nothing of these.
     */
    move: (id: string, where: TaughtRule['where']) =>
      change((rules) => {
        const rule = rules.find((each) => each.id === id);
        if (!rule) return rules;
        const { matchedAt: _, missedAt: __, ...rest } = rule;
        const moved = { ...rest, where };
        return [...rules.filter((each) => each !== rule && !samePages(each, moved)), moved];
      }),
  };
}

export type TaughtStore = ReturnType<typeof createTaughtStore>;
