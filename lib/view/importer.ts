import type { ParsedItem, WrittenItem } from '../backup/item';
import { decodeItem } from '../backup/item';
import type { Backup } from '../backup/read-json';
import type { Client } from '../messaging/client';
import { viewRequests } from '../messaging/view';
import { IMPORT_LOCK, type ImportResult, MAX_STAGED_CHARACTERS } from '../messaging/view-import';
import { missingRules } from '../teaching/missing';
import type { TaughtRule } from '../teaching/rules';
import { sha256 } from '../vault/aliases';
import type { Verdict } from '../vault/import';
import type { VaultReader } from '../vault/reader';

/** An item of a file with what would be done with it. */
export interface PlannedItem {
  readonly parsed: ParsedItem;
  readonly verdict: Verdict | { readonly kind: 'error'; readonly reason: string };
}

/** A rule of a file with what would be done with it. */
export interface PlannedRule {
  readonly rule: TaughtRule;
  readonly verdict: 'new' | 'identical' | 'error';
}

/** Called with how far a long work has come. */
export type Progress = (done: number, total: number) => void;

/** Says of each item of a file what an import would do, as the vault is now. Changes nothing. */
export async function planImport(
  { items }: Backup,
  reader: Pick<VaultReader, 'judge'>,
  onProgress: Progress,
): Promise<PlannedItem[]> {
  const planned: PlannedItem[] = [];
  for (const parsed of items) {
    const verdict = parsed.ok
      ? await reader.judge(decodeItem(parsed.item))
      : ({ kind: 'error', reason: parsed.error } as const);
    planned.push({ parsed, verdict });
    onProgress(planned.length, items.length);
  }
  return planned;
}

/** Says of each rule of a file what an import would do: one that has no room is an error. */
export function planRules(
  given: readonly TaughtRule[],
  here: readonly TaughtRule[],
): PlannedRule[] {
  const { added, left } = missingRules(here, given);
  return given.map((rule) => {
    if (added.includes(rule)) return { rule, verdict: 'new' };
    return { rule, verdict: left.includes(rule) ? 'error' : 'identical' };
  });
}

/** Another tab of ours is importing. */
export class ImportBusyError extends Error {
  override readonly name = 'ImportBusyError';
  override readonly message =
    'Another Sidestory tab is importing right now. Wait until it is done.';
}

/**
 * Hands the items to the background piece by piece, then has them committed at once. One import at a
 * time, under a Web Lock, which the browser lets go of if this page dies; what it staged is dropped then.
 * @throws ImportBusyError, or what a request throws; nothing was taken in then
 */
export async function runImport(
  client: Client,
  { items, rules }: { items: readonly WrittenItem[]; rules: Backup['rules'] },
  onProgress: Progress,
): Promise<ImportResult> {
  return navigator.locks.request(IMPORT_LOCK, { ifAvailable: true }, async (lock) => {
    if (!lock) throw new ImportBusyError();
    const importId = crypto.randomUUID();
    const all = [...items.map((answer) => ({ answer })), ...rules.map((rule) => ({ rule }))];
    const sums: string[] = [];
    try {
      for (const [item, value] of all.entries()) {
        const text = JSON.stringify(value);
        sums.push(await sha256(text));
        await stage(client, importId, item, text);
        onProgress(item + 1, all.length);
      }
      const checksum = await sha256(sums.join('\n'));
      const body = { importId, items: all.length, checksum };
      return await client(viewRequests['import.commit'], body);
    } catch (error) {
      await client(viewRequests['import.drop'], { importId }).catch(() => {});
      throw error;
    }
  });
}

async function stage(client: Client, importId: string, item: number, text: string): Promise<void> {
  const pieces = piecesOf(text);
  for (const [part, piece] of pieces.entries()) {
    const body = { importId, item, part, parts: pieces.length, text: piece };
    await client(viewRequests['import.stage'], body);
  }
}

/** A text in pieces that each fit a message, none of them ending between the halves of a character. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length || pieces.length === 0; ) {
    const end = at + MAX_STAGED_CHARACTERS;
    const splits = /[\uD800-\uDBFF]/.test(text.charAt(end - 1));
    pieces.push(text.slice(at, splits ? end - 1 : end));
    at = splits ? end - 1 : end;
  }
  return pieces;
}
