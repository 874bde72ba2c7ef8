import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { Doc, encodeStateAsUpdate } from 'yjs';
import { VaultDatabase } from '../../../lib/vault/database';
import { Vault } from '../../../lib/vault/vault';

/** An empty IndexedDB of its own; several vaults on it are several lives of the worker. */
export function storage() {
  const indexedDB = new IDBFactory();
  const clock = { now: Date.parse('2026-01-05T10:00:00Z') };
  return {
    indexedDB,
    clock,
    database: () => new VaultDatabase({ indexedDB, IDBKeyRange }),
    vault: (db = new VaultDatabase({ indexedDB, IDBKeyRange })) =>
      new Vault(db, { now: () => clock.now }),
  };
}
export type Storage = ReturnType<typeof storage>;

/** What `openQuestion` takes for a text, met at an address. */
export function found(text: string, url = '', seenAt = 0) {
  return { question: { text }, source: { url, title: 'A page', seenAt } };
}

/** A whole update that puts one text into one section. */
export function writing(text: string, section = 'goal'): Uint8Array {
  const doc = new Doc();
  doc.getText(section).insert(0, text);
  return encodeStateAsUpdate(doc);
}

let edits = 0;

/** An edit of a fresh id. */
export function edit(questionId: string, update: Uint8Array) {
  edits += 1;
  return { questionId, editId: `edit-${String(edits).padStart(8, '0')}`, update };
}
