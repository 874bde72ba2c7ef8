import { describe, expect, test, vi } from 'vitest';
import { profile, textOf, write } from './profile';
import { edit, found, writing } from './support';

describe('an older database', () => {
  /** A profile whose database is put back to how it was before the newest words, and what they were. */
  async function fallenBack() {
    const here = profile();
    const first = here.worker();
    const id = await write(first, 'Why us?', 'Old words. ');
    await first.keeper.copy();
    first.vault.close();
    const old = here.files();
    here.lose();
    const newer = here.worker();
    await newer.db.open();
    await newer.vault.append(edit(id, writing('New words.', 'role')));
    await write(newer, 'A newer question?', 'Whole answer.');
    const other = await newer.vault.openQuestion(found('In other words?', 'https://b.example/'));
    await newer.vault.adopt(id, other.record.id);
    await newer.vault.setCompetencies(id, ['motivation']);
    await newer.keeper.copy();
    newer.vault.close();
    here.backTo(old);
    return { ...here, id };
  }

  test('gets its newer words also where the witness is damaged', async () => {
    const { items, worker } = await fallenBack();
    items.set('witness', '"rubbish"');
    const later = worker();
    await later.keeper.copy();
    expect(await textOf(later, 'Why us?', 'role')).toBe('New words.');
    expect(await textOf(later, 'A newer question?')).toBe('Whole answer.');
  });

  test('gets back what was known of its questions, and their names', async () => {
    const { worker, id } = await fallenBack();
    const later = worker();
    expect(await textOf(later, 'Why us?', 'role')).toBe('New words.');
    expect((await later.vault.findQuestion('In other words?'))?.id).toBe(id);
    const { question } = await later.vault.getQuestion(id);
    expect(question.competencies).toEqual(['motivation']);
  });

  test('goes on being filled where the worker died over it', async () => {
    const here = profile();
    const first = here.worker();
    const ids: string[] = [];
    for (let i = 0; i < 150; i += 1) ids.push(await write(first, `Question ${i}?`, 'Old'));
    await first.keeper.copy();
    first.vault.close();
    const old = here.files();
    here.lose();
    const newer = here.worker();
    await newer.db.open();
    for (const id of ids) await newer.vault.append(edit(id, writing('New', 'role')));
    await newer.keeper.copy();
    newer.vault.close();
    // As if it were the same database, with the generation of the old files.
    const { witness } = await here.store.get(['witness']);
    await here.store.set({ witness: { ...Object(witness), generation: 1 } });
    here.backTo(old);
    const dying = here.worker();
    const { get } = here.store;
    let batches = 0;
    const killed = vi.spyOn(here.store, 'get').mockImplementation((keys) => {
      const isSecond = keys.some((key) => key.startsWith('copy:')) && ++batches === 2;
      return isSecond ? Promise.reject(new Error('killed')) : get(keys);
    });
    await expect(dying.vault.findQuestion('Question 1?')).rejects.toThrow('killed');
    dying.vault.close();
    killed.mockRestore();
    const later = here.worker();
    for (const id of ids) {
      const doc = await later.vault.readDocument(id);
      expect(doc.getText('role').toString()).toBe('New');
    }
  });
});
