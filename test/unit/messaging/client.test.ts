import { afterEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { fromBase64, toBase64 } from '../../../lib/messaging/base64';
import { createClient } from '../../../lib/messaging/client';
import { askMount, tell } from '../../../lib/messaging/page-client';
import { viewRequests } from '../../../lib/messaging/view';
import { orphan } from './support';

const { runtime } = fakeBrowser;
const pulled = { rows: [], more: false };
const PULL = { questionId: 'question-1', after: 0 };

function answering(...replies: (unknown | Error)[]) {
  return vi.spyOn(runtime, 'sendMessage').mockImplementation(async () => {
    const reply = replies.length > 1 ? replies.shift() : replies[0];
    if (reply instanceof Error) throw reply;
    return reply;
  });
}

let restore = () => {};
afterEach(() => restore());

describe('a view’s client', () => {
  test('sends the session it has by then, and gives the parsed response', async () => {
    const sent = answering({ ok: true, value: { ...pulled, more: true, extra: 1 } });
    let session: string | undefined;
    const client = createClient('view', () => session);
    expect(await client(viewRequests['answer.pull'], PULL)).toEqual({ rows: [], more: true });
    session = 'secret';
    await client(viewRequests['answer.pull'], PULL);
    const message = { contract: 'view', name: 'answer.pull', body: PULL };
    expect(sent.mock.calls).toEqual([[message], [{ ...message, session }]]);
  });

  test.each([
    ['a refusal', { ok: false, code: 'storage-full', message: 'storage is full' }, 'storage-full'],
    ['one of a newer version', { ok: false, code: 'novel', message: 'x' }, 'internal'],
    ['one without a code', { ok: false }, 'internal'],
  ])('%s is thrown with its code', async (_, reply, code) => {
    answering(reply);
    const asking = createClient('view')(viewRequests['answer.pull'], PULL);
    await expect(asking).rejects.toMatchObject({ name: 'RequestError', code });
  });

  test.each([
    ['no reply', undefined],
    ['a reply that is none', 'hello'],
    ['a closed port', new Error('The message port closed before a response was received.')],
  ])('%s is unanswered', async (_, reply) => {
    answering(reply);
    const asking = createClient('view')(viewRequests['answer.pull'], PULL);
    await expect(asking).rejects.toMatchObject({ name: 'UnansweredError' });
  });

  test('a response of another shape is not handed on', async () => {
    answering({ ok: true, value: { rows: 'all of them' } });
    await expect(createClient('view')(viewRequests['answer.pull'], PULL)).rejects.toThrow();
  });

  test('an orphan knows that it is one, before and while it asks', async () => {
    const asking = vi.spyOn(runtime, 'sendMessage').mockImplementation(async () => {
      restore = orphan();
      throw new Error('Extension context invalidated.');
    });
    const ask = () => createClient('view')(viewRequests['answer.pull'], PULL);
    await expect(ask()).rejects.toMatchObject({ name: 'OrphanedError' });
    await expect(ask()).rejects.toMatchObject({ name: 'OrphanedError' });
    expect(asking).toHaveBeenCalledTimes(1);
  });
});

describe('a content script’s client', () => {
  const layout = { side: 'right', width: 404 };
  const mount = { view: 'rail', layout, progress: [true, false], focus: false };

  test('takes nothing of a reply but what it is to show', async () => {
    answering({ ok: true, value: { ...mount, answer: 'My words' } });
    expect(await askMount('page.open', {})).toEqual(mount);
  });

  test('a worker that died over the request is asked once more', async () => {
    const sent = answering(new Error('port closed'), { ok: true, value: mount });
    expect(await askMount('page.open', {})).toEqual(mount);
    expect(sent).toHaveBeenCalledTimes(2);
    answering(undefined);
    await expect(tell('page.left', {})).rejects.toMatchObject({ name: 'UnansweredError' });
  });

  test('a refusal is not asked again', async () => {
    const sent = answering({ ok: false, code: 'bad-message', message: 'x' });
    await expect(askMount('page.open', {})).rejects.toMatchObject({ code: 'bad-message' });
    expect(sent).toHaveBeenCalledTimes(1);
  });
});

describe('base64', () => {
  test.each([0, 1, 2, 3, 8_191, 8_192, 8_193, 48_000])('%i bytes come back', (length) => {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 31) % 256);
    const text = toBase64(bytes);
    expect(text).toBe(Buffer.from(bytes).toString('base64'));
    expect(fromBase64(text)).toEqual(bytes);
  });

  test('what is none throws', () => {
    expect(() => fromBase64('a')).toThrow();
  });
});
