import type { Page } from 'playwright-core';
import { applyUpdate, Doc } from 'yjs';
import { ALL_SECTION_IDS, type AnySectionId } from '../../../../lib/guidance/sections.ts';
import { fromBase64 } from '../../../../lib/messaging/base64.ts';
import type { QuestionRecord, StoredVersion } from '../../../../lib/vault/records.ts';
import { groupEdits, parseRows } from '../../../../lib/vault/updates.ts';

/** A row that is another than at the last look; without a value it is gone. */
export interface ChangedRow {
  readonly store: string;
  readonly key: string;
  /** As JSON, bytes in base64 behind "bytes:". */
  readonly row?: string;
}

/** What the watch keeps in the page's window: all rows as they were at the last look. */
interface WatchWindow {
  sidestoryRows: Map<string, string>;
  chrome: { storage: { local: { get(key: string): Promise<object> } } };
}

/** The tables that an import may change, or may leave something in. */
const STORES = ['questions', 'aliases', 'updates', 'versions', 'aside', 'pieces', 'staging'];

/** A question with its answer, put together here from the rows of the database. */
export interface Kept {
  readonly record: QuestionRecord;
  readonly sections: Readonly<Record<AnySectionId, string>>;
  readonly versions: readonly StoredVersion['sections'][];
}

/** Looks into the database itself, past all of our code that reads it, and tells what has changed. */
export class VaultWatch {
  private readonly rows = new Map<string, Map<string, unknown>>(
    STORES.map((store) => [store, new Map()]),
  );
  private readonly kept = new Map<string, Kept>();

  private constructor(private readonly page: Page) {}

  static async on(page: Page): Promise<VaultWatch> {
    await page.evaluate(() => {
      (globalThis as unknown as WatchWindow).sidestoryRows = new Map();
    });
    const watch = new VaultWatch(page);
    await watch.look();
    return watch;
  }

  /** All questions by id. What it gives stays as it is at later looks. */
  questions(): ReadonlyMap<string, Kept> {
    return new Map(this.kept);
  }

  /** The names of questions, each with the questions that it leads to. */
  names(): ReadonlyMap<string, readonly string[]> {
    const names = new Map<string, string[]>();
    for (const row of this.table<{ key: string; questionId: string }>('aliases')) {
      names.set(row.key, [...(names.get(row.key) ?? []), row.questionId]);
    }
    return names;
  }

  /** What has changed since the last look. */
  async look(): Promise<ChangedRow[]> {
    const changed = await this.page.evaluate(look, STORES);
    const touched = new Set<string>();
    for (const { store, key, row } of changed) {
      const table = this.rows.get(store);
      const before = table?.get(key);
      const now: unknown = row === undefined ? undefined : JSON.parse(row, revived);
      if (now === undefined) table?.delete(key);
      else table?.set(key, now);
      for (const each of [before, now]) touched.add(questionOf(each));
    }
    for (const id of touched) this.putTogether(id);
    return changed;
  }

  private table<T>(store: string): T[] {
    return [...(this.rows.get(store)?.values() ?? [])] as T[];
  }

  private putTogether(id: string): void {
    const record = this.rows.get('questions')?.get(JSON.stringify(id)) as
      | QuestionRecord
      | undefined;
    if (!record) {
      this.kept.delete(id);
      return;
    }
    const own = (row: unknown) => questionOf(row) === id;
    const { edits } = groupEdits(parseRows(this.table('updates').filter(own)).rows);
    const doc = new Doc();
    for (const { update } of edits) applyUpdate(doc, update);
    const texts = ALL_SECTION_IDS.map((section) => [section, doc.getText(section).toString()]);
    const versions = this.table<StoredVersion>('versions').filter(own);
    this.kept.set(id, {
      record,
      sections: Object.fromEntries(texts) as Record<AnySectionId, string>,
      versions: versions.map(({ sections }) => sections),
    });
  }
}

const questionOf = (row: unknown): string => {
  if (typeof row !== 'object' || row === null) return '';
  const id: unknown = Reflect.get(row, 'questionId') ?? Reflect.get(row, 'id');
  return typeof id === 'string' ? id : '';
};

const revived = (_: string, value: unknown): unknown =>
  typeof value === 'string' && value.startsWith('bytes:') ? fromBase64(value.slice(6)) : value;

/** Runs in the page. */
async function look(stores: string[]): Promise<ChangedRow[]> {
  const scope = globalThis as unknown as WatchWindow;
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const told = (_: string, value: unknown): unknown =>
    value instanceof Uint8Array ? `bytes:${btoa(String.fromCharCode(...value))}` : value;
  const now = new Map<string, string>();
  const database = await done(indexedDB.open('sidestory'));
  const reading = database.transaction(stores);
  const changed: ChangedRow[] = [];
  const put = (store: string, key: string, row: string) => {
    const name = `${store} ${key}`;
    now.set(name, row);
    if (scope.sidestoryRows.get(name) !== row) changed.push({ store, key, row });
  };
  await Promise.all(
    stores.map(async (store) => {
      const table = reading.objectStore(store);
      const [keys, rows] = await Promise.all([done(table.getAllKeys()), done(table.getAll())]);
      for (const [i, key] of keys.entries()) {
        put(store, JSON.stringify(key), JSON.stringify(rows[i], told));
      }
    }),
  );
  database.close();
  put('rules', '', JSON.stringify(await scope.chrome.storage.local.get('taught')));
  for (const name of scope.sidestoryRows.keys()) {
    if (now.has(name)) continue;
    const [store = ''] = name.split(' ', 1);
    changed.push({ store, key: name.slice(store.length + 1) });
  }
  scope.sidestoryRows = now;
  return changed;
}
