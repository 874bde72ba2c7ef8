import * as z from 'zod/mini';
import { decodeItem, itemSchema } from '../backup/item';
import { RequestError } from '../messaging/envelope';
import { IMPORT_LOCK, type ImportResult } from '../messaging/view-import';
import { type TaughtRule, taughtRuleSchema } from '../teaching/rules';
import type { TaughtStore } from '../teaching/store';
import { sha256 } from '../vault/aliases';
import { type PreparedItem, prepare } from '../vault/import';
import type { Vault } from '../vault/vault';
import { broadcast } from './broadcast';

const stagedSchema = z.union([
  z.object({ answer: itemSchema }),
  z.object({ rule: taughtRuleSchema }),
]);

export interface ImportParts {
  readonly vault: Vault;
  readonly taught: TaughtStore;
  /** Called when rules have come in, so that their sites' scripts are registered. */
  rulesChanged(): Promise<void>;
}

/** Whether a library holds the lock under which it imports; the browser lets go of it with the page. */
export async function isImporting(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === IMPORT_LOCK);
}

/** Takes in what the library has staged: all is read and checked first, then committed at once. */
export function createImportService({ vault, taught, rulesChanged }: ImportParts) {
  async function read(importId: string, items: number, checksum: string) {
    const answers: PreparedItem[] = [];
    const rules: TaughtRule[] = [];
    const sums: string[] = [];
    for (let item = 0; item < items; item += 1) {
      const text = await vault.stagedItem(importId, item);
      sums.push(await sha256(text));
      const staged = parse(text);
      if ('rule' in staged) rules.push(staged.rule);
      else answers.push(await prepare(decodeItem(staged.answer)));
    }
    if ((await sha256(sums.join('\n'))) !== checksum) {
      throw new RequestError('conflict', 'The file changed on its way. Import it again.');
    }
    return { answers, rules };
  }

  /**
   * Adds the rules that are not here; one that is for the very same pages stays as it is here. They lie in
   * another store than the answers, which are in by now: whatever fails here costs rules alone.
   */
  async function addRules(given: readonly TaughtRule[]) {
    try {
      const { added: rules, left: rulesLeft } = await taught.addMissing(given);
      if (rules > 0) await rulesChanged();
      return { rules, rulesLeft };
    } catch (error) {
      console.warn('[sidestory] Taught rules of a backup were not added', error);
      return { rules: 0, rulesLeft: given.length };
    }
  }

  return {
    async commit(importId: string, items: number, checksum: string): Promise<ImportResult> {
      const { answers, rules } = await read(importId, items, checksum);
      const done = await vault.importAll(answers);
      for (const { questionId, seq } of done.changed) {
        // Without its rows, which may be large: views pull them.
        broadcast({ event: 'answer.updated', questionId, seq, previousSeq: seq });
      }
      broadcast({ event: 'questions.changed' });
      return {
        added: done.added,
        merged: done.merged,
        identical: done.identical,
        ...(await addRules(rules)),
      };
    },
  };
}

export type ImportService = ReturnType<typeof createImportService>;

function parse(text: string): z.infer<typeof stagedSchema> {
  try {
    return z.parse(stagedSchema, JSON.parse(text));
  } catch {
    throw new RequestError('bad-message', 'What was staged is no question of ours');
  }
}
