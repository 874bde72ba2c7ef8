import { describe, expect, test } from 'vitest';
import { encodeStateAsUpdate, encodeStateVector } from 'yjs';
import { prepare } from '../../../lib/vault/import';
import { expiredIds } from '../../../lib/vault/trash';
import { answered, file, goalOf, take, type World, world } from './exchange';
import { edit, writing } from './support';

describe('an import of what came from elsewhere', () => {
  describe('of two answers that nothing connects', () => {
    const apart = async (one: string, other: string) => {
      const [here, there] = [await world(), await world()];
      const mine = await answered(here, 'Why?', one);
      there.clock.now += 60 * 60_000;
      await answered(there, 'Why?', other);
      return { here, there, mine };
    };
    const goalsOf = async ({ database }: World) =>
      (await database().versions.toArray()).map(({ sections }) => sections.goal);

    test('takes the newer text, and keeps the one that gives way', async () => {
      const { here, there, mine } = await apart('Mine.', 'Theirs, written later.');
      here.clock.now = there.clock.now;
      await take(here, await file(there));
      expect(await goalOf(here, mine)).toBe('Theirs, written later.');
      expect(await goalsOf(here)).toContain('Mine.');
    });

    test('leaves the newer text that is here, and keeps the other beside it', async () => {
      const { here, there, mine } = await apart('Theirs.', 'Mine, written later.');
      const id = (await there.one.findQuestion('Why?'))?.id ?? '';
      await take(there, await file(here));
      expect(await goalOf(there, id)).toBe('Mine, written later.');
      expect(await goalsOf(there)).toContain('Theirs.');
      expect(await take(there, await file(here))).toMatchObject({ merged: 0, identical: 1 });
      expect(await goalOf(here, mine)).toBe('Theirs.');
    });

    test('loses none of them, however they exchange files', async () => {
      const { here, there, mine } = await apart('I cut the costs.', 'I cut the costs.');
      const yours = (await there.one.findQuestion('Why?'))?.id ?? '';
      await here.one.append(edit(mine, writing('I led.', 'role')));
      const [fromHere, fromThere] = [await file(here), await file(there)];
      await take(here, fromThere);
      const doc = await there.one.readDocument(yours);
      const before = encodeStateVector(doc);
      doc.getText('goal').insert(doc.getText('goal').length, ' In a year.');
      there.clock.now += 60 * 60_000;
      await there.one.append(edit(yours, encodeStateAsUpdate(doc, before)));
      await take(there, fromHere);
      here.clock.now = there.clock.now + 60_000;
      await take(here, await file(there));
      await take(there, await file(here));
      for (const [one, id] of [
        [here, mine],
        [there, yours],
      ] as const) {
        const text = await one.one.readDocument(id);
        expect(text.getText('goal').toString()).toBe('I cut the costs. In a year.');
        expect(text.getText('role').toString()).toBe('I led.');
      }
    });
  });

  test('of an answer begun apart from the same words doubles none of them', async () => {
    const [here, there] = [await world(), await world()];
    const [mine, yours] = [
      await answered(here, 'Why?', 'Same.'),
      await answered(there, 'Why?', 'Same.'),
    ];
    await there.one.append(edit(yours, writing('And this.', 'role')));
    await take(here, await file(there));
    const doc = await here.one.readDocument(mine);
    expect(doc.getText('goal').toString()).toBe('Same.');
    expect(doc.getText('role').toString()).toBe('And this.');
  });

  test('keeps questions apart whose texts were damaged', async () => {
    const from = await world();
    for (const [text, goal] of [
      ['Why us?', 'Because.'],
      ['A failure?', 'Broken.'],
    ] as const) {
      const id = await answered(from, text, goal);
      const db = from.database();
      const row: object = { question: { text: 5 } };
      await db.questions.update(id, row);
      db.close();
    }
    const to = await world();
    expect(await take(to, await file(from))).toMatchObject({ added: 2, merged: 0 });
    for (const [text, goal] of [
      ['Why us?', 'Because.'],
      ['A failure?', 'Broken.'],
    ] as const) {
      expect(await goalOf(to, (await to.one.findQuestion(text))?.id ?? '')).toBe(goal);
    }
  });

  test('of a backup older than the trash’s time finds what was deleted then in the trash', async () => {
    const from = await world();
    await from.one.deleteQuestion(await answered(from, 'Why us?', 'Because.'));
    const text = await file(from);
    const to = await world();
    to.clock.now = from.clock.now + 40 * 24 * 60 * 60_000;
    await take(to, text);
    expect(await expiredIds(to.database(), to.clock.now)).toEqual([]);
    expect((await to.one.findQuestion('Why us?'))?.deletedAt).toBe(to.clock.now);
  });

  test('keeps a text that stays out also where an old version of it is about to go', async () => {
    const here = await world();
    const id = await answered(here, 'Why us?', 'Mine.');
    const takeText = async (goal: string) =>
      here.one.importAll([await prepare({ question: { text: 'Why us?' }, sections: { goal } })]);
    for (const goal of ['One.', 'Two.']) {
      here.clock.now += 30 * 60_000;
      await takeText(goal);
    }
    here.clock.now += 2 * 24 * 60 * 60_000;
    await takeText('One.');
    here.clock.now += 60_000;
    await here.one.append(edit(id, writing(' More.')));
    await here.one.takeVersions(id, 'closed');
    const versions = await here.database().versions.toArray();
    expect(versions.map(({ sections }) => sections.goal)).toContain('One.');
  });
});
