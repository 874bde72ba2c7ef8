import { IDBObjectStore } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { encodeStateAsUpdate, encodeStateVector } from 'yjs';
import { decodeItem } from '../../../lib/backup/item';
import { writeJson } from '../../../lib/backup/json';
import { readJson } from '../../../lib/backup/read-json';
import { textAlias } from '../../../lib/vault/aliases';
import { prepare } from '../../../lib/vault/import';
import { openReader } from '../../../lib/vault/reader';
import { begin } from '../../../lib/vault/sentinel';
import { expiredIds } from '../../../lib/vault/trash';
import { everything } from './everything';
import { edit, found, storage, writing } from './support';

async function world() {
  const base = storage();
  await begin(base.database(), 1);
  return { ...base, one: base.vault(), reader: openReader(base.database()) };
}
type World = Awaited<ReturnType<typeof world>>;

const file = async ({ reader }: World) =>
  (await writeJson({ appVersion: '1', exportedAt: 0 }, reader.exportAll(), [])).content.text();

/** Takes a file in as the background does. */
async function take({ one }: Pick<World, 'one'>, text: string) {
  const { items } = await readJson(text);
  const good = items.flatMap((each) => (each.ok ? [decodeItem(each.item)] : []));
  return one.importAll(await Promise.all(good.map(prepare)));
}

async function answered({ one, clock }: World, text: string, goal: string) {
  const { record } = await one.openQuestion({
    ...found(text, 'https://a.example/q', 5),
    keep: true,
  });
  clock.now += 60_000;
  await one.append(edit(record.id, writing(goal)));
  return record.id;
}

async function goalOf({ one }: Pick<World, 'one'>, id: string) {
  return (await one.readDocument(id)).getText('goal').toString();
}

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
