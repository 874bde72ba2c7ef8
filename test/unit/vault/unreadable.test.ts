import { IDBIndex } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import { openReader } from '../../../lib/vault/reader';
import { profile, textOf, write } from './profile';
import { edit, writing } from './support';

describe('a database of which a part cannot be read', () => {
  /** A worker on whose disk the rows of one answer cannot be read. */
  async function half() {
    const here = profile();
    const one = here.worker();
    const bad = await write(one, 'Why us?', 'Copied before. ');
    await one.keeper.copy();
    await one.vault.append(edit(bad, writing('Never copied.', 'role')));
    await write(one, 'What now?', 'Written after.');
    const get = IDBIndex.prototype.getAll;
    const broken = vi.spyOn(IDBIndex.prototype, 'getAll').mockImplementation(function (
      this: IDBIndex,
      ...args
    ) {
      // A range, or options with one: what matters is whose rows are asked for.
      if (JSON.stringify(args).includes(bad)) {
        throw new DOMException('Internal error', 'UnknownError');
      }
      return get.apply(this, args);
    });
    return { ...here, one, bad, broken };
  }

  test('still has its other answers copied, and says so', async () => {
    const { one, lose, worker, broken } = await half();
    await expect(one.keeper.copy()).rejects.toThrow();
    const { copyProblem, rebuildable } = await one.keeper.status();
    expect(copyProblem).toContain('Internal error');
    expect(rebuildable).toBe(true);
    broken.mockRestore();
    one.vault.close();
    lose();
    expect(await textOf(worker(), 'What now?')).toBe('Written after.');
  });

  test('is exported but for that, and nothing is passed over in silence', async () => {
    const { one, bad } = await half();
    const texts: string[] = [];
    const leftOut: string[] = [];
    const reader = openReader(one.db);
    for await (const { question } of reader.exportAll(undefined, (id) => leftOut.push(id))) {
      texts.push(question.text);
    }
    expect([texts, leftOut]).toEqual([['What now?'], [bad]]);
    const all = async () => {
      for await (const { id } of reader.exportAll()) texts.push(id);
    };
    await expect(all()).rejects.toThrow('Internal error');
  });

  test('is replaced by the second copy at the user’s word only', async () => {
    const { one, broken } = await half();
    await expect(one.keeper.rebuild()).rejects.toMatchObject({ code: 'conflict' });
    await expect(one.keeper.copy()).rejects.toThrow();
    // The bad place goes with the database.
    const remove = one.db.delete.bind(one.db);
    vi.spyOn(one.db, 'delete').mockImplementation(() => {
      broken.mockRestore();
      return remove();
    });
    await one.keeper.rebuild();
    expect(await textOf(one, 'Why us?')).toBe('Copied before. ');
    expect(await textOf(one, 'Why us?', 'role')).toBe('');
    expect(await textOf(one, 'What now?')).toBe('Written after.');
    const { incidents, rebuildable } = await one.keeper.status();
    expect(incidents).toMatchObject([{ kind: 'restored', questions: 2 }]);
    expect(rebuildable).toBe(false);
  });

  test('stays where it can be read by then', async () => {
    const { one, broken } = await half();
    await expect(one.keeper.copy()).rejects.toThrow();
    broken.mockRestore();
    await expect(one.keeper.rebuild()).rejects.toMatchObject({ code: 'conflict' });
    expect(await textOf(one, 'Why us?', 'role')).not.toBe('');
    expect((await one.keeper.status()).rebuildable).toBe(false);
  });

  test('is none where only the second copy cannot be written', async () => {
    const { worker, store } = profile();
    const one = worker();
    await write(one, 'Why us?', 'Old. ');
    await one.keeper.copy();
    vi.spyOn(store, 'set').mockRejectedValue(new Error('IO error: Unable to write'));
    await write(one, 'Why us?', 'New words', 'role');
    await expect(one.keeper.copy()).rejects.toThrow();
    expect(await one.keeper.status()).toMatchObject({
      state: { kind: 'ready' },
      rebuildable: false,
      copyProblem: expect.stringContaining('Unable to write'),
    });
    await expect(one.keeper.rebuild()).rejects.toMatchObject({ code: 'conflict' });
    expect(await textOf(one, 'Why us?', 'role')).toBe('New words');
  });
});
