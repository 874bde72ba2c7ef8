import { useState } from 'react';
import { type ChosenFile, readFile } from '../../lib/backup/read-file';
import { BackupError } from '../../lib/backup/read-json';
import type { Client } from '../../lib/messaging/client';
import { RequestError, UnansweredError } from '../../lib/messaging/envelope';
import type { ImportResult } from '../../lib/messaging/view-import';
import type { TaughtRule } from '../../lib/teaching/rules';
import type { VaultReader } from '../../lib/vault/reader';
import {
  ImportBusyError,
  type PlannedItem,
  type PlannedRule,
  planImport,
  planRules,
  runImport,
} from '../../lib/view/importer';

/** How far a long work has come; `total` is 0 while that is not known. */
export interface Work {
  readonly what: 'reading' | 'comparing' | 'importing';
  readonly done: number;
  readonly total: number;
}

/** A file that was read, with what an import of it would do. */
export interface ImportPlan {
  readonly name: string;
  readonly items: readonly PlannedItem[];
  readonly rules: readonly PlannedRule[];
}

export type ImportStep =
  | { readonly kind: 'choose'; readonly error?: string }
  | { readonly kind: 'work'; readonly work: Work }
  | { readonly kind: 'plan'; readonly plan: ImportPlan; readonly error?: string }
  | { readonly kind: 'done'; readonly name: string; readonly result: ImportResult };

/** The steps of an import: a file is chosen, compared, shown, and at the user's word taken in. */
export function useImport(
  client: Client,
  reader: Pick<VaultReader, 'judge'>,
  readRules: () => Promise<TaughtRule[]>,
) {
  const [step, setStep] = useState<ImportStep>({ kind: 'choose' });
  const working = (what: Work['what']) => (done: number, total: number) =>
    setStep({ kind: 'work', work: { what, done, total } });

  return {
    step,

    async choose(file: ChosenFile): Promise<void> {
      try {
        working('reading')(0, 0);
        const backup = await readFile(file);
        const items = await planImport(backup, reader, paced(working('comparing')));
        const rules = planRules(backup.rules, await readRules());
        setStep({ kind: 'plan', plan: { name: file.name, items, rules } });
      } catch (error) {
        setStep({ kind: 'choose', error: inWords(error) });
      }
    },

    async confirm(plan: ImportPlan): Promise<void> {
      const wanted = plan.items.flatMap(({ parsed, verdict }) =>
        parsed.ok && verdict.kind !== 'identical' ? [parsed.item] : [],
      );
      try {
        const rules = plan.rules.map(({ rule }) => rule);
        const result = await runImport(
          client,
          { items: wanted, rules },
          paced(working('importing')),
        );
        setStep({ kind: 'done', name: plan.name, result });
      } catch (error) {
        setStep({ kind: 'plan', plan, error: inWords(error) });
      }
    },

    reset: () => setStep({ kind: 'choose' }),
  };
}

/** Calls on at most every few steps: showing each of ten thousand would take longer than the work. */
function paced(report: (done: number, total: number) => void) {
  return (done: number, total: number) => {
    const stride = Math.max(1, Math.round(total / 100));
    if (done % stride === 0 || done === total) report(done, total);
  };
}

function inWords(error: unknown): string {
  if (error instanceof BackupError || error instanceof ImportBusyError) return error.message;
  if (error instanceof UnansweredError) {
    return 'The import was interrupted. Import the file again: what is in already is not taken in twice.';
  }
  if (error instanceof RequestError && error.code === 'storage-full') {
    return 'Storage is full, so nothing was imported. Make room on the disk, then try again.';
  }
  const words = error instanceof Error ? error.message : 'something went wrong';
  return `Nothing was imported: ${words}`;
}
