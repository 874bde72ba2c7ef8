import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import { toBase64 } from '../../../lib/messaging/base64';
import type { Client } from '../../../lib/messaging/client';
import { RequestError, UnansweredError } from '../../../lib/messaging/envelope';
import type { Row } from '../../../lib/messaging/view';
import { JOURNAL_PREFIX } from '../../../lib/vault/awaited';
import { createViewEvents } from '../../../lib/view/events';
import { createJournal } from '../../../lib/view/journal';
import { replayLeftovers } from '../../../lib/view/replay';
import { createRowJoiner } from '../../../lib/view/row-joiner';
import { fromBackground, fromNative, fromPage, fromPanel } from '../messaging/support';

beforeEach(() => fakeBrowser.reset());

describe('the row joiner', () => {
  let seq = 0;
  const row = (editId: string, part: number, parts: number, ...bytes: number[]): Row => ({
    seq: ++seq,
    editId,
    part,
    parts,
    update: toBase64(Uint8Array.from(bytes)),
  });
  function joined(...rows: Row[]) {
    const edits: [string, number[]][] = [];
    const join = createRowJoiner((update, editId) => edits.push([editId, [...update]]));
    for (const each of rows) join(each);
    return edits;
  }

  test('joins parts in order, with whole edits in between', () => {
    const rows = [row('a', 0, 2, 1), row('b', 0, 1, 9), row('a', 1, 2, 2)];
    expect(joined(...rows)).toEqual([
      ['b', [9]],
      ['a', [1, 2]],
    ]);
  });

  test('takes the same rows again', () => {
    const [one, two] = [row('a', 0, 2, 1), row('a', 1, 2, 2)];
    expect(joined(one, one, two, two, one, two)).toEqual([
      ['a', [1, 2]],
      ['a', [1, 2]],
    ]);
  });

  test.each([
    ['the start is missing', [row('a', 1, 3, 2), row('a', 2, 3, 3)]],
    ['the middle is missing', [row('a', 0, 3, 1), row('a', 2, 3, 3)]],
    ['one comes twice', [row('a', 0, 3, 1), row('a', 1, 3, 2), row('a', 1, 3, 2)]],
    ['the end is missing', [row('a', 0, 3, 1), row('a', 1, 3, 2)]],
    ['another begins', [row('a', 0, 2, 1), row('b', 0, 2, 8), row('a', 1, 2, 2)]],
  ])('where %s nothing is made up', (_, rows) => {
    expect(joined(...rows)).toEqual([]);
    const good = [row('c', 0, 2, 5), row('c', 1, 2, 6)];
    expect(joined(...rows, ...good)).toEqual([['c', [5, 6]]]);
  });
});

describe('the journal', () => {
  const entry = (editId: string, at = 1) => ({ questionId: 'q', editId, update: 'AAA=', at });

  test('keeps entries of all views, the oldest first, until they are struck', async () => {
    const [one, two] = [createJournal(), createJournal()];
    one.note(entry('b', 2));
    two.note(entry('a', 1));
    const later = createJournal();
    expect(await later.entries()).toEqual([entry('a', 1), entry('b', 2)]);
    later.strike('a');
    one.strike('b');
    expect(await createJournal().entries()).toEqual([]);
  });

  test('what is damaged or not its own is passed over', async () => {
    await fakeBrowser.storage.local.set({
      settings: { width: 404 },
      [`${JOURNAL_PREFIX}a`]: { ...entry('a'), update: 'no base64!' },
      [`${JOURNAL_PREFIX}b`]: 'nonsense',
      [`${JOURNAL_PREFIX}c`]: entry('c'),
    });
    expect(await createJournal().entries()).toEqual([entry('c')]);
  });

  test('neither a full disk nor a lost extension is an error', async () => {
    const set = vi.spyOn(browser.storage.local, 'set');
    set.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    createJournal().note(entry('a'));
    set.mockImplementationOnce(() => {
      throw new Error('Extension context invalidated.');
    });
    createJournal().note(entry('b'));
  });

  test('an edit beyond all typing is not noted', async () => {
    createJournal().note({ ...entry('a'), update: 'A'.repeat(4_000_004) });
    expect(await createJournal().entries()).toEqual([]);
  });
});

describe('replay', () => {
  const names = ['a', 'b', 'c'];
  function noted() {
    const journal = createJournal();
    names.forEach((editId, at) => {
      journal.note({ questionId: 'q', editId, update: 'AAA=', at });
    });
    return journal;
  }
  const answering = (failing: string, error: Error): Client =>
    async function client(entry, body) {
      if (JSON.stringify(body).includes(`"${failing}"`)) throw error;
      return entry.response.parse({ seq: 1, previousSeq: 0 });
    };
  const left = async () => (await createJournal().entries()).map(({ editId }) => editId);

  test('what is refused stays, and holds up nothing', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    await replayLeftovers(answering('a', new RequestError('not-found', 'gone')), noted());
    expect(await left()).toEqual(['a']);
  });

  test('without an answer the rest waits for another view', async () => {
    await replayLeftovers(answering('b', new UnansweredError('closed')), noted());
    expect(await left()).toEqual(['b', 'c']);
  });
});

describe('events', () => {
  const event = { event: 'context.changed', windowId: 1 };

  test('come from the background alone, and are parsed', () => {
    const heard = vi.fn();
    const listen = vi.spyOn(browser.runtime.onMessage, 'addListener');
    const end = createViewEvents().listen(heard);
    const tell = listen.mock.lastCall?.[0] ?? expect.fail('nothing listens');
    const say = (message: unknown, sender = fromBackground()) => tell(message, sender, () => {});
    for (const sender of [
      fromPage(),
      fromPanel(),
      fromBackground({ id: 'another-extension' }),
      fromBackground({ url: 'https://evil.example/' }),
    ]) {
      say(event, sender);
    }
    // A request of the native panel, which is in no tab either, is no event.
    say({ contract: 'view', name: 'answer.edit' }, fromNative());
    say({ event: 'answer.updated', rows: 'x' });
    expect(heard).not.toHaveBeenCalled();
    say(event);
    expect(heard.mock.calls).toEqual([[event]]);
    end();
    say(event);
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
