import { existsSync, readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import { DATABASE_NAME, DATABASE_VERSION, VaultDatabase } from '../../../lib/vault/database';
import { Keeper } from '../../../lib/vault/keeper';
import { openReader } from '../../../lib/vault/reader';
import { Vault } from '../../../lib/vault/vault';
import { load, dump as writeDown } from './golden/dump';
import { memoryStore } from './local-store';
import { edit, found, writing } from './support';

const VERSIONS = Array.from({ length: DATABASE_VERSION }, (_, i) => i + 1);
const fileOf = (version: number) => new URL(`golden/v${version}.json`, import.meta.url);

test('every version of the database has its golden one', () => {
  expect(new VaultDatabase().verno).toBe(DATABASE_VERSION);
  const missing = VERSIONS.filter((version) => !existsSync(fileOf(version)));
  expect(missing, 'make it: npx tsx test/unit/vault/golden/make.ts').toEqual([]);
});

describe.each(VERSIONS)('the golden database of version %i', (version) => {
  const open = async () => {
    const { indexedDB, dump } = await load(readFileSync(fileOf(version), 'utf8'));
    // Dexie counts in tens.
    expect(dump.version).toBe(version * 10);
    const options = { indexedDB, IDBKeyRange };
    await new Keeper(new VaultDatabase(options), memoryStore().store).status();
    // Dexie asks for no live query where there is no global IndexedDB, as in Node.
    Object.assign(Dexie.dependencies, { indexedDB });
    return {
      vault: new Vault(new VaultDatabase(options)),
      reader: openReader(new VaultDatabase(options)),
    };
  };

  test('is opened by the newest, with every answer in it', async () => {
    const { vault, reader } = await open();
    for (const text of ['tell me about a conflict', 'A conflict, in other words?']) {
      const { record } = await vault.openQuestion(found(text));
      expect(record.question).toMatchObject({ title: 'A conflict', company: 'Northwind' });
      const doc = await vault.readDocument(record.id);
      expect(doc.getText('goal').toString()).toBe('Ship on time.');
      expect(doc.getMap('checks').get('results')).toBe(true);
    }
    const long = await vault.openQuestion(found('Why us?'));
    const text = (await vault.readDocument(long.record.id)).getText('data').toString();
    expect(text).toHaveLength(55_000);
    expect((await reader.listAnswers()).map((answer) => answer.text).sort()).toEqual([
      'Tell me about a conflict.',
      'Why us?',
    ]);
    const deleted: string[] = [];
    for await (const { deletedAt, sections } of reader.exportAll()) {
      if (deletedAt !== undefined) deleted.push(sections.learning);
    }
    expect(deleted).toEqual(['Golden databases.']);
  });

  test('has its versions and what was set aside, as far as there were any', async () => {
    const { vault, reader } = await open();
    const { record } = await vault.openQuestion(found('Tell me about a conflict.'));
    const shown = vi.fn();
    const stop = reader.watchHistory(record.id, shown, shown);
    await vi.waitFor(() => expect(shown).toHaveBeenCalled());
    stop();
    const sections = { goal: 'Ship on time.', role: 'Damaged later.' };
    const known = version >= 2;
    const versions = known ? [expect.objectContaining({ reason: 'closed', sections })] : [];
    expect(shown).toHaveBeenCalledWith(expect.objectContaining({ versions }));
    const aside: number[] = [];
    for await (const { id, unreadable = [] } of reader.exportAll()) {
      if (id === record.id) aside.push(unreadable.length);
    }
    expect(aside).toEqual([known ? 1 : 0]);
  });

  test('can be written to', async () => {
    const { vault } = await open();
    const { record } = await vault.openQuestion(found('Why us?'));
    await vault.append({ ...edit(record.id, writing('Typed later.')), editId: 'typed-later' });
    const doc = await vault.readDocument(record.id);
    expect(doc.getText('goal').toString()).toBe('Typed later.');
    expect(doc.getText('data')).toHaveLength(55_000);
  });
});

test('a database of a newer version is refused with a clear message, and left as it is', async () => {
  const newest = readFileSync(fileOf(DATABASE_VERSION), 'utf8');
  const newer = newest.replace(/"version": \d+/, `"version": ${(DATABASE_VERSION + 1) * 10}`);
  const { indexedDB } = await load(newer);
  const before = await writeDown(indexedDB, DATABASE_NAME);
  const options = { indexedDB, IDBKeyRange };
  const vault = new Vault(new VaultDatabase(options));
  const refusal = {
    code: 'newer',
    message: 'the answers were saved by a newer version of Sidestory',
  };
  await expect(vault.openQuestion(found('Why us?'))).rejects.toMatchObject(refusal);
  await expect(vault.append(edit('any-question', writing('x')))).rejects.toMatchObject(refusal);
  await expect(openReader(new VaultDatabase(options)).listAnswers()).rejects.toMatchObject(refusal);
  expect(await writeDown(indexedDB, DATABASE_NAME)).toBe(before);
});
