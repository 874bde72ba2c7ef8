import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeItem } from '../../../lib/backup/item';
import { BACKUP_SCHEMA_VERSION } from '../../../lib/backup/json';
import { readJson } from '../../../lib/backup/read-json';
import { prepare } from '../../../lib/vault/import';
import { begin } from '../../../lib/vault/sentinel';
import { storage } from '../vault/support';

const VERSIONS = Array.from({ length: BACKUP_SCHEMA_VERSION }, (_, i) => i + 1);
const fileOf = (version: number) => new URL(`golden/v${version}.json`, import.meta.url);

test('every schema of a backup has its golden file', () => {
  const missing = VERSIONS.filter((version) => !existsSync(fileOf(version)));
  expect(missing, 'make it: npx tsx test/unit/backup/golden/make.ts').toEqual([]);
});

test.each(VERSIONS)('the golden backup of schema %i comes in whole', async (version) => {
  const text = readFileSync(fileOf(version), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ format: 'sidestory', schemaVersion: version });
  const { items, rules } = await readJson(text);
  expect(rules.map(({ id }) => id)).toEqual(version >= 2 ? ['rule-0001'] : []);
  const { database, vault } = storage();
  await begin(database(), 1);
  const one = vault();
  const good = items.flatMap((each) => (each.ok ? [decodeItem(each.item)] : []));
  expect(good).toHaveLength(items.length);
  const done = await one.importAll(await Promise.all(good.map(prepare)));
  expect(done).toMatchObject({ added: 2, merged: 0, identical: 0 });

  const known = await one.findQuestion('tell me about a conflict');
  expect(known).toMatchObject({
    question: { title: 'A conflict', company: 'Northwind' },
    sources: [{ url: 'https://a.example/conflict', title: 'A page' }],
  });
  const doc = await one.readDocument(known?.id ?? '');
  expect(doc.getText('goal').toString()).toBe('Ship on time. Über 30 %.');
  expect(doc.getText('results').toString()).toBe('A\u0000 line\nand another.');
  expect(doc.getMap('checks').get('results')).toBe(true);
  const deleted = await one.findQuestion('What is your weakness?');
  expect(deleted?.deletedAt).toBeGreaterThan(0);
  const lost = await one.readDocument(deleted?.id ?? '');
  expect(lost.getText('learning').toString()).toBe('Golden files.');
});
