import { describe, expect, test } from 'vitest';
import { Doc, encodeStateAsUpdate } from 'yjs';
import { SECTION_IDS } from '../../../lib/guidance/sections';
import { edit, found, storage, writing } from './support';

describe('summary', () => {
  test('counts words and says which sections have text or a check', async () => {
    const { vault, clock } = storage();
    const one = vault();
    const { record } = await one.openQuestion(found('Why us?'));
    const doc = new Doc();
    doc.getText('goal').insert(0, 'We don’t ship on Fridays.');
    doc.getText('data').insert(0, ' \n ');
    doc.getText('learning').insert(0, 'Never again');
    doc.getMap('checks').set('results', true);
    doc.getMap('checks').set('role', false);
    await one.append(edit(record.id, encodeStateAsUpdate(doc)));
    expect(await one.summary(record.id)).toMatchObject({ words: 7, updatedAt: clock.now });
    const { covered } = await one.summary(record.id);
    expect(SECTION_IDS.filter((_, i) => covered[i])).toEqual(['goal', 'results']);
  });

  test('follows the log, is stored, and is not computed twice', async () => {
    const { vault, database } = storage();
    const one = vault();
    const { record } = await one.openQuestion(found('Why us?'));
    await one.append(edit(record.id, writing('One')));
    expect((await one.summary(record.id)).words).toBe(1);
    const { seq } = await one.append(edit(record.id, writing('Two', 'data')));
    expect(await one.summary(record.id)).toMatchObject({ words: 2, seq });
    const db = database();
    expect(await db.summaries.get(record.id)).toMatchObject({ words: 2, seq });
    await db.summaries.update(record.id, { words: 77 });
    expect((await one.summary(record.id)).words).toBe(77);
  });

  test('a damaged one is computed anew', async () => {
    const { vault, database } = storage();
    const one = vault();
    const { record } = await one.openQuestion(found('Why us?'));
    await one.append(edit(record.id, writing('One')));
    await one.summary(record.id);
    await database().summaries.update(record.id, { covered: [true] });
    expect((await one.summary(record.id)).covered).toHaveLength(8);
  });

  test('of an answer without text it is empty', async () => {
    const summary = await storage().vault().summary('no-such-id');
    expect(summary).toMatchObject({ words: 0, seq: 0 });
    expect(summary.covered).toEqual(Array(8).fill(false));
  });
});
