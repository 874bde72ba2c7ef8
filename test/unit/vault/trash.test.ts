import { describe, expect, test, vi } from 'vitest';
import { profile, textOf, write } from './profile';
import { edit, writing } from './support';

const DAY = 24 * 60 * 60 * 1_000;

async function deleted() {
  const here = profile();
  const one = here.worker();
  const gone = await write(one, 'Why us?', 'Gone.');
  const kept = await write(one, 'What now?', 'Kept.');
  await one.vault.takeVersions(gone, 'closed');
  await one.vault.deleteQuestion(gone);
  await one.keeper.copy();
  return { ...here, one, gone, kept };
}

describe('the trash', () => {
  test('keeps a question for thirty days, restorable with its answer', async () => {
    const { one, gone, clock } = await deleted();
    clock.now += 30 * DAY;
    expect(await one.keeper.purge()).toHaveLength(0);
    await one.vault.restoreQuestion(gone);
    clock.now += 30 * DAY;
    expect(await one.keeper.purge()).toHaveLength(0);
    expect(await textOf(one, 'Why us?')).toBe('Gone.');
  });

  test('gives up after that all that belongs to it, its second copy too, and nothing else', async () => {
    const { one, gone, kept, clock, items } = await deleted();
    const { summaries, aside, pieces } = one.db;
    await one.vault.summary(gone);
    await aside.add({ questionId: gone, at: 1, row: { bytes: new Uint8Array([9]) } });
    await one.vault.appendPiece({
      questionId: gone,
      editId: 'half-an-edit',
      index: 0,
      total: 2,
      bytes: new Uint8Array([1]),
    });
    for (const table of [summaries, aside, pieces]) {
      expect(JSON.stringify(await table.toArray()), table.name).toContain(gone);
    }
    await one.vault.deleteQuestion(gone);
    clock.now += 30 * DAY + 1;
    await one.keeper.copy();
    expect(await one.keeper.purge()).toHaveLength(1);
    for (const table of one.db.tables) {
      expect(JSON.stringify(await table.toArray()), table.name).not.toContain(gone);
    }
    expect([...items.keys()].filter((key) => key.startsWith('copy:'))).toEqual([`copy:${kept}`]);
    expect(await textOf(one, 'What now?')).toBe('Kept.');
  });

  test('is not emptied at once by a clock that has leapt ahead', async () => {
    const { one, clock } = await deleted();
    const right = clock.now;
    clock.now += 31 * DAY;
    expect(await one.keeper.purge()).toHaveLength(0);
    clock.now = right;
    await one.keeper.copy();
    expect(await one.keeper.purge()).toHaveLength(0);
    // And is where it stays there.
    clock.now += 31 * DAY;
    expect(await one.keeper.purge()).toHaveLength(0);
    await one.keeper.copy();
    expect(await one.keeper.purge()).toHaveLength(1);
  });

  test('is emptied by the user, and what was emptied does not come back with a restoration', async () => {
    const { one, gone, lose, worker } = await deleted();
    expect(await one.keeper.purge([gone])).toHaveLength(1);
    await one.keeper.copy();
    one.vault.close();
    lose();
    const later = worker();
    expect(await later.vault.findQuestion('Why us?')).toBeUndefined();
    expect((await later.keeper.status()).incidents).toMatchObject([{ questions: 1, missing: 0 }]);
  });

  test('that was emptied is no damage, whenever the worker dies in between', async () => {
    for (const step of ['set', 'remove'] as const) {
      const { one, gone, store, worker } = await deleted();
      const failing = vi.spyOn(store, step).mockRejectedValueOnce(new Error('killed'));
      await expect(one.keeper.purge([gone])).rejects.toThrow('killed');
      failing.mockRestore();
      one.vault.close();
      const later = worker();
      await later.keeper.copy();
      expect((await later.keeper.status()).incidents).toEqual([]);
      expect(await later.keeper.purge([gone])).toHaveLength(1);
    }
  });

  test('gives up nothing that was written to in the meantime', async () => {
    const { one, gone, lose, worker } = await deleted();
    await one.vault.append(edit(gone, writing('Alive.', 'role')));
    expect(await one.keeper.purge([gone])).toHaveLength(0);
    await one.keeper.copy();
    one.vault.close();
    lose();
    const later = worker();
    expect(await textOf(later, 'Why us?')).toBe('Gone.');
    expect(await textOf(later, 'Why us?', 'role')).toBe('Alive.');
  });
});
