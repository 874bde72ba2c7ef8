import { expect, test } from 'vitest';
import { edit, found, storage, writing } from './support';

test('the main job: what was typed under a question is there when it is met again', async () => {
  const { vault } = storage();
  const first = vault();
  const { record } = await first.openQuestion(found('Tell me about a conflict.'));
  await first.append(edit(record.id, writing('Ship on time.')));
  first.close();

  const later = vault();
  const again = await later.openQuestion(
    found('“Tell me about a conflict”', 'https://a.example/q'),
  );
  expect(again.record.id).toBe(record.id);
  const doc = await later.readDocument(again.record.id);
  expect(doc.getText('goal').toString()).toBe('Ship on time.');
});
