/** In the background worker: the bare put that a keystroke's acknowledgment is compared with. */
export interface WorkerProbe {
  /** Takes the newest row of the vault's log as what is put; gives the bytes of its update. */
  prepare(): Promise<number>;
  /** Milliseconds of one put of that row, alone in its transaction, until it has committed. */
  put(): Promise<number>;
  /** Takes the bench's own database away. */
  clean(): Promise<void>;
}

declare global {
  var sidestoryWorker: WorkerProbe;
}

const OWN = 'sidestory-bench';

let own: IDBDatabase | undefined;
let row: object | undefined;

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function newestRow(): Promise<{ bytes: Uint8Array }> {
  const vault = await done(indexedDB.open('sidestory'));
  const store = vault.transaction('updates').objectStore('updates');
  const cursor = await done(store.openCursor(null, 'prev'));
  vault.close();
  if (!cursor) throw new Error('Nothing was typed yet');
  const { seq: _, ...found } = cursor.value as { seq: number; bytes: Uint8Array };
  return found;
}

async function openOwn(): Promise<IDBDatabase> {
  const request = indexedDB.open(OWN, 1);
  request.onupgradeneeded = () => request.result.createObjectStore('rows', { autoIncrement: true });
  return done(request);
}

// A refused request is logged, and an attached debugger makes a log line dear.
console.warn = () => {};

globalThis.sidestoryWorker = {
  async prepare() {
    const newest = await newestRow();
    row = newest;
    own = await openOwn();
    return newest.bytes.byteLength;
  },
  put() {
    return new Promise((resolve, reject) => {
      if (!own) throw new Error('Not prepared');
      const start = performance.now();
      const transaction = own.transaction('rows', 'readwrite', { durability: 'strict' });
      transaction.objectStore('rows').put(row);
      transaction.oncomplete = () => resolve(performance.now() - start);
      transaction.onabort = () => reject(transaction.error);
    });
  },
  async clean() {
    own?.close();
    await done(indexedDB.deleteDatabase(OWN));
  },
};
