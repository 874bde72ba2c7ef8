import { describe, expect, test } from 'vitest';
import { textAlias } from '../../../lib/vault/aliases';
import { MAX_SOURCES } from '../../../lib/vault/records';
import { edit, found, storage, writing } from './support';

const URL_A = 'https://a.example/question';

describe('openQuestion', () => {
  test('a question in another tab, with other punctuation and address, is the same', async () => {
    const vault = storage().vault();
    const first = await vault.openQuestion(found('Why us?', URL_A));
    const again = await vault.openQuestion(found('why  US', 'https://b.example/other'));
    const other = await vault.openQuestion(found('Why you?', URL_A));
    expect(again.record.id).toBe(first.record.id);
    expect(other.record.id).not.toBe(first.record.id);
  });

  test('tabs that open the same new question at once get the same id', async () => {
    const { vault, database } = storage();
    const workers = [vault(), vault(), vault()];
    const opened = await Promise.all(
      Array.from({ length: 12 }, (_, i) => workers[i % 3]?.openQuestion(found('Why us?', URL_A))),
    );
    expect(new Set(opened.map((each) => each?.record.id)).size).toBe(1);
    const db = database();
    expect(await db.questions.count()).toBe(1);
    expect(
      await db.aliases
        .where('key')
        .equals(await textAlias('Why us?'))
        .count(),
    ).toBe(1);
  });

  test('what is newly known is added; what was stored stays', async () => {
    const vault = storage().vault();
    const question = { text: 'Why us?', company: 'Acme' };
    await vault.openQuestion({ ...found('Why us?'), question });
    const later = { text: 'WHY US', company: 'Other', role: 'Engineer', title: 'Motivation' };
    const { record } = await vault.openQuestion({ ...found('Why us?'), question: later });
    expect(record.question).toEqual({
      text: 'Why us?',
      company: 'Acme',
      role: 'Engineer',
      title: 'Motivation',
    });
  });

  test('a page is one source however it is linked; its title and time are the newest', async () => {
    const vault = storage().vault();
    await vault.openQuestion(found('Why us?', URL_A, 1));
    await vault.openQuestion(found('Why us?', 'https://b.example/', 2));
    const { record } = await vault.openQuestion(found('Why us?', `${URL_A}?utm_source=x`, 3));
    expect(record.sources.map(({ url, seenAt }) => [url, seenAt])).toEqual([
      ['https://b.example/', 2],
      [URL_A, 3],
    ]);
  });

  test('the newest fifty sources are kept', async () => {
    const vault = storage().vault();
    for (let i = 0; i < MAX_SOURCES + 5; i++) {
      await vault.openQuestion(found('Why us?', `https://a.example/${i}`, i));
    }
    const { record } = await vault.openQuestion(found('Why us?'));
    expect(record.sources).toHaveLength(MAX_SOURCES);
    expect(record.sources[0]?.seenAt).toBe(5);
  });

  test.each([
    ['', 0],
    ['about:blank', 0],
    ['javascript:alert(1)', 0],
    ['data:text/html,x', 0],
    [`https://a.example/${'x'.repeat(5_000)}`, 0],
    [`https://a.example/?${'x'.repeat(5_000)}`, 1],
    ['file:///home/notes.html', 1],
  ])('an address is stored where it can lead somewhere: %s, %i times', async (url, count) => {
    const vault = storage().vault();
    const source = { url, title: 'x'.repeat(9_000), seenAt: 1 };
    const opened = await vault.openQuestion({ question: { text: 'Why us?' }, source });
    expect(opened.record.sources).toHaveLength(count);
    expect(await vault.getQuestion(opened.record.id)).toEqual(opened.record);
  });

  test('a question that does not fit is refused and nothing is stored', async () => {
    const { vault, database } = storage();
    const opening = vault().openQuestion(found('x'.repeat(5_001)));
    await expect(opening).rejects.toMatchObject({ code: 'bad-question' });
    expect(await database().questions.count()).toBe(0);
  });

  test('a damaged record keeps its id, and so its answer', async () => {
    const { vault, database } = storage();
    const { record } = await vault().openQuestion({ ...found('Why us?'), keep: true });
    const db = database();
    await db.questions.update(record.id, (row) => {
      Reflect.set(row, 'question', 7);
      Reflect.set(row, 'sources', 'none');
    });
    expect((await vault().getQuestion(record.id)).question.text).toContain('damaged');
    const { record: again } = await vault().openQuestion(found('Why us?'));
    expect(again).toEqual(record);
  });
});

test('findQuestion finds a known text and adds nothing', async () => {
  const { vault, database } = storage();
  const one = vault();
  expect(await one.findQuestion('Why us?')).toBeUndefined();
  expect(await database().questions.count()).toBe(0);
  const { record } = await one.openQuestion(found('Why us?'));
  expect(await one.findQuestion('why us')).toEqual(record);
});

describe('the offer of a question at the same address', () => {
  test('a kept question is offered to another text there, until that is kept itself', async () => {
    const vault = storage().vault();
    const { record: kept } = await vault.openQuestion({ ...found('Why us?', URL_A), keep: true });
    const opened = await vault.openQuestion(found('Why this company?', URL_A));
    expect(opened.offered).toEqual({ questionId: kept.id, text: 'Why us?' });
    await vault.append(edit(opened.record.id, writing('Mine.')));
    const again = await vault.openQuestion(found('Why this company?', URL_A));
    expect(again.offered).toBeUndefined();
  });

  test('nothing is offered of what was only seen, is deleted, or stands elsewhere', async () => {
    const vault = storage().vault();
    await vault.openQuestion(found('Seen', URL_A));
    expect((await vault.openQuestion(found('New', URL_A))).offered).toBeUndefined();
    const url = 'https://b.example/';
    const { record } = await vault.openQuestion({ ...found('Deleted', url), keep: true });
    await vault.deleteQuestion(record.id);
    expect((await vault.openQuestion(found('Newer', url))).offered).toBeUndefined();
    await vault.openQuestion({ ...found('Elsewhere', 'https://c.example/'), keep: true });
    expect((await vault.openQuestion(found('Newest', url))).offered).toBeUndefined();
  });

  test('a page with several kept questions is a list, and offers none', async () => {
    const vault = storage().vault();
    await vault.openQuestion({ ...found('One', URL_A), keep: true });
    await vault.openQuestion({ ...found('Two', URL_A), keep: true });
    expect((await vault.openQuestion(found('Three', URL_A))).offered).toBeUndefined();
  });
});

describe('adopt', () => {
  async function offering() {
    const { vault } = storage();
    const one = vault();
    const kept = await one.openQuestion({ ...found('Why us?', URL_A), keep: true });
    const instead = await one.openQuestion(found('Why this company?', URL_A));
    return { vault: one, kept: kept.record.id, instead: instead.record.id };
  }

  test('both texts lead to the offered question from then on', async () => {
    const { vault, kept, instead } = await offering();
    expect((await vault.adopt(kept, instead)).id).toBe(kept);
    expect((await vault.openQuestion(found('Why this company?'))).record.id).toBe(kept);
    expect((await vault.openQuestion(found('Why us?'))).record.id).toBe(kept);
  });

  test('one that was kept goes to the trash, not out of sight', async () => {
    const { vault, kept, instead } = await offering();
    await vault.openQuestion({ ...found('Why this company?', URL_A), keep: true });
    await vault.adopt(kept, instead);
    expect((await vault.getQuestion(instead)).deletedAt).toBeDefined();
  });

  test('a question with an answer of its own is not given up', async () => {
    const { vault, kept, instead } = await offering();
    await vault.append(edit(instead, writing('Mine.')));
    await expect(vault.adopt(kept, instead)).rejects.toMatchObject({ code: 'conflict' });
    expect((await vault.openQuestion(found('Why this company?'))).record.id).toBe(instead);
  });

  test('a view that still has the other one open can write to it', async () => {
    const { vault, kept, instead } = await offering();
    await vault.adopt(kept, instead);
    await vault.append(edit(instead, writing('Late.')));
    expect((await vault.getQuestion(instead)).keptAt).toBeDefined();
  });

  test('unknown questions are refused', async () => {
    const { vault, kept } = await offering();
    await expect(vault.adopt(kept, 'no-such-id')).rejects.toMatchObject({ code: 'not-found' });
    await expect(vault.adopt('no-such-id', kept)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('deleting', () => {
  test('a deleted question keeps its answer and comes back as it was', async () => {
    const { vault, clock } = storage();
    const one = vault();
    const { record } = await one.openQuestion(found('Why us?'));
    await one.append(edit(record.id, writing('Ours.')));
    await one.deleteQuestion(record.id);
    expect((await one.openQuestion(found('Why us?'))).record.deletedAt).toBe(clock.now);
    await one.restoreQuestion(record.id);
    expect((await one.getQuestion(record.id)).deletedAt).toBeUndefined();
    const doc = await one.readDocument(record.id);
    expect(doc.getText('goal').toString()).toBe('Ours.');
  });

  test.each(['typing', 'capturing'])('%s restores it', async (how) => {
    const vault = storage().vault();
    const { record } = await vault.openQuestion({ ...found('Why us?'), keep: true });
    await vault.deleteQuestion(record.id);
    if (how === 'typing') await vault.append(edit(record.id, writing('More.')));
    else await vault.openQuestion({ ...found('Why us?'), keep: true });
    expect((await vault.getQuestion(record.id)).deletedAt).toBeUndefined();
  });

  test('unknown questions are refused', async () => {
    const vault = storage().vault();
    const error = { name: 'VaultError', code: 'not-found' };
    await expect(vault.deleteQuestion('no-such-id')).rejects.toMatchObject(error);
    await expect(vault.restoreQuestion('no-such-id')).rejects.toMatchObject(error);
    await expect(vault.getQuestion('no-such-id')).rejects.toMatchObject(error);
  });
});
