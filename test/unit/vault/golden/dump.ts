import { IDBFactory } from 'fake-indexeddb';
import * as z from 'zod/mini';
import { fromBase64, toBase64 } from '../../../../lib/messaging/base64';

/** A whole IndexedDB database as JSON: how its stores are built, and all that is in them. */
const dumpSchema = z.object({
  name: z.string(),
  version: z.int(),
  stores: z.array(
    z.object({
      name: z.string(),
      keyPath: z.nullable(z.union([z.string(), z.array(z.string())])),
      autoIncrement: z.boolean(),
      indexes: z.array(
        z.object({
          name: z.string(),
          keyPath: z.union([z.string(), z.array(z.string())]),
          unique: z.boolean(),
          multiEntry: z.boolean(),
        }),
      ),
      rows: z.array(z.unknown()),
    }),
  ),
});
export type Dump = z.infer<typeof dumpSchema>;

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Bytes as text and back, since JSON has none. */
const replacer = (_: string, value: unknown) =>
  value instanceof Uint8Array ? { base64: toBase64(value) } : value;
const bytesSchema = z.strictObject({ base64: z.string() });
const reviver = (_: string, value: unknown) => {
  const parsed = z.safeParse(bytesSchema, value);
  return parsed.success ? fromBase64(parsed.data.base64) : value;
};

/** Writes down a database as it lies there, without our own code. */
export async function dump(factory: IDBFactory, name: string): Promise<string> {
  const db = await done(factory.open(name));
  const stores: Dump['stores'] = [];
  for (const each of db.objectStoreNames) {
    const store = db.transaction(each).objectStore(each);
    const indexes = [...store.indexNames].map((index) => {
      const { keyPath, unique, multiEntry } = store.index(index);
      return { name: index, keyPath, unique, multiEntry };
    });
    const { keyPath, autoIncrement } = store;
    const rows: unknown[] = await done(store.getAll());
    stores.push({ name: each, keyPath, autoIncrement, indexes, rows });
  }
  const { version } = db;
  db.close();
  return `${JSON.stringify({ name, version, stores }, replacer, 1)}\n`;
}

/** Puts a written-down database into an IndexedDB of its own, without our own code. */
export async function load(text: string): Promise<{ indexedDB: IDBFactory; dump: Dump }> {
  const parsed = z.parse(dumpSchema, JSON.parse(text, reviver));
  const indexedDB = new IDBFactory();
  const request = indexedDB.open(parsed.name, parsed.version);
  request.onupgradeneeded = () => {
    for (const { name, keyPath, autoIncrement, indexes, rows } of parsed.stores) {
      const store = request.result.createObjectStore(name, { keyPath, autoIncrement });
      for (const index of indexes) {
        const { unique, multiEntry } = index;
        store.createIndex(index.name, index.keyPath, { unique, multiEntry });
      }
      for (const row of rows) store.add(row);
    }
  };
  (await done(request)).close();
  return { indexedDB, dump: parsed };
}
