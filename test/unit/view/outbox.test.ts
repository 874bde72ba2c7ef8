import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { applyUpdate, Doc } from 'yjs';
import * as z from 'zod/mini';
import { fromBase64 } from '../../../lib/messaging/base64';
import type { Client } from '../../../lib/messaging/client';
import { OrphanedError, RequestError, UnansweredError } from '../../../lib/messaging/envelope';
import { afterFrame, BATCHING_MS, type Later } from '../../../lib/view/after-frame';
import { createOutbox } from '../../../lib/view/outbox';
import type { SaveState } from '../../../lib/view/services';
import { atOnce } from './world';

const editSchema = z.object({ editId: z.string(), update: z.string() });

/** An outbox whose requests are answered by the test, one after the other. */
function setUp(later: Later = atOnce) {
  const requests: { editId: string; text: string; answer(reply: unknown): Promise<void> }[] = [];
  const client: Client = (entry, body) =>
    new Promise((resolve, reject) => {
      const { editId, update } = z.parse(editSchema, body);
      requests.push({
        editId,
        text: textOf(update),
        async answer(reply) {
          if (reply instanceof Error) reject(reply);
          else resolve(z.parse(entry.response, reply));
          await vi.advanceTimersByTimeAsync(0);
        },
      });
    });
  const journal = {
    note: vi.fn(),
    strike: vi.fn(),
    receive: vi.fn(),
    forget: vi.fn(),
    entries: async () => [],
  };
  const onCommitted = vi.fn();
  const outbox = createOutbox({
    client,
    journal,
    questionId: 'question-1',
    onCommitted,
    takeInAgain: () => Promise.reject(new Error('not in these tests')),
    later,
  });
  const states: SaveState['kind'][] = [];
  outbox.save.subscribe(() => states.push(outbox.save.get().kind));
  const doc = new Doc();
  // A drawn id may hold bytes that read as letters.
  doc.clientID = 1;
  doc.on('update', (update: Uint8Array) => outbox.add(update));
  const type = (text: string) => doc.getText('goal').insert(doc.getText('goal').length, text);
  const last = () => requests.at(-1) ?? expect.fail('nothing was sent');
  return { requests, journal, onCommitted, outbox, states, type, last };
}

const ACK = { seq: 1, previousSeq: 0 };

/** Inserted by an update, as far as it can be read by itself. */
function textOf(update: string): string {
  return new TextDecoder().decode(fromBase64(update)).replace(/[^a-z ]|goal/g, '');
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('sending', () => {
  test('an edit leaves, and the state with it, in the task it was made in', () => {
    const { outbox, requests, type } = setUp();
    expect(outbox.save.get()).toEqual({ kind: 'saved' });
    type('a');
    expect(outbox.save.get()).toEqual({ kind: 'saving' });
    expect(requests).toHaveLength(1);
  });

  test('what is typed while one is on its way goes together in the next', async () => {
    const { outbox, requests, type, last, states } = setUp();
    for (const letter of 'abc') type(letter);
    expect(requests.map(({ text }) => text)).toEqual(['a']);
    await last().answer(ACK);
    expect(outbox.save.get().kind).toBe('saving');
    expect(requests.map(({ text }) => text)).toEqual(['a', 'bc']);
    await last().answer({ seq: 2, previousSeq: 1 });
    expect(states).toEqual(['saving', 'saved']);
    expect(new Set(requests.map(({ editId }) => editId)).size).toBe(2);
  });

  test('without an answer it is sent again at once, and on and on, under the same id', async () => {
    const { outbox, requests, type, last } = setUp();
    type('a');
    await last().answer(new UnansweredError('port closed'));
    expect(requests).toHaveLength(2);
    expect(outbox.save.get().kind).toBe('saving');
    await last().answer(new UnansweredError('port closed'));
    await vi.advanceTimersByTimeAsync(100);
    await last().answer(new UnansweredError('port closed'));
    expect(outbox.save.get()).toMatchObject({ kind: 'failed' });
    for (let i = 0; i < 10; i++) {
      await vi.advanceTimersByTimeAsync(5_000);
      await last().answer(new UnansweredError('port closed'));
    }
    expect(requests).toHaveLength(13);
    await vi.advanceTimersByTimeAsync(5_000);
    await last().answer(ACK);
    expect(new Set(requests.map(({ editId }) => editId)).size).toBe(1);
    expect(outbox.save.get()).toEqual({ kind: 'saved' });
  });

  test('an answer that never comes is waited for eight seconds', async () => {
    const { requests, type } = setUp();
    type('a');
    await vi.advanceTimersByTimeAsync(7_999);
    expect(requests).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(2);
    expect(requests).toHaveLength(2);
  });

  test('full storage is told at once, and is saved once there is room', async () => {
    const { outbox, type, last, states } = setUp();
    type('a');
    await last().answer(new RequestError('storage-full', 'storage is full'));
    expect(outbox.save.get()).toEqual({ kind: 'failed', reason: 'storage is full' });
    type('b');
    await last().answer(new RequestError('storage-full', 'storage is full'));
    expect(outbox.save.get()).toEqual({ kind: 'failed', reason: 'storage is full' });
    await vi.advanceTimersByTimeAsync(100);
    await last().answer(ACK);
    expect(last().text).toBe('b');
    expect(states.at(-1)).toBe('failed');
    await last().answer({ seq: 2, previousSeq: 1 });
    expect(outbox.save.get()).toEqual({ kind: 'saved' });
  });

  test.each([
    'bad-message',
    'forbidden',
    'bad-update',
    'too-large',
    'conflict',
    'newer',
    'unavailable',
  ] as const)(
    'refused for good (%s): told at once, kept, and tried ever more seldom',
    async (code) => {
      const { outbox, requests, journal, type, last } = setUp();
      const refusal = () => new RequestError(code, 'the background refused it\n  in many words');
      type('a');
      await last().answer(refusal());
      const reason = 'the background refused it; copy your text';
      expect(outbox.save.get()).toEqual({ kind: 'failed', reason });
      for (let minutes = 0; minutes < 60; minutes++) {
        const before = requests.length;
        await vi.advanceTimersByTimeAsync(60_000);
        if (requests.length > before) await last().answer(refusal());
      }
      // Without growing waits there would be hundreds.
      expect(requests.length).toBeLessThan(20);
      expect(journal.note).toHaveBeenCalled();
      expect(journal.strike).not.toHaveBeenCalled();
      type('b');
      expect(outbox.save.get()).toEqual({ kind: 'failed', reason });
      const before = requests.length;
      void outbox.flush();
      await vi.advanceTimersByTimeAsync(0);
      expect(requests).toHaveLength(before + 1);
      await last().answer(ACK);
      expect(last().text).toBe('b');
      await last().answer({ seq: 2, previousSeq: 1 });
      expect(outbox.save.get()).toEqual({ kind: 'saved' });
      expect(new Set(requests.slice(0, -1).map(({ editId }) => editId)).size).toBe(1);
    },
  );

  test('the commit is handed on once, with its numbers', async () => {
    const { onCommitted, type, last } = setUp();
    type('a');
    await last().answer(new UnansweredError('port closed'));
    await last().answer({ seq: 9, previousSeq: 4 });
    expect(onCommitted.mock.calls).toEqual([[{ seq: 9, previousSeq: 4 }]]);
  });

  test('an orphan sends no more, and never says saved', async () => {
    const { outbox, requests, type, last, journal } = setUp();
    type('a');
    await last().answer(new OrphanedError('reloaded'));
    expect(outbox.save.get()).toEqual({ kind: 'orphaned', unsent: true });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(requests).toHaveLength(1);
    await Promise.all([outbox.flush(), last().answer(new OrphanedError('reloaded'))]);
    await vi.advanceTimersByTimeAsync(0);
    expect(journal.strike).not.toHaveBeenCalled();
    expect(outbox.save.get()).toEqual({ kind: 'orphaned', unsent: true });
  });
});

describe('what an orphan carries', () => {
  test('is all that is unsent, under the ids it was sent with', async () => {
    const { outbox, requests, type, last } = setUp();
    type('a');
    type('b');
    await last().answer(new OrphanedError('reloaded'));
    type('c');
    const unsent = outbox.unsent();
    expect(unsent.map(({ update }) => textOf(update))).toEqual(['a', 'bc']);
    expect(unsent[0]?.editId).toBe(requests[0]?.editId);
    expect(outbox.unsent().map(({ editId }) => editId)).toEqual(unsent.map((e) => e.editId));
    expect(outbox.isRefused()).toBe(false);
  });

  test('is not what the vault refused, until it was taken', async () => {
    const { outbox, type, last } = setUp();
    type('a');
    await last().answer(new RequestError('storage-full', 'full'));
    expect(outbox.isRefused()).toBe(true);
    await vi.advanceTimersByTimeAsync(0);
    await last().answer(ACK);
    expect(outbox.isRefused()).toBe(false);
  });
});

describe('flush', () => {
  test('resolves at once where all is saved', async () => {
    await setUp().outbox.flush();
  });

  test('cuts a wait short, and resolves after the try', async () => {
    const { outbox, requests, type, last } = setUp();
    type('a');
    for (let i = 0; i < 4; i++) {
      await last().answer(new UnansweredError('port closed'));
      await vi.advanceTimersByTimeAsync(i < 3 ? 1_000 : 0);
    }
    const before = requests.length;
    let done = false;
    const flushing = outbox.flush().then(() => {
      done = true;
    });
    await vi.advanceTimersByTimeAsync(0);
    expect(requests).toHaveLength(before + 1);
    expect(done).toBe(false);
    await last().answer(ACK);
    await flushing;
  });
});

describe('the journal', () => {
  test('hears only of what is unanswered after 40 ms, and of its acknowledgment', async () => {
    const { journal, type, last } = setUp();
    type('a');
    await vi.advanceTimersByTimeAsync(39);
    await last().answer(ACK);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(journal.note).not.toHaveBeenCalled();
    type('b');
    await vi.advanceTimersByTimeAsync(40);
    expect(journal.note).toHaveBeenCalledTimes(1);
    const { editId } = last();
    expect(journal.note.mock.lastCall?.[0]).toMatchObject({ editId, questionId: 'question-1' });
    journal.strike.mockClear();
    await last().answer({ seq: 2, previousSeq: 1 });
    expect(journal.strike.mock.calls).toEqual([[editId]]);
  });

  test('is given all of it when the view may end, and the rest is sent past the queue', () => {
    const { journal, outbox, requests, type } = setUp();
    for (const letter of 'abc') type(letter);
    outbox.note();
    const noted = journal.note.mock.calls.map(([{ editId, update }]) => [editId, textOf(update)]);
    expect(noted).toEqual(requests.map(({ editId, text }) => [editId, text]));
    expect(noted.map(([, text]) => text)).toEqual(['a', 'bc']);
  });

  test('an edit keeps the id under which it was noted, however often', async () => {
    const { journal, outbox, requests, type } = setUp();
    type('a');
    type('b');
    outbox.note();
    outbox.note();
    type('c');
    outbox.note();
    for (let i = 0; i < requests.length; i++) await requests[i]?.answer(ACK);
    const ids = new Set(requests.map(({ editId }) => editId));
    expect(ids.size).toBe(3);
    expect(new Set(journal.note.mock.calls.map(([{ editId }]) => editId))).toEqual(ids);
    expect(new Set(journal.strike.mock.calls.map(([editId]) => editId))).toEqual(ids);
    expect(outbox.save.get()).toEqual({ kind: 'saved' });
  });

  test('nothing typed is left out of what is sent', async () => {
    const { outbox, type } = setUp();
    const there = new Doc();
    const seen: string[] = [];
    const client: Client = async (entry, body) => {
      const { update } = z.parse(editSchema, body);
      seen.push(update);
      return z.parse(entry.response, ACK);
    };
    const journal = {
      note: vi.fn(),
      strike: vi.fn(),
      receive: vi.fn(),
      forget: vi.fn(),
      entries: async () => [],
    };
    const other = createOutbox({
      client,
      journal,
      questionId: 'q',
      onCommitted: () => {},
      takeInAgain: () => Promise.reject(new Error('not in these tests')),
      later: atOnce,
    });
    const doc = new Doc();
    doc.on('update', (update: Uint8Array) => other.add(update));
    for (const letter of 'hello') {
      doc.getText('goal').insert(doc.getText('goal').length, letter);
      if (letter === 'l') other.note();
    }
    await other.flush();
    for (const update of seen) applyUpdate(there, fromBase64(update));
    expect(there.getText('goal').toString()).toBe('hello');
    type('');
    expect(outbox.save.get()).toEqual({ kind: 'saved' });
  });
});

describe('batching', () => {
  let draw = () => {};

  beforeEach(() => {
    vi.stubGlobal('document', { hidden: false });
    vi.stubGlobal('requestAnimationFrame', (task: () => void) => {
      draw = task;
      return 1;
    });
    vi.stubGlobal('cancelAnimationFrame', () => {
      draw = () => {};
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  test('an edit waits for its frame, and goes with all that is typed in it', async () => {
    const { type, requests, states } = setUp(afterFrame);
    for (const letter of 'abc') type(letter);
    expect(states).toEqual(['saving']);
    expect(requests).toEqual([]);
    draw();
    await vi.waitFor(() => expect(requests.map(({ text }) => text)).toEqual(['abc']));
  });

  test('a frame that is not drawn holds it up no longer than the batching delay', async () => {
    const { type, requests } = setUp(afterFrame);
    type('a');
    await vi.advanceTimersByTimeAsync(BATCHING_MS - 1);
    expect(requests).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(requests).toHaveLength(1);
    draw();
    await vi.advanceTimersByTimeAsync(BATCHING_MS);
    expect(requests).toHaveLength(1);
  });

  test('where nothing is drawn it goes at once, and so does what is asked for now', () => {
    vi.stubGlobal('document', { hidden: true });
    const hidden = setUp(afterFrame);
    hidden.type('a');
    expect(hidden.requests).toHaveLength(1);
    vi.stubGlobal('document', { hidden: false });
    const shown = setUp(afterFrame);
    shown.type('a');
    void shown.outbox.flush();
    expect(shown.requests).toHaveLength(1);
  });

  test('each edit has its frame, also the one after an answer', async () => {
    const { type, requests, last } = setUp(afterFrame);
    type('a');
    await vi.advanceTimersByTimeAsync(BATCHING_MS);
    await last().answer(ACK);
    type('b');
    expect(requests).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(BATCHING_MS);
    expect(requests.map(({ text }) => text)).toEqual(['a', 'b']);
  });
});
