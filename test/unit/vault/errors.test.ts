import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DATABASE_VERSION, VaultDatabase } from '../../../lib/vault/database';
import { explain, toVaultError } from '../../../lib/vault/errors';
import { Vault } from '../../../lib/vault/vault';
import { edit, found, storage, writing } from './support';

const full = () => new DOMException('No room', 'QuotaExceededError');

describe('toVaultError', () => {
  test.each([
    ['directly', full()],
    ['in the error of an aborted transaction', new Dexie.AbortError('aborted', full())],
    ['two errors deep', new Dexie.AbortError('aborted', new Dexie.UnknownError('?', full()))],
    ['as a cause', new Error('failed', { cause: full() })],
    ['in its message', new Dexie.UnknownError('Encountered full disk while opening')],
  ])('a full disk is found %s', (_, error) => {
    expect(toVaultError(error)).toMatchObject({ code: 'storage-full', message: 'storage is full' });
  });

  test.each([
    [new Dexie.VersionError('newer'), 'newer', 'newer version'],
    [new Dexie.InvalidStateError('A mutation was attempted'), 'unavailable', 'keeps no data'],
    [new Error('something'), 'storage', 'something'],
    ['a text', 'storage', 'a text'],
    [undefined, 'storage', 'undefined'],
    [new Dexie.UnknownError('It broke.\n UnknownError: It broke.'), 'storage', 'failed: It broke'],
  ])('%s becomes an error that can be shown', (error, code, words) => {
    expect(toVaultError(error).code).toBe(code);
    expect(toVaultError(error).message).toContain(words);
    expect(toVaultError(error).message).not.toMatch(/\n|\.$/);
  });
});

describe('a failing database', () => {
  test('a write that fails is not acknowledged, and succeeds once there is room', async () => {
    const { vault, database } = storage();
    const one = vault();
    const { record } = await one.openQuestion(found('Why us?'));
    const sent = edit(record.id, writing('Text'));
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw full();
    });
    await expect(one.append(sent)).rejects.toMatchObject({ code: 'storage-full' });
    add.mockRestore();
    expect(await database().updates.count()).toBe(0);
    expect((await one.append(sent)).duplicate).toBe(false);
  });

  test('on a full disk a known question still opens; one that is new cannot be kept', async () => {
    const { vault } = storage();
    const one = vault();
    const { record } = await one.openQuestion(found('Why us?'));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw full();
    });
    expect((await one.openQuestion(found('why us'))).record).toEqual(record);
    const opening = one.openQuestion(found('What now?'));
    await expect(opening).rejects.toMatchObject({ code: 'storage-full' });
    put.mockRestore();
  });

  test('a database that could not be opened is tried again with the next request', async () => {
    const { indexedDB, vault } = storage();
    const one = vault();
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw full();
    });
    await expect(one.openQuestion(found('Why us?'))).rejects.toThrow('full');
    open.mockRestore();
    expect((await one.openQuestion(found('Why us?'))).record.question.text).toBe('Why us?');
  });

  test('no database at all is told before anything is typed', async () => {
    const indexedDB = new IDBFactory();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
    });
    const vault = new Vault(new VaultDatabase({ indexedDB, IDBKeyRange }));
    const opening = vault.openQuestion(found('Why us?'));
    await expect(opening).rejects.toMatchObject({ name: 'VaultError', code: 'unavailable' });
  });

  test('a waiting upgrade is not held up by this worker', async () => {
    const { indexedDB, vault } = storage();
    await vault().openQuestion(found('Why us?'));
    const newer = new Dexie('sidestory', { indexedDB, IDBKeyRange });
    newer.version(DATABASE_VERSION + 1).stores({ others: 'id' });
    await newer.open();
    expect(newer.isOpen()).toBe(true);
  });
});

describe('a database that fails without saying why', () => {
  const failure = () => new DOMException('Internal error opening backing store', 'UnknownError');
  const room = (estimate: StorageEstimate) =>
    vi.stubGlobal('navigator', { storage: { estimate: async () => estimate } });
  afterEach(() => vi.unstubAllGlobals());

  test('does so for want of room, where the browser has none', async () => {
    room({ quota: 378_777, usage: 378_777 });
    expect(await explain(failure())).toMatchObject({ code: 'storage-full' });
  });

  test.each([{ quota: 10_000_000, usage: 1_000 }, {}])(
    'else has its own words: %j',
    async (estimate) => {
      room(estimate);
      expect(await explain(failure())).toMatchObject({ code: 'storage' });
    },
  );

  test('what tells its reason keeps it on a full disk', async () => {
    room({ quota: 1, usage: 1 });
    const newer = new DOMException('Newer', 'VersionError');
    expect(await explain(newer)).toMatchObject({ code: 'newer' });
  });
});
