import { describe, expect, test } from 'vitest';
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector } from 'yjs';
import { versionsOf } from '../../../lib/vault/history';
import { edit, found, storage } from './support';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** An answer, and a hand that types into it at a given time. */
async function answer() {
  const base = storage();
  const vault = base.vault();
  const { record } = await vault.openQuestion(found('Why us?'));
  const db = base.database();
  const doc = new Doc();
  const { id } = record;

  /** Types at the end of a section, after so many minutes. */
  async function type(text: string, minutes = 1, section = 'goal') {
    base.clock.now += minutes * MINUTE;
    const before = encodeStateVector(doc);
    doc.getText(section).insert(doc.getText(section).length, text);
    await vault.append(edit(id, encodeStateAsUpdate(doc, before)));
  }
  const goals = async () => (await versionsOf(db, id)).map(({ sections }) => sections.goal);
  return { ...base, one: vault, db, id, doc, type, goals };
}

describe('versions', () => {
  test('are the text at the end of each writing spell, found whenever it is looked for', async () => {
    const { type, one, id, goals, clock } = await answer();
    await type('One ');
    await type('two ', 9);
    await type('three ', 10);
    await type('four ', 1);
    await type('five', 60);
    await one.takeVersions(id);
    expect(await goals()).toEqual(['One two ', 'One two three four ']);
    clock.now += 10 * MINUTE;
    await one.takeVersions(id);
    expect((await goals()).at(-1)).toBe('One two three four five');
  });

  test('are taken once, and not where the text is as it was', async () => {
    const { type, one, id, goals, clock, doc } = await answer();
    await type('One');
    clock.now += 20 * MINUTE;
    await one.takeVersions(id);
    await one.takeVersions(id, 'closed');
    doc.getMap('checks').set('goal', true);
    await type('', 1);
    clock.now += 20 * MINUTE;
    await one.takeVersions(id);
    expect(await goals()).toEqual(['One']);
  });

  test('end with the tab, without the wait', async () => {
    const { type, one, id, db } = await answer();
    await type('One');
    await one.takeVersions(id);
    expect(await versionsOf(db, id)).toEqual([]);
    await one.takeVersions(id, 'closed');
    expect(await versionsOf(db, id)).toMatchObject([
      { reason: 'closed', sections: { goal: 'One' } },
    ]);
  });

  test('are taken before the log is compacted, which forgets when what was typed', async () => {
    const { type, one, id, goals } = await answer();
    await type('One ');
    await type('two ', 30);
    for (let i = 0; i < 20; i++) await type('x', 0);
    await one.compact(id, 10);
    await type('end', 30);
    await one.takeVersions(id);
    expect(await goals()).toEqual(['One ', `One two ${'x'.repeat(20)}`]);
  });

  test('go on after a clock that was ahead', async () => {
    const { type, one, id, goals, clock } = await answer();
    const right = clock.now;
    clock.now += 365 * DAY;
    await type('One. ');
    await one.takeVersions(id, 'closed');
    clock.now = right + DAY;
    await type('Two. ');
    clock.now += 20 * MINUTE;
    await one.takeVersions(id);
    await type('Three.');
    await one.takeVersions(id, 'closed');
    expect(await goals()).toEqual(expect.arrayContaining(['One. Two. ', 'One. Two. Three.']));
  });

  test('are thinned as they grow old', async () => {
    const { type, one, id, goals, clock } = await answer();
    for (let i = 0; i < 5; i++) await type(`${i} `, 30);
    clock.now += 2 * DAY;
    await type('later', 0);
    await one.takeVersions(id, 'closed');
    expect(await goals()).toEqual(['0 1 2 3 4 ', '0 1 2 3 4 later']);
  });

  test('of a damaged row cost nothing else', async () => {
    const { type, one, id, db, goals } = await answer();
    await type('One ');
    await type('two', 30);
    await db.versions.add({ questionId: id, at: 5, reason: 'idle', sections: {} });
    await db.versions.toCollection().modify((row) => {
      Reflect.set(row, 'sections', 'gone');
    });
    await one.takeVersions(id, 'closed');
    expect(await goals()).toEqual(['One ', 'One two']);
  });
});

describe('restoring a version', () => {
  async function restored() {
    const base = await answer();
    await base.type('First.');
    await base.type('Second.', 30, 'role');
    await base.one.takeVersions(base.id);
    const [first] = await versionsOf(base.db, base.id);
    return { ...base, first: first?.id ?? -1 };
  }

  test('is a new edit on top, before which the present text is kept as a version', async () => {
    const { one, id, first, db } = await restored();
    const commit = await one.restoreVersion(id, first);
    expect(commit?.rows).toHaveLength(1);
    const doc = await one.readDocument(id);
    expect(doc.getText('goal').toString()).toBe('First.');
    expect(doc.getText('role').toString()).toBe('');
    const kept = (await versionsOf(db, id)).at(-1);
    expect(kept).toMatchObject({
      reason: 'restore',
      sections: { goal: 'First.', role: 'Second.' },
    });
    await one.restoreVersion(id, kept?.id ?? -1);
    expect((await one.readDocument(id)).getText('role').toString()).toBe('Second.');
  });

  test('keeps the present text also where a version is later than it', async () => {
    const { one, id, first, db, clock, goals, type } = await restored();
    await type(' Third.', 1);
    const later = { at: clock.now + DAY, reason: 'idle' as const, sections: { goal: 'Imported.' } };
    await db.versions.add({ questionId: id, ...later });
    await one.restoreVersion(id, first);
    expect(await goals()).toContain('First. Third.');
  });

  test('keeps the present text also where a version of the same day outgrows its own', async () => {
    const { one, id, db, clock, type } = await restored();
    clock.now += 3 * DAY;
    await one.takeVersions(id);
    const at = ((await versionsOf(db, id)).at(-1)?.at ?? 0) + 1;
    const later = { questionId: id, at, reason: 'idle' as const, sections: { goal: 'Later.' } };
    await one.restoreVersion(id, await db.versions.add(later));
    await type('More.', 60, 'data');
    await one.takeVersions(id, 'closed');
    const texts = (await versionsOf(db, id)).map(({ sections: { goal, role } }) => [goal, role]);
    expect(texts).toContainEqual(['First.', 'Second.']);
  });

  test('loses nothing that another tab types meanwhile, whenever that is', async () => {
    for (let turns = 0; turns < 60; turns += 3) {
      const { one, db, id, type, clock, goals } = await answer();
      await type('First. ');
      clock.now += 60 * MINUTE;
      await one.takeVersions(id);
      const [version] = await versionsOf(db, id);
      await type('Second. ');
      clock.now += MINUTE;
      const restoring = one.restoreVersion(id, version?.id ?? 0);
      for (let i = 0; i < turns; i += 1) await new Promise((resolve) => setImmediate(resolve));
      await Promise.all([restoring, type('PRECIOUS', 0)]);
      clock.now += 60 * MINUTE;
      await one.takeVersions(id);
      const now = (await one.readDocument(id)).getText('goal').toString();
      expect([now, ...(await goals())].join()).toContain('PRECIOUS');
    }
  });

  test('merges with what a view types at the same time', async () => {
    const { one, id, first, doc } = await restored();
    await one.restoreVersion(id, first);
    doc.getText('goal').insert(6, ' Typed meanwhile.');
    await one.append(edit(id, encodeStateAsUpdate(doc)));
    const read = await one.readDocument(id);
    applyUpdate(doc, encodeStateAsUpdate(read));
    expect(doc.getText('goal').toString()).toBe('First. Typed meanwhile.');
  });

  test('changes nothing where the text is that already, and refuses a version of another', async () => {
    const { one, id, first } = await restored();
    await one.restoreVersion(id, first);
    expect(await one.restoreVersion(id, first)).toBeUndefined();
    const { record } = await one.openQuestion(found('What now?'));
    const refusal = { code: 'not-found' };
    await expect(one.restoreVersion(record.id, first)).rejects.toMatchObject(refusal);
    await expect(one.restoreVersion(id, 999)).rejects.toMatchObject(refusal);
  });
});
