import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyUpdate, Doc } from 'yjs';
import { fillGaps, hasGap } from '../../../lib/vault/gap';

/** The updates of one view, in order, one for each change. */
function typed(change: (doc: Doc) => void, base: readonly Uint8Array[] = []): Uint8Array[] {
  const doc = new Doc();
  for (const update of base) applyUpdate(doc, update);
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  change(doc);
  return updates;
}

const write =
  (section: string, ...words: string[]) =>
  (doc: Doc) => {
    const text = doc.getText(section);
    for (const word of words) text.insert(text.length, word);
  };

function docOf(updates: readonly Uint8Array[]): Doc {
  const doc = new Doc();
  for (const update of updates) applyUpdate(doc, update);
  return doc;
}

const without = <T>(list: readonly T[], ...lost: number[]) =>
  list.filter((_, i) => !lost.includes(i));

describe('a lost row', () => {
  const words = ['One ', 'two ', 'three ', 'four ', 'five'];

  test.each([
    ['in the middle', [2], 'One two four five'],
    ['at the beginning', [0], 'two three four five'],
    ['twice', [1, 3], 'One three five'],
    ['three in a row', [1, 2, 3], 'One five'],
    ['all but the last', [0, 1, 2, 3], 'five'],
  ])('%s hides what follows; filled, all the rest can be read', (_, lost, rest) => {
    const doc = docOf(without(typed(write('goal', ...words)), ...lost));
    expect(hasGap(doc)).toBe(true);
    fillGaps(doc);
    expect(hasGap(doc)).toBe(false);
    expect(doc.getText('goal').toString()).toBe(rest);
  });

  test('the fillers, stored as rows, have every other reader see the same', () => {
    const rows = without(typed(write('goal', ...words)), 0, 3);
    const fillers = fillGaps(docOf(rows));
    const again = docOf([...rows, ...fillers]);
    expect(again.getText('goal').toString()).toBe('two three five');
    expect(
      docOf([...fillers, ...rows])
        .getText('goal')
        .toString(),
    ).toBe('two three five');
  });

  test('costs no other section, and is filled where the view wrote last', () => {
    const updates = typed((doc) => {
      write('role', 'I ', 'led ', 'it.')(doc);
      write('results', 'We ', 'won ', 'it.')(doc);
    });
    const doc = docOf(without(updates, 1, 4));
    fillGaps(doc);
    expect(doc.getText('role').toString()).toBe('I it.');
    expect(doc.getText('results').toString()).toBe('We it.');
  });

  test('that began a view is filled in the section that the view names next', () => {
    const doc = docOf(
      without(
        typed((doc) => {
          write('role', 'I ', 'led.')(doc);
          write('results', 'We won.')(doc);
        }),
        0,
      ),
    );
    fillGaps(doc);
    expect(doc.getText('results').toString()).toContain('We won.');
    expect(doc.getText('results').toString()).toContain('led.');
  });

  test('of a view that typed into another’s words leaves these where they are', () => {
    const first = typed(write('data', 'Start end'));
    const second = typed((doc) => {
      doc.getText('data').insert(6, 'lost ');
      doc.getText('data').insert(11, 'kept ');
    }, first);
    const doc = docOf([...first, ...without(second, 0)]);
    fillGaps(doc);
    expect(doc.getText('data').toString()).toBe('Start kept end');
  });

  test('another view’s words that stand on lost ones are readable, too', () => {
    const first = typed(write('goal', 'gone'));
    const second = typed((doc) => doc.getText('goal').insert(2, ' still here '), first);
    const doc = docOf(second);
    expect(doc.getText('goal').toString()).toBe('');
    fillGaps(doc);
    expect(doc.getText('goal').toString()).toBe(' still here ');
  });

  test('with a check in it costs no text', () => {
    const updates = typed((doc) => {
      write('goal', 'One ')(doc);
      doc.getMap('checks').set('goal', true);
      write('goal', 'two')(doc);
    });
    const doc = docOf(without(updates, 1));
    fillGaps(doc);
    expect(doc.getText('goal').toString()).toBe('One two');
  });
});

test('nothing waits: nothing is filled', () => {
  const doc = docOf(typed(write('goal', 'One ', 'two')));
  expect(fillGaps(doc)).toEqual([]);
  expect(doc.getText('goal').toString()).toBe('One two');
});

test('whatever is lost, no word of the other rows is', () => {
  const word = fc.integer({ min: 0, max: 20 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('goal', 'role'), word), { minLength: 2, maxLength: 12 }),
      fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
      (edits, lost) => {
        const updates = typed((doc) => {
          edits.forEach(([section, at], i) => {
            const text = doc.getText(section);
            text.insert(Math.min(at, text.length), `<${i}>`);
          });
        });
        const doc = docOf(updates.filter((_, i) => !lost[i]));
        fillGaps(doc);
        expect(hasGap(doc)).toBe(false);
        const all = doc.getText('goal').toString() + doc.getText('role').toString();
        // Later words may stand inside earlier ones: what counts is that every character is there.
        const expected = edits.map((_, i) => (lost[i] ? '' : `<${i}>`)).join('');
        expect([...all].sort().join('')).toBe([...expected].sort().join(''));
      },
    ),
    { numRuns: 300 },
  );
});
