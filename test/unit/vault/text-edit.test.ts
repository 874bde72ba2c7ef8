import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs';
import { rewrite } from '../../../lib/vault/text-edit';

test('any text becomes any other, exactly', () => {
  const words = fc.string({
    unit: fc.constantFrom('a', 'b ', ' ', '\n', '😀', 'é', '.'),
    maxLength: 40,
  });
  fc.assert(
    fc.property(words, words, (from, to) => {
      const doc = new Doc();
      doc.getText('goal').insert(0, from);
      rewrite(doc, 'goal', to);
      expect(doc.getText('goal').toString()).toBe(to);
    }),
  );
});

test('only what differs is touched: what another types meanwhile stays in its place', () => {
  const here = new Doc();
  here.getText('goal').insert(0, 'We shipped late, and nobody cared about it.');
  const there = new Doc();
  applyUpdate(there, encodeStateAsUpdate(here));
  there.getText('goal').insert(15, 'r than planned');
  rewrite(here, 'goal', 'We shipped late, and everybody cared about it.');
  applyUpdate(here, encodeStateAsUpdate(there));
  expect(here.getText('goal').toString()).toBe(
    'We shipped later than planned, and everybody cared about it.',
  );
});

test('a text that is the same is not touched at all', () => {
  const doc = new Doc();
  doc.getText('goal').insert(0, 'Same.');
  let updates = 0;
  doc.on('update', () => updates++);
  rewrite(doc, 'goal', 'Same.');
  expect(updates).toBe(0);
});

test('two long texts with nothing in common take no time, and still become the other', () => {
  const text = (word: string) => Array.from({ length: 20_000 }, (_, i) => `${word}${i}`).join(' ');
  const doc = new Doc();
  doc.getText('goal').insert(0, text('a'));
  rewrite(doc, 'goal', text('b'));
  expect(doc.getText('goal').toString()).toBe(text('b'));
});
