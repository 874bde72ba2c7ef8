import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import { VaultDatabase } from '../../../lib/vault/database';
import { toVaultError } from '../../../lib/vault/errors';
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
    [new Dexie.VersionError('newer'), 'newer version'],
    [new Dexie.InvalidStateError('A mutation operation was attempted'), 'keeps no data'],
    [new Error('something'), 'something'],
    ['a text', 'a text'],
    [undefined, 'undefined'],
  ])('%s becomes a storage error that can be shown', (error, words) => {
    expect(toVaultError(error).code).toBe('storage');
    expect(toVaultError(error).message).toContain(words);
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

  test('a database of a newer version is refused and left untouched', async () => {
    const { indexedDB, vault } = storage();
    const newer = new Dexie('sidestory', { indexedDB, IDBKeyRange });
    newer.version(2).stores({ others: 'id' });
    await newer.table('others').add({ id: 1 });
    const [before] = await indexedDB.databases();
    newer.close();
    const opening = vault().openQuestion(found('Why us?'));
    await expect(opening).rejects.toMatchObject({ code: 'storage' });
    await expect(opening).rejects.toThrow('newer version');
    expect(await indexedDB.databases()).toEqual([before]);
    await newer.open();
    expect(await newer.table('others').count()).toBe(1);
  });

  test('no database at all is told before anything is typed', async () => {
    const indexedDB = new IDBFactory();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
    });
    const vault = new Vault(new VaultDatabase({ indexedDB, IDBKeyRange }));
    const opening = vault.openQuestion(found('Why us?'));
    await expect(opening).rejects.toMatchObject({ name: 'VaultError', code: 'storage' });
  });

  test('a waiting upgrade is not held up by this worker', async () => {
    const { indexedDB, vault } = storage();
    await vault().openQuestion(found('Why us?'));
    const newer = new Dexie('sidestory', { indexedDB, IDBKeyRange });
    newer.version(2).stores({ others: 'id' });
    await newer.open();
    expect(newer.isOpen()).toBe(true);
  });
});
