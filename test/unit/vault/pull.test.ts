import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyUpdate, Doc, encodeStateVector } from 'yjs';
import { SECTION_IDS } from '../../../lib/guidance/sections';
import { MAX_PIECE_BYTES } from '../../../lib/messaging/limits';
import { plainAnswer } from '../../../lib/vault/answer';
import { groupEdits } from '../../../lib/vault/updates';
import type { Vault } from '../../../lib/vault/vault';
import { edit, found, storage, writing } from './support';

/** Pulls page by page, as a view does, and joins what came. */
async function pullAll(vault: Vault, id: string, maxBytes: number, after = 0) {
  const doc = new Doc();
  const pages = [];
  for (let more = true, from = after; more; ) {
    const page = await vault.pull(id, from, maxBytes);
    pages.push(page.rows);
    more = page.more;
    from = page.rows.at(-1)?.seq ?? from;
  }
  for (const { update } of groupEdits(pages.flat()).edits) applyUpdate(doc, update);
  return { doc, pages };
}

describe('pull', () => {
  test('gives the rows of this answer after a sequence number, in order', async () => {
    const vault = storage().vault();
    const { record: one } = await vault.openQuestion(found('One?'));
    const { record: two } = await vault.openQuestion(found('Two?'));
    const seqs: number[] = [];
    for (let i = 0; i < 40; i++) {
      seqs.push((await vault.append(edit(one.id, writing(`${i}`)))).seq);
      await vault.append(edit(two.id, writing(`${i}`)));
    }
    const { rows, more } = await vault.pull(one.id, seqs[4] ?? 0, 1_000_000);
    expect(rows.map(({ seq }) => seq)).toEqual(seqs.slice(5));
    expect(more).toBe(false);
    expect(await vault.pull(one.id, seqs.at(-1) ?? 0, 100)).toEqual({ rows: [], more: false });
    expect(await vault.pull('no-such-id', 0, 100)).toEqual({ rows: [], more: false });
  });

  test('misses none of many rows', async () => {
    const vault = storage().vault();
    const { record } = await vault.openQuestion(found('One?'));
    for (let i = 0; i < 100; i++) await vault.append(edit(record.id, writing(`${i}`)));
    expect((await vault.pull(record.id, 0, 1_000_000)).rows).toHaveLength(100);
  });

  test('a page is a message of at most the size asked for, with at least one row', async () => {
    const vault = storage().vault();
    const { record } = await vault.openQuestion(found('One?'));
    await vault.append(edit(record.id, writing('x'.repeat(MAX_PIECE_BYTES * 2))));
    for (let i = 0; i < 100; i++) await vault.append(edit(record.id, writing('y'.repeat(i * 30))));
    const { pages } = await pullAll(vault, record.id, 20_000);
    for (const rows of pages) {
      const travelling = rows.map((row) => ({
        ...row,
        bytes: Buffer.from(row.bytes).toString('base64'),
      }));
      if (rows.length > 1) expect(JSON.stringify(travelling).length).toBeLessThanOrEqual(20_000);
    }
    expect(pages.flat()).toHaveLength(103);
    expect(pages.every((rows) => rows.length > 0)).toBe(true);
  });

  test('a row that does not parse is left out', async () => {
    const { vault, database } = storage();
    const one = vault();
    const { record } = await one.openQuestion(found('One?'));
    await one.append(edit(record.id, writing('1')));
    const { seq } = await one.append(edit(record.id, writing('2')));
    await one.append(edit(record.id, writing('3')));
    await database().updates.update(seq, (row) => {
      Reflect.deleteProperty(row, 'parts');
    });
    expect((await one.pull(record.id, 0, 10_000)).rows).toHaveLength(2);
  });

  test('pages of any size, compacted or not in between, join to an equal document', async () => {
    const change = fc.record({
      view: fc.nat(2),
      section: fc.constantFrom(...SECTION_IDS),
      at: fc.nat(),
      remove: fc.nat(30),
      insert: fc.oneof(fc.string({ maxLength: 40 }), fc.constant('long '.repeat(12_000))),
      sync: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 100_000 }),
        fc.nat(),
        async (changes, maxBytes, start) => {
          const vault = storage().vault();
          const { record } = await vault.openQuestion(found('One?'));
          const views = [new Doc(), new Doc(), new Doc()];
          const sent: Uint8Array[] = [];
          for (const doc of views)
            doc.on('update', (update: Uint8Array, origin) => {
              if (origin !== 'remote') sent.push(update);
            });
          for (const { view, section, at, remove, insert, sync } of changes) {
            const doc = views[view];
            const text = doc?.getText(section);
            const place = text ? at % (text.length + 1) : 0;
            doc?.transact(() => {
              text?.delete(place, Math.min(remove, text.length - place));
              text?.insert(place, insert);
              doc.getMap('checks').set(section, remove > 15);
            });
            if (sync)
              for (const other of views) {
                for (const update of sent) applyUpdate(other, update, 'remote');
              }
          }
          for (const update of sent) await vault.append(edit(record.id, update));
          const stored = await vault.readDocument(record.id);
          const { doc } = await pullAll(vault, record.id, maxBytes);
          expect(plainAnswer(doc)).toEqual(plainAnswer(stored));
          expect(encodeStateVector(doc)).toEqual(encodeStateVector(stored));
          for (const other of views) {
            for (const update of sent) applyUpdate(other, update, 'remote');
            expect(plainAnswer(other)).toEqual(plainAnswer(stored));
          }
          // A view that had a part of the log, and missed a compaction.
          const rows = (await vault.pull(record.id, 0, Number.MAX_SAFE_INTEGER)).rows;
          const known = rows.slice(0, start % (rows.length + 1));
          await vault.compact(record.id, 1);
          const late = await vault.pull(record.id, known.at(-1)?.seq ?? 0, Number.MAX_SAFE_INTEGER);
          const behind = new Doc();
          // Parts of an edit may stand on both sides: a view keeps them until the rest is there.
          const { edits } = groupEdits([...known, ...late.rows]);
          for (const { update } of edits) applyUpdate(behind, update);
          expect(plainAnswer(behind)).toEqual(plainAnswer(stored));
        },
      ),
      { numRuns: 30 },
    );
  });
});
