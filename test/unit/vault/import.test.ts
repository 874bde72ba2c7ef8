import { IDBObjectStore } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { readJson } from '../../../lib/backup/read-json';
import { textAlias } from '../../../lib/vault/aliases';
import { prepare } from '../../../lib/vault/import';
import { everything } from './everything';
import { answered, file, goalOf, take, world } from './exchange';
import { edit, found, writing } from './support';

describe('export → import into an empty vault → export', () => {
  test('gives the same bytes, whatever was done before', async () => {
    const action = fc.record({
      what: fc.constantFrom('write', 'delete', 'check', 'remove', 'adopt', 'version'),
      question: fc.nat(3),
      words: fc.string({ maxLength: 40, unit: 'grapheme' }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 12 }), async (actions) => {
        const from = await world();
        for (const { what, question, words } of actions) {
          from.clock.now += 11 * 60_000;
          const { record } = await from.one.openQuestion({
            ...found(`Question ${question}?`, `https://a.example/${question}`, from.clock.now),
            keep: true,
          });
          if (what === 'delete') await from.one.deleteQuestion(record.id);
          if (what === 'version') await from.one.takeVersions(record.id, 'closed');
          if (what === 'adopt') {
            const other = await from.one.openQuestion(found(`Again ${words}?`));
            await from.one.adopt(record.id, other.record.id).catch(() => {});
          }
          if (what === 'write' || what === 'remove' || what === 'check') {
            const doc = await from.one.readDocument(record.id);
            const before = doc.store.clients.size;
            const updates: Uint8Array[] = [];
            doc.on('update', (update: Uint8Array) => updates.push(update));
            const text = doc.getText('role');
            if (what === 'write') text.insert(Math.min(before, text.length), words);
            if (what === 'remove') text.delete(0, text.length);
            if (what === 'check') doc.getMap('checks').set('goal', words.length % 2 === 0);
            for (const update of updates) await from.one.append(edit(record.id, update));
          }
        }
        const text = await file(from);
        const to = await world();
        to.clock.now = from.clock.now;
        await take(to, text);
        expect(await file(to)).toBe(text);
      }),
      { numRuns: 40 },
    );
  });

  test('also for what nobody could read', async () => {
    const from = await world();
    const id = await answered(from, 'Why us?', 'Because.');
    const row = { questionId: id, editId: 'damaged-edit', part: 0, parts: 1, at: 1 };
    await from.database().updates.add({ ...row, bytes: new Uint8Array([9, 9, 9]) });
    const text = await file(from);
    expect(text).toContain('unreadable');
    const to = await world();
    to.clock.now = from.clock.now;
    await take(to, text);
    expect(await file(to)).toBe(text);
  });

  test('and brings that in once where the question is already', async () => {
    const from = await world();
    const id = await answered(from, 'Why us?', 'Because.');
    const whole = await file(from);
    const row = { questionId: id, editId: 'damaged-edit', part: 0, parts: 1, at: 1 };
    await from.database().updates.add({ ...row, bytes: new Uint8Array([9, 9, 9]) });
    const text = await file(from);
    const to = await world();
    to.clock.now = from.clock.now;
    await take(to, whole);
    expect(await take(to, text)).toMatchObject({ merged: 1, identical: 0 });
    const [, unreadable] = /"unreadable":(\[[^\]]+\])/.exec(text) ?? [];
    expect(await file(to)).toContain(`"unreadable":${unreadable}`);
    expect(await take(to, text)).toMatchObject({ merged: 0, identical: 1 });
  });
});

describe('an import', () => {
  test('is identical the second time', async () => {
    const from = await world();
    await answered(from, 'Why us?', 'Because.');
    const text = await file(from);
    const to = await world();
    expect(await take(to, text)).toMatchObject({ added: 1, merged: 0, identical: 0 });
    const before = await everything(to);
    expect(await take(to, text)).toMatchObject({ added: 0, merged: 0, identical: 1 });
    expect(await everything(to)).toBe(before);
  });

  test('of an older backup keeps what was written since', async () => {
    const here = await world();
    const id = await answered(here, 'Why us?', 'Because.');
    const older = await file(here);
    const doc = await here.one.readDocument(id);
    const updates: Uint8Array[] = [];
    doc.on('update', (update: Uint8Array) => updates.push(update));
    doc.getText('goal').insert(8, ' And more.');
    for (const update of updates) await here.one.append(edit(id, update));
    expect(await take(here, older)).toMatchObject({ identical: 1, changed: [] });
    expect(await goalOf(here, id)).toBe('Because. And more.');
  });

  test('of what went on elsewhere merges both', async () => {
    const here = await world();
    const id = await answered(here, 'Why us?', 'Because.');
    const there = await world();
    await take(there, await file(here));
    await there.one.append(edit(id, writing('From there.', 'results')));
    await here.one.append(edit(id, writing('From here.', 'role')));
    const done = await take(here, await file(there));
    expect(done).toMatchObject({ merged: 1, changed: [{ questionId: id }] });
    const doc = await here.one.readDocument(id);
    const text = (section: string) => doc.getText(section).toString();
    expect([text('goal'), text('role'), text('results')]).toEqual([
      'Because.',
      'From here.',
      'From there.',
    ]);
  });

  test('brings back what is in the trash here and was not there', async () => {
    const here = await world();
    const id = await answered(here, 'Why us?', 'Because.');
    const text = await file(here);
    await here.one.deleteQuestion(id);
    await take(here, text);
    expect((await here.one.getQuestion(id)).deletedAt).toBeUndefined();
  });

  test('finds a question by its text where the id is another', async () => {
    const from = await world();
    await answered(from, 'Why us?', 'Because.');
    const to = await world();
    const id = await answered(to, '  why US?', 'My own.');
    await take(to, await file(from));
    expect(await to.database().questions.count()).toBe(1);
    expect(await goalOf(to, id)).toBe('My own.');
    const versions = await to.database().versions.toArray();
    expect(versions.map(({ sections }) => sections.goal)).toContain('Because.');
  });

  test('does not write into a question whose id a file only claims', async () => {
    const here = await world();
    const id = await answered(here, 'Why us?', 'Mine.');
    const item = { id, question: { text: 'Something else?' }, sections: { goal: 'Theirs.' } };
    await here.one.importAll([await prepare(item)]);
    expect(await goalOf(here, id)).toBe('Mine.');
    expect(await here.database().questions.count()).toBe(2);
  });

  test('gives no name of a text to a second question', async () => {
    const here = await world();
    const id = await answered(here, 'Why us?', 'Mine.');
    const aliases = [await textAlias('Why us?')];
    await here.one.importAll([await prepare({ question: { text: 'Other?' }, aliases })]);
    expect((await here.one.findQuestion('Why us?'))?.id).toBe(id);
    const rows = await here.database().aliases.where('key').anyOf(aliases).toArray();
    expect(rows.map(({ questionId }) => questionId)).toEqual([id]);
  });

  test('leaves the name of a text with the question that was taken for it', async () => {
    const from = await world();
    const { record } = await from.one.openQuestion({ ...found('Why here?'), keep: true });
    from.clock.now += 1;
    const adopting = await answered(from, 'Why us?', 'Because.');
    await from.one.adopt(adopting, record.id);
    const text = await file(from);
    const to = await world();
    await take(to, text);
    expect((await to.one.findQuestion('Why here?'))?.id).toBe(adopting);
    expect(await take(to, text)).toMatchObject({ added: 0, merged: 0, identical: 2 });
  });

  test('from a clock that was ahead leaves no time of the future', async () => {
    const here = await world();
    const { record } = await here.one.openQuestion(found('Why us?', 'https://a.example/q', 5));
    const later = 8.64e15;
    const source = { url: 'https://b.example/q', title: '', seenAt: 1e300 };
    for (const text of ['Why us?', 'Why you?']) {
      const times = { createdAt: later, keptAt: later, updatedAt: later };
      const versions = [{ at: later, reason: 'idle' as const, sections: { goal: 'x' } }];
      const item = { question: { text }, sources: [source], ...times, versions };
      await here.one.importAll([await prepare(item)]);
    }
    expect((await here.one.getQuestion(record.id)).keptAt).toBe(here.clock.now);
    const stored = await everything(here);
    const times = [...stored.matchAll(/"(?:at|\w+At)":(\d+)/g)].map(([, time]) => Number(time));
    expect(times.length).toBeGreaterThan(8);
    expect(Math.max(...times)).toBe(here.clock.now);
    expect(stored).not.toContain('e+300');
  });

  test('never lets a text go without a version, also where the file has a later one', async () => {
    const here = await world();
    const question = { text: 'Why us?' };
    const later = { at: 8.64e15, reason: 'idle' as const, sections: { goal: 'Later.' } };
    const first = { question, sections: { goal: 'Mine.' }, updatedAt: 5, versions: [later] };
    await here.one.importAll([await prepare(first)]);
    here.clock.now += 60_000;
    const second = { question, sections: { goal: 'Theirs.' }, updatedAt: 8e15 };
    await here.one.importAll([await prepare(second)]);
    const known = await here.one.findQuestion('Why us?');
    expect(await goalOf(here, known?.id ?? '')).toBe('Theirs.');
    const versions = await here.database().versions.toArray();
    expect(versions.map(({ sections }) => sections.goal)).toEqual(['Later.', 'Mine.']);
  });

  test('gives an answer no more names and versions than come back from a backup', async () => {
    const here = await world();
    const id = await answered(here, 'Why us?', 'Mine.');
    for (const round of ['a', 'b', 'c']) {
      const many = Array.from({ length: 2_400 }, (_, i) => `${round}${i}`);
      const aliases = many.map((name) => `url:${name}.example/`);
      const versions = many.map((goal, at) => ({
        at,
        reason: 'idle' as const,
        sections: { goal },
      }));
      await here.one.importAll([
        await prepare({ question: { text: 'Why us?' }, aliases, versions }),
        await prepare({ question: { text: `Why ${round}?` }, aliases, versions }),
      ]);
    }
    const own = here.database().versions.where('[questionId+at]').between([id, -1], [id, 1e15]);
    expect(await own.count()).toBeGreaterThanOrEqual(5_000);
    const { items } = await readJson(await file(here));
    expect(items.map((each) => each.ok || each.error)).toEqual([true, true, true, true]);
    expect((await here.one.findQuestion('Why us?'))?.id).toBe(id);
  });

  test('takes a question that a file has twice in once', async () => {
    const here = await world();
    const twice = ['First half.', 'Second half.'].map((goal, i) => ({
      id: 'the-same-id',
      question: { text: 'Why us?' },
      sections: i === 0 ? { goal } : { role: goal },
    }));
    const done = await here.one.importAll(await Promise.all(twice.map(prepare)));
    expect(done).toMatchObject({ added: 1, merged: 1 });
    const doc = await here.one.readDocument('the-same-id');
    expect(doc.getText('goal').toString() + doc.getText('role')).toBe('First half.Second half.');
  });

  test('is done as a whole or not at all', async () => {
    const from = await world();
    await answered(from, 'Why us?', 'Because.');
    await answered(from, 'Why you?', 'I can.');
    const text = await file(from);
    const to = await world();
    const before = await everything(to);
    const put = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: {
      name: string;
    }) {
      throw new DOMException('No room', 'QuotaExceededError');
    });
    await expect(take(to, text)).rejects.toMatchObject({ code: 'storage-full' });
    put.mockRestore();
    expect(await everything(to)).toBe(before);
    expect(await take(to, text)).toMatchObject({ added: 2 });
  });
});

describe('text without a document', () => {
  const theirs = { goal: 'Their goal.', role: 'Their role.' };

  test('fills what is empty; of two texts the newer counts, and the other is a version', async () => {
    for (const newer of [false, true]) {
      const here = await world();
      const id = await answered(here, 'Why us?', 'My goal.');
      const updatedAt = here.clock.now + (newer ? 1 : -1);
      here.clock.now += 60_000;
      const item = { question: { text: 'Why us?' }, sections: theirs, updatedAt };
      expect(await here.reader.judge(item)).toEqual({
        kind: 'merge',
        gained: newer ? ['goal', 'role'] : ['role'],
        kept: newer ? [] : ['goal'],
        versions: newer ? 0 : 1,
        unreadable: 0,
        revived: false,
      });
      await here.one.importAll([await prepare(item)]);
      const doc = await here.one.readDocument(id);
      expect(doc.getText('role').toString()).toBe('Their role.');
      expect(doc.getText('goal').toString()).toBe(newer ? 'Their goal.' : 'My goal.');
      const versions = await here.database().versions.toArray();
      const texts = versions.map(({ sections }) => sections.goal);
      expect(texts).toContain(newer ? 'My goal.' : 'Their goal.');
      // What was written is a writing spell of its own again.
      here.clock.now += 60_000;
      await here.one.append(edit(id, writing(' More.')));
      await here.one.takeVersions(id, 'closed');
      expect(await here.database().versions.count()).toBe(versions.length + 1);
    }
  });

  test('keeps each text of a file that has several of one question, none of which says when', async () => {
    const here = await world();
    const id = await answered(here, 'Why us?', 'My goal.');
    const goals = ['One.', 'Two.', 'Three.'];
    const items = goals.map((goal) => ({ question: { text: 'Why us?' }, sections: { goal } }));
    await here.one.importAll(await Promise.all(items.map(prepare)));
    // Whatever is typed later thins out what has grown old.
    here.clock.now += 60_000;
    await here.one.append(edit(id, writing(' More.')));
    await here.one.takeVersions(id, 'closed');
    const versions = await here.database().versions.toArray();
    const texts = versions.map(({ sections }) => sections.goal);
    for (const goal of goals) expect(texts).toContain(goal);
  });

  test('is identical the second time', async () => {
    const here = await world();
    await answered(here, 'Why us?', 'My goal.');
    const item = { question: { text: 'Why us?' }, sections: theirs, updatedAt: 1 };
    await here.one.importAll([await prepare(item)]);
    expect(await here.reader.judge(item)).toEqual({ kind: 'identical' });
  });
});
