import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { vi } from 'vitest';
import { Doc } from 'yjs';
import { VaultDatabase } from '../../../lib/vault/database';
import { Keeper } from '../../../lib/vault/keeper';
import { Vault } from '../../../lib/vault/vault';
import { memoryStore } from './local-store';
import { edit, found, writing } from './support';

/** A profile: a database and a store outside of it, and workers that live on it one by one. */
export function profile() {
  const { store, items, state } = memoryStore();
  const clock = { now: Date.parse('2026-01-05T10:00:00Z') };
  let indexedDB = new IDBFactory();
  const worker = () => {
    const db = new VaultDatabase({ indexedDB, IDBKeyRange });
    const onNews = vi.fn();
    const now = () => clock.now;
    return {
      db,
      onNews,
      keeper: new Keeper(db, store, { now, onNews }),
      vault: new Vault(db, { now }),
    };
  };
  return {
    store,
    items,
    state,
    clock,
    worker,
    /** What a browser does to a damaged database. */
    lose: () => {
      indexedDB = new IDBFactory();
    },
    files: () => indexedDB,
    backTo: (factory: IDBFactory) => {
      indexedDB = factory;
    },
  };
}

export type Worker = ReturnType<ReturnType<typeof profile>['worker']>;

/** Writes a text under a question; gives its id. */
export async function write({ vault }: Worker, question: string, text: string, section = 'goal') {
  const { record } = await vault.openQuestion(found(question, 'https://a.example/'));
  await vault.append(edit(record.id, writing(text, section)));
  return record.id;
}

/** An answer typed by one view in several edits; gives the sequence number of each. */
export async function typed({ vault }: Worker, question: string, words: readonly string[]) {
  const { record } = await vault.openQuestion(found(question));
  const doc = new Doc();
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  for (const word of words) doc.getText('goal').insert(doc.getText('goal').length, word);
  const seqs: number[] = [];
  for (const update of updates) seqs.push((await vault.append(edit(record.id, update))).seq);
  return { id: record.id, seqs };
}

/** What stands under a question. */
export async function textOf({ vault }: Worker, question: string, section = 'goal') {
  const { record } = await vault.openQuestion(found(question));
  return (await vault.readDocument(record.id)).getText(section).toString();
}
