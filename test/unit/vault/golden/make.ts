import { existsSync, writeFileSync } from 'node:fs';
import { Doc, encodeStateAsUpdate } from 'yjs';
import { MAX_PIECE_BYTES } from '../../../../lib/messaging/limits';
import { setAside } from '../../../../lib/vault/aside';
import { DATABASE_NAME } from '../../../../lib/vault/database';
import { begin } from '../../../../lib/vault/sentinel';
import { edit, found, storage, writing } from '../support';
import { dump } from './dump';

// Writes the golden database of the version that the code has now; once released, a version's file
// never changes, so an existing one is refused:  npx tsx test/unit/vault/golden/make.ts

const { vault, database, indexedDB, clock } = storage();
const one = vault();
await begin(database(), 1);

const answered = await one.openQuestion({
  ...found('Tell me about a conflict.', 'https://a.example/conflict', clock.now),
  question: {
    text: 'Tell me about a conflict.',
    title: 'A conflict',
    company: 'Northwind',
    competencies: ['conflict'],
  },
});
const doc = new Doc();
const updates: Uint8Array[] = [];
doc.on('update', (update: Uint8Array) => updates.push(update));
doc.getText('goal').insert(0, 'Ship on time.');
doc.getText('goal').insert(13, ' Whatever it takes.');
doc.getText('goal').delete(13, 19);
doc.getMap('checks').set('results', true);
for (const update of updates) {
  clock.now += 60_000;
  await one.append(edit(answered.record.id, update));
}
await one.summary(answered.record.id);

const long = await one.openQuestion({ ...found('Why us?'), keep: true });
const text = Array.from({ length: 9_000 }, (_, i) => `word${i}`).join(' ');
await one.append(edit(long.record.id, writing(text.slice(0, MAX_PIECE_BYTES + 10_000), 'data')));

const adopted = await one.openQuestion(found('A conflict, in other words?', 'https://a.example/x'));
await one.adopt(answered.record.id, adopted.record.id);

const deleted = await one.openQuestion(found('What is your weakness?'));
await one.append(edit(deleted.record.id, writing('Golden databases.', 'learning')));
await one.deleteQuestion(deleted.record.id);

await one.openQuestion(found('Seen only?', 'https://b.example/', clock.now));

const unfinished = edit(long.record.id, encodeStateAsUpdate(doc));
await one.appendPiece({
  questionId: unfinished.questionId,
  editId: unfinished.editId,
  index: 0,
  total: 2,
  bytes: unfinished.update,
});

const damaged = edit(answered.record.id, writing('Damaged later.', 'role'));
const { seq } = await one.append(damaged);
await one.takeVersions(answered.record.id, 'closed');
const row = await database().updates.get(seq);
await setAside(database(), answered.record.id, [row], clock.now);

const version = database().verno;
const file = new URL(`v${version}.json`, import.meta.url);
if (existsSync(file)) throw new Error(`The golden database of version ${version} is there already`);
writeFileSync(file, await dump(indexedDB, DATABASE_NAME));
console.log(`Wrote version ${version}`);
