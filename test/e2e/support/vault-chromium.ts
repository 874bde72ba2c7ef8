import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Worker } from 'playwright-core';
import { expect } from 'vitest';
import type { ChromiumRun } from './chromium.ts';

/** Whether every edit is in the second copy, asked of the files and not of our own code. */
async function isCopied(chromium: ChromiumRun): Promise<boolean> {
  const worker = await chromium.worker();
  return worker.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open('sidestory'));
    const reading = db.transaction(['meta', 'updates', 'uncopied']);
    const meta: { copiedSeq?: number } = await done(reading.objectStore('meta').get('vault'));
    const keys = await done(reading.objectStore('updates').getAllKeys());
    const marks = await done(reading.objectStore('uncopied').count());
    db.close();
    return marks === 0 && meta.copiedSeq === keys.at(-1);
  });
}

/** Waits until every edit is in the second copy. */
export async function copied(chromium: ChromiumRun): Promise<void> {
  await expect.poll(() => isCopied(chromium)).toBe(true);
}

/** The parts of `everything` that are looked into. */
interface Everything {
  names: string[];
  rows: { seq?: number }[][];
  kept: { witness?: { seq: number } };
}

/** Waits until the witness, which follows the second copy, has seen every edit: then nothing is left to be written. */
export async function witnessed(chromium: ChromiumRun): Promise<void> {
  await copied(chromium);
  const worker = await chromium.worker();
  const seen = async () => {
    const { names, rows, kept }: Everything = JSON.parse(await everything(worker));
    const last = rows[names.indexOf('updates')]?.at(-1);
    return last !== undefined && kept.witness?.seq === last.seq;
  };
  await expect.poll(seen).toBe(true);
}

/** The folder in which the browser keeps the extension's database. */
export async function databaseFolder(chromium: ChromiumRun): Promise<string> {
  const parent = path.join(chromium.profile, 'Default', 'IndexedDB');
  const names = await readdir(parent);
  const name = names.find(
    (each) => each.includes(chromium.extensionId) && each.endsWith('leveldb'),
  );
  if (!name) throw new Error(`No database of the extension among: ${names.join(', ')}`);
  return path.join(parent, name);
}

/** Every row of the vault as the worker reads it, and what is stored beside it, but for the witness's time. */
export function everything(worker: Worker): Promise<string> {
  return worker.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await asked(indexedDB.open('sidestory'));
    const names = [...database.objectStoreNames];
    const transaction = database.transaction(names, 'readonly');
    const rows = await Promise.all(names.map((n) => asked(transaction.objectStore(n).getAll())));
    database.close();
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(): Promise<object> } } };
    };
    const kept: { witness?: object } = await chrome.storage.local.get();
    // It is written again after each look at what is to be copied, even where that is nothing.
    if (kept.witness) kept.witness = { ...kept.witness, at: 0 };
    // Bytes would be told as {} otherwise.
    return JSON.stringify({ names, rows, kept }, (_, value: unknown) =>
      value instanceof Uint8Array ? [...value] : value,
    );
  });
}
