import { existsSync, writeFileSync } from 'node:fs';
import { Doc } from 'yjs';
import { BACKUP_SCHEMA_VERSION, writeJson } from '../../../../lib/backup/json';
import { openReader } from '../../../../lib/vault/reader';
import { begin } from '../../../../lib/vault/sentinel';
import { edit, found, storage, writing } from '../../vault/support';

// Writes the golden backup of the schema that the code has now; once released, a schema's file never
// changes, so an existing one is refused:  npx tsx test/unit/backup/golden/make.ts
// That of schema 1 was written by the code of its time.

const file = new URL(`v${BACKUP_SCHEMA_VERSION}.json`, import.meta.url);
if (existsSync(file)) throw new Error(`${file.pathname} is there, and stays`);

const { vault, database, clock } = storage();
const one = vault();
await begin(database(), 1);

const conflict = 'Tell me about a conflict.';
const { record } = await one.openQuestion({
  ...found(conflict, 'https://a.example/conflict', clock.now),
  question: { text: conflict, title: 'A conflict', company: 'Northwind' },
});
const doc = new Doc();
const updates: Uint8Array[] = [];
doc.on('update', (update: Uint8Array) => updates.push(update));
doc.getText('goal').insert(0, 'Ship on time. Über 30 %.');
doc.getText('results').insert(0, 'A\u0000 line\nand another.');
doc.getMap('checks').set('results', true);
for (const update of updates) {
  clock.now += 60_000;
  await one.append(edit(record.id, update));
}

const deleted = await one.openQuestion(found('What is your weakness?'));
await one.append(edit(deleted.record.id, writing('Golden files.', 'learning')));
await one.deleteQuestion(deleted.record.id);

const rule = {
  id: 'rule-0001',
  where: { scope: 'site' as const, host: 'a.example', path: '/questions/*' },
  what: {
    says: 'question' as const,
    locator: [{ by: 'id' as const, id: 'prompt' }],
    whole: true,
  },
  title: 'A page',
  createdAt: clock.now,
  settled: true,
};
const head = { appVersion: '0.1.0', exportedAt: clock.now };
const { content } = await writeJson(head, openReader(database()).exportAll(), [rule]);
writeFileSync(file, await content.text());
