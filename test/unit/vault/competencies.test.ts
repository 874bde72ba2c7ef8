import { expect, test } from 'vitest';
import { found, storage } from './support';

const QUESTION = found('Tell me about a time the plan changed under you.');

test('what a question tests, by the user’s word, outlives what is detected later', async () => {
  const vault = storage().vault();
  const { record } = await vault.openQuestion(QUESTION);
  await vault.setCompetencies(record.id, ['ethics']);
  const again = await vault.openQuestion({
    ...QUESTION,
    question: { ...QUESTION.question, competencies: ['ambiguity'] },
  });
  expect(again.record.question.competencies).toEqual(['ethics']);
});

test('no competency at all is a word, too', async () => {
  const vault = storage().vault();
  const { record } = await vault.openQuestion(QUESTION);
  await vault.setCompetencies(record.id, []);
  const question = { ...QUESTION.question, competencies: ['ambiguity' as const] };
  const again = await vault.openQuestion({ ...QUESTION, question });
  expect(again.record.question.competencies).toEqual([]);
});

test('a kept question is copied anew', async () => {
  const { database, vault } = storage();
  const one = vault();
  const { record } = await one.openQuestion({ ...QUESTION, keep: true });
  const marks = database();
  await marks.uncopied.clear();
  await one.setCompetencies(record.id, ['growth']);
  expect(await marks.uncopied.toCollection().primaryKeys()).toEqual([record.id]);
});

test('a question that is not there is refused', async () => {
  const vault = storage().vault();
  await expect(vault.setCompetencies('not-here-at-all', [])).rejects.toMatchObject({
    code: 'not-found',
  });
});
