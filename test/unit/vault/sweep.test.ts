import { expect, test } from 'vitest';
import { edit, found, storage, writing } from './support';

const DAY = 24 * 60 * 60 * 1_000;

test('forgets questions that were only seen, seven days later, with their names', async () => {
  const { vault, database, clock } = storage();
  const one = vault();
  const seen = await one.openQuestion(found('Seen?', 'https://a.example/'));
  const kept = await one.openQuestion({ ...found('Kept?'), keep: true });
  const written = await one.openQuestion(found('Written?'));
  await one.append(edit(written.record.id, writing('Text')));
  const deleted = await one.openQuestion({ ...found('Deleted?'), keep: true });
  await one.deleteQuestion(deleted.record.id);

  expect(await one.sweep(clock.now + 7 * DAY)).toEqual({ pieces: 0, questions: 0 });
  expect(await one.sweep(clock.now + 7 * DAY + 1)).toEqual({ pieces: 0, questions: 1 });
  await expect(one.getQuestion(seen.record.id)).rejects.toMatchObject({ code: 'not-found' });
  for (const { record } of [kept, written, deleted]) await one.getQuestion(record.id);
  expect(await database().aliases.where('questionId').equals(seen.record.id).count()).toBe(0);
  expect((await one.openQuestion(found('Seen?'))).record.id).not.toBe(seen.record.id);
});

test('a question met again lately is not forgotten', async () => {
  const { vault, clock } = storage();
  const one = vault();
  await one.openQuestion(found('Seen?', 'https://a.example/', clock.now));
  await one.openQuestion(found('Seen?', 'https://a.example/', clock.now + 6 * DAY));
  expect(await one.sweep(clock.now + 8 * DAY)).toEqual({ pieces: 0, questions: 0 });
});

test('text whose question lost its mark is not forgotten', async () => {
  const { vault, database, clock } = storage();
  const one = vault();
  const { record } = await one.openQuestion(found('Written?'));
  await one.append(edit(record.id, writing('Text')));
  await database().questions.update(record.id, (row) => {
    Reflect.deleteProperty(row, 'keptAt');
  });
  expect(await one.sweep(clock.now + 100 * DAY)).toEqual({ pieces: 0, questions: 0 });
  expect((await one.readDocument(record.id)).getText('goal').toString()).toBe('Text');
});

test('drops the pieces of an edit that was never completed, a day later', async () => {
  const { vault, database, clock } = storage();
  const one = vault();
  const { record } = await one.openQuestion({ ...found('Why us?'), keep: true });
  const { questionId, editId, update } = edit(record.id, writing('Text'));
  await one.appendPiece({ questionId, editId, index: 0, total: 2, bytes: update });
  expect(await one.sweep(clock.now + DAY)).toEqual({ pieces: 0, questions: 0 });
  expect(await one.sweep(clock.now + DAY + 1)).toEqual({ pieces: 1, questions: 0 });
  expect(await database().pieces.count()).toBe(0);
});
