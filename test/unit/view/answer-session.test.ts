import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { broadcast } from '../../../lib/background/broadcast';
import { MAX_MESSAGE_BYTES } from '../../../lib/messaging/limits';
import { purge } from '../../../lib/vault/trash';
import { unload } from '../../../lib/view/carry';
import { replayLeftovers } from '../../../lib/view/replay';
import { orphan } from '../messaging/support';
import { frameHistory } from './frame-history';
import { fakeTimers, reset, type World, world } from './world';

let here: World;
beforeEach(() => {
  fakeTimers();
  here = world();
});
afterEach(() => {
  vi.restoreAllMocks();
  reset();
});

const inVault = async (id: string, section = 'goal') =>
  (await here.vault.readDocument(id)).getText(section).toString();

describe('two views of one answer', () => {
  test('what is typed in one is in the vault and in the other', async () => {
    const [one, two] = [await here.openView(1), await here.openView(2)];
    expect(one.record.id).toBe(two.record.id);
    one.type('Hello');
    expect(one.save.get()).toEqual({ kind: 'saving' });
    await here.pass();
    expect(one.save.get()).toEqual({ kind: 'saved' });
    expect(two.text()).toBe('Hello');
    two.doc.getMap('checks').set('goal', true);
    await here.pass();
    expect(one.doc.getMap('checks').get('goal')).toBe(true);
    expect(await inVault(one.record.id)).toBe('Hello');
    expect(two.save.get()).toEqual({ kind: 'saved' });
  });

  test('typed at the same time in the same place, both stay', async () => {
    const [one, two] = [await here.openView(1), await here.openView(2)];
    one.type('AAA');
    two.type('BBB');
    await here.pass();
    expect(one.text()).toBe(two.text());
    expect([...one.text()].sort().join('')).toBe('AAABBB');
  });

  test('a lost broadcast is noticed at the next one', async () => {
    const [one, two] = [await here.openView(1), await here.openView(2)];
    here.disturb([], [{}, { lose: 'request' }]);
    one.type('One ');
    await here.pass();
    expect(two.text()).toBe('');
    one.type('two');
    await here.pass();
    expect(two.text()).toBe('One two');
  });

  test('one that comes back from another tab looks again', async () => {
    const [one, two] = [await here.openView(1), await here.openView(2)];
    here.disturb([], [{}, { lose: 'request' }]);
    one.type('Missed');
    await here.pass();
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await here.pass();
    expect(two.text()).toBe('Missed');
  });

  test('what is committed between a panel’s join and its listening is not missed', async () => {
    const one = await here.openView(1);
    const opening = here.openView(2);
    here.disturb([{ back: 3_000 }]);
    await here.pass(2_000);
    one.type('Meanwhile');
    await here.pass(2_000);
    expect((await opening).text()).toBe('Meanwhile');
  });

  test('a pull that was not answered is asked again, though nothing else happens', async () => {
    const [one, two] = [await here.openView(1), await here.openView(2)];
    await here.pass();
    here.disturb([], [{}, { lose: 'request' }]);
    one.type('Missed');
    await here.pass();
    here.disturb([{ lose: 'reply' }, { lose: 'request' }, { lose: 'reply', silent: true }]);
    window.dispatchEvent(new Event('focus'));
    await here.pass(12_000);
    expect(two.text()).toBe('Missed');
  });

  test('one row that cannot be read costs none of the others', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const one = await here.openView(1);
    const two = await here.openView(2);
    one.type('First.');
    await here.pass();
    two.type('Second.', 'data');
    await here.pass();
    const db = here.storage.database();
    const [first] = await db.updates.toArray();
    await db.updates.update(first?.seq ?? 0, { bytes: new Uint8Array([9, 9, 9]) });
    const three = await here.openView(3);
    expect(three.text('data')).toBe('Second.');
    two.type('Third.', 'role');
    await here.pass();
    expect(three.text('role')).toBe('Third.');
    expect(warn).toHaveBeenCalled();
  });
});

describe('a large paste', () => {
  test.each([
    [66_000, 2],
    [250_000, 6],
  ])('%i characters go in ordered pieces, acknowledged as one', async (length, pieces) => {
    const [one, two] = [await here.openView(1), await here.openView(2)];
    const text = Array.from({ length }, (_, i) => String.fromCharCode(97 + ((i * 7) % 26))).join(
      '',
    );
    const before = here.sent.mock.calls.length;
    one.type(text);
    await here.pass(1_000);
    const messages = here.sent.mock.calls.slice(before).map(([m]) => JSON.stringify(m));
    const sent = messages.filter((m) => m.includes('answer.piece'));
    expect(sent.map((m) => /"index":(\d+)/.exec(m)?.[1])).toEqual(
      Array.from({ length: pieces }, (_, i) => String(i)),
    );
    expect(one.save.get()).toEqual({ kind: 'saved' });
    const later = await here.openView(3);
    const copies = [await inVault(one.record.id), two.text(), later.text()];
    // Not `toBe`, which would print them.
    expect(copies.map((copy) => copy === text)).toEqual([true, true, true]);
    expect(Math.max(...here.sizes)).toBeLessThan(MAX_MESSAGE_BYTES);
    expect(Math.max(...here.sizes)).toBeGreaterThan(60_000);
  });

  test('it arrives over dead workers and lost pieces, and is saved only then', async () => {
    const one = await here.openView(1);
    await here.pass();
    const text = 'word '.repeat(40_000);
    here.disturb([{}, { lose: 'reply' }, {}, { lose: 'request' }, { twice: true }]);
    one.type(text);
    await here.pass();
    here.kill();
    await here.pass(5_000);
    expect(one.save.get()).toEqual({ kind: 'saved' });
    expect((await inVault(one.record.id)) === text).toBe(true);
    const db = here.storage.database();
    expect(await db.pieces.count()).toBe(0);
  });
});

describe('a view that ends', () => {
  test('leaves what was not acknowledged in the journal, and the next one sends it', async () => {
    const one = await here.openView(1);
    await here.pass();
    here.disturb(Array.from({ length: 40 }, () => ({ lose: 'request', silent: true })));
    one.type('Last');
    one.type(' words');
    window.dispatchEvent(new Event('pagehide'));
    one.vanish();
    await here.pass(100);
    here.disturb([]);
    here.kill();
    const two = await here.openView(2);
    expect(two.text()).toBe('');
    await replayLeftovers(two.client, two.journal);
    await here.pass();
    expect(two.text()).toBe('Last words');
    expect(await inVault(two.record.id)).toBe('Last words');
    expect(await two.journal.entries()).toEqual([]);
  });

  test('what arrived all the same is not doubled, and is struck', async () => {
    const one = await here.openView(1);
    await here.pass();
    here.disturb(Array.from({ length: 40 }, () => ({ lose: 'reply' })));
    one.type('Once');
    await here.pass(60);
    one.vanish();
    await here.pass(500);
    here.disturb([]);
    const two = await here.openView(2);
    const rows = await here.storage.database().updates.count();
    expect(await two.journal.entries()).not.toEqual([]);
    await replayLeftovers(two.client, two.journal);
    await here.pass();
    expect(two.text()).toBe('Once');
    expect(await here.storage.database().updates.count()).toBe(rows);
    expect(await two.journal.entries()).toEqual([]);
  });

  test('a deleted answer is not brought back by words that had arrived long ago', async () => {
    const one = await here.openView(1);
    await here.pass();
    here.disturb([{ back: 100 }, { lose: 'request' }]);
    one.type('Sent');
    one.type(' and noted');
    window.dispatchEvent(new Event('pagehide'));
    await here.pass(1_000);
    expect(one.save.get()).toEqual({ kind: 'saved' });
    expect(await one.journal.entries()).toEqual([]);
    await here.vault.deleteQuestion(one.record.id);
    await replayLeftovers(one.client, one.journal);
    expect((await here.vault.getQuestion(one.record.id)).deletedAt).toBeDefined();
  });
});

describe('an orphan', () => {
  let restore = () => {};
  afterEach(() => restore());

  test('with all acknowledged says that it holds nothing', async () => {
    const one = await here.openView(1);
    one.type('Saved');
    await here.pass();
    restore = orphan();
    window.dispatchEvent(new Event('resize'));
    expect(one.save.get()).toEqual({ kind: 'orphaned', unsent: false });
    // Words typed in that very moment are not forgotten over it.
    one.type('!');
    expect(one.save.get()).toEqual({ kind: 'orphaned', unsent: true });
  });

  test('with words unsent says so, and keeps them', async () => {
    const one = await here.openView(1);
    await here.pass();
    restore = orphan();
    one.type('Unsent');
    await here.pass(100);
    expect(one.save.get()).toEqual({ kind: 'orphaned', unsent: true });
    expect(one.text()).toBe('Unsent');
    await here.pass(20_000);
    expect(one.save.get()).toEqual({ kind: 'orphaned', unsent: true });
  });

  test('has its frame carry them to the next panel, which saves them', async () => {
    vi.stubGlobal('history', frameHistory());
    const one = await here.openView(1);
    one.type('Saved. ');
    await here.pass();
    restore = orphan();
    one.type('Sent to nobody, ');
    await here.pass(100);
    one.type('and typed on.');
    expect(one.carry()).toBe(true);
    one.vanish();
    restore();
    const two = await here.openView(1);
    await unload(two.journal);
    await replayLeftovers(two.client, two.journal);
    await here.pass();
    expect(two.text()).toBe('Saved. Sent to nobody, and typed on.');
    expect(await inVault(two.record.id)).toBe('Saved. Sent to nobody, and typed on.');
    expect(await two.journal.entries()).toEqual([]);
  });
});

test('a vault restored from an older copy gets what an open view still has', async () => {
  const view = await here.openView(1);
  const { record } = view;
  view.type('Copied. ');
  await here.pass();
  const { seq } = (await here.vault.pull(record.id, 0, 100_000)).rows.at(-1) ?? { seq: 0 };
  view.type('Acknowledged after the copy. ');
  await here.pass();
  // What a restoration leaves: the rows up to the copy, and none of those after it.
  const db = here.storage.database();
  await db.updates.where('seq').above(seq).delete();
  view.type('Typed on.');
  await here.pass();
  expect(await inVault(record.id)).toBe('Copied. ');
  broadcast({ event: 'vault.changed', restored: true });
  await here.pass();
  expect(await inVault(record.id)).toBe('Copied. Acknowledged after the copy. Typed on.');
});

describe('a view that was closed', () => {
  test('sends on what the vault did not take, also where nothing could be noted', async () => {
    const one = await here.openView(1);
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('full'));
    here.disturb(Array.from({ length: 5 }, () => ({ lose: 'request' })));
    one.type('Words.');
    await here.pass(10);
    one.close();
    await here.pass(60_000);
    expect(await inVault(one.record.id)).toBe('Words.');
  });
});

describe('a view that sends all it has', () => {
  test('takes no deleted answer out of the trash', async () => {
    const one = await here.openView(1);
    one.type('Words');
    await here.pass();
    await here.vault.deleteQuestion(one.record.id);
    broadcast({ event: 'vault.changed', restored: true });
    await here.pass();
    expect((await here.vault.getQuestion(one.record.id)).deletedAt).toBeDefined();
    // Typing does.
    one.type(' and more');
    await here.pass();
    expect((await here.vault.getQuestion(one.record.id)).deletedAt).toBeUndefined();
  });

  test('lists no question to which nobody has written', async () => {
    const one = await here.openView(1);
    await here.pass();
    broadcast({ event: 'vault.changed', restored: true });
    await here.pass();
    expect((await here.vault.getQuestion(one.record.id)).keptAt).toBeUndefined();
  });
});

describe('a question that the vault no longer knows', () => {
  const WEEK_AND_A_DAY = 8 * 24 * 60 * 60 * 1000;

  test('gets the whole answer, also where that does not arrive at once', async () => {
    const one = await here.openView(1);
    one.type('Old text. ');
    await here.pass(100);
    await here.vault.deleteQuestion(one.record.id);
    const db = here.storage.database();
    await purge(db, [one.record.id]);
    db.close();
    // The edit is refused, the question taken in again, and the worker dies before the whole arrives.
    here.disturb([{}, {}, { lose: 'request' }]);
    one.type('More.');
    await here.pass(3_000);
    expect(one.save.get()).toEqual({ kind: 'saved' });
    const again = await here.vault.findQuestion(one.record.question.text);
    expect(await inVault(again?.id ?? '')).toBe('Old text. More.');
  });

  test('gets what a closed view had noted for it', async () => {
    const one = await here.openView(1);
    await here.vault.sweep(Date.now() + WEEK_AND_A_DAY);
    here.disturb([{ lose: 'request', silent: true }]);
    one.type('Words nobody has.');
    await here.pass(100);
    one.vanish();
    const two = await here.openView(1);
    await replayLeftovers(two.client, two.journal);
    await here.pass(1_000);
    expect(two.text()).toBe('Words nobody has.');
    expect(await two.journal.entries()).toEqual([]);
  });

  test('is taken in again with the first words, which are then found by its text', async () => {
    const view = await here.openView(1);
    await here.vault.sweep(Date.now() + WEEK_AND_A_DAY);
    expect(await here.vault.findQuestion(view.record.question.text)).toBeUndefined();
    view.type('First words');
    await here.pass(500);
    expect(view.save.get()).toEqual({ kind: 'saved' });
    view.type(', and more');
    await here.pass();
    expect(view.save.get()).toEqual({ kind: 'saved' });
    const again = await here.vault.findQuestion(view.record.question.text);
    expect(await inVault(again?.id ?? '')).toBe('First words, and more');
  });
});
