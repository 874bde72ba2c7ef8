import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import { createClient } from '../../../lib/messaging/client';
import { viewRequests } from '../../../lib/messaging/view';
import { createViewPort, serveViewPort } from '../../../lib/messaging/view-port';
import { fromNative } from './support';

type Port = Browser.runtime.Port;
type Listener = (message: unknown) => void;

/** One end of a port, whose messages go to the other end as the browser passes them: cloned, later. */
function end(name: string, sender?: Browser.runtime.MessageSender) {
  const heard = new Set<Listener>();
  const cut = new Set<() => void>();
  const other: { end?: ReturnType<typeof end> } = {};
  const port = {
    name,
    sender,
    onMessage: { addListener: (listener: Listener) => heard.add(listener) },
    onDisconnect: { addListener: (listener: () => void) => cut.add(listener) },
    postMessage: vi.fn((message: unknown) => {
      const copy: unknown = JSON.parse(JSON.stringify(message));
      queueMicrotask(() => other.end?.hear(copy));
    }),
    disconnect: vi.fn(() => other.end?.drop()),
  };
  return {
    port: port as unknown as Port,
    sent: port.postMessage,
    disconnected: port.disconnect,
    other,
    hear(message: unknown) {
      for (const listener of heard) listener(message);
    },
    drop() {
      for (const listener of cut) listener();
    },
  };
}

const answer = vi.fn<Parameters<typeof serveViewPort>[1]>();
const sender = fromNative();
/** Every port that was opened, each with the background's end of it. */
let opened: { view: ReturnType<typeof end>; background: ReturnType<typeof end> }[] = [];

beforeEach(() => {
  opened = [];
  answer.mockReset().mockResolvedValue({ ok: true, value: { rows: [], more: false } });
  Reflect.set(fakeBrowser.runtime, 'connect', ({ name }: { name: string }) => {
    const view = end(name);
    const background = end(name, sender);
    view.other.end = background;
    background.other.end = view;
    opened.push({ view, background });
    serveViewPort(background.port, answer);
    return view.port;
  });
});

const PULL = { questionId: 'question-1', after: 0 };

function asking() {
  const client = createClient('view', undefined, createViewPort());
  return (after = 0) => client(viewRequests['answer.pull'], { ...PULL, after });
}

describe('a view’s requests', () => {
  test('go through one port, with the sender that the browser names', async () => {
    const ask = asking();
    expect(await ask()).toEqual({ rows: [], more: false });
    await ask();
    expect(opened).toHaveLength(1);
    const request = { contract: 'view', name: 'answer.pull', body: PULL };
    expect(answer.mock.calls).toEqual([
      [request, sender],
      [request, sender],
    ]);
  });

  test('get each their own reply, in whatever order these come', async () => {
    const replies: (() => void)[] = [];
    answer.mockImplementation(
      (request) =>
        new Promise((resolve) => {
          const more = JSON.stringify(request).includes('"after":1');
          replies.push(() => resolve({ ok: true, value: { rows: [], more } }));
        }),
    );
    const ask = asking();
    const both = Promise.all([ask(0), ask(1)]);
    await vi.waitFor(() => expect(replies).toHaveLength(2));
    for (const reply of replies.reverse()) reply();
    expect(await both).toEqual([
      { rows: [], more: false },
      { rows: [], more: true },
    ]);
  });

  test('are unanswered at once when the worker dies, and wake it the next time', async () => {
    answer.mockReturnValueOnce(new Promise(() => {}));
    const ask = asking();
    const lost = ask();
    await vi.waitFor(() => expect(answer).toHaveBeenCalled());
    opened[0]?.view.drop();
    await expect(lost).rejects.toMatchObject({ name: 'UnansweredError' });
    expect(await ask()).toEqual({ rows: [], more: false });
    expect(opened).toHaveLength(2);
  });

  test('are unanswered when the port turns out to be cut', async () => {
    const ask = asking();
    await ask();
    opened[0]?.view.sent.mockImplementationOnce(() => {
      throw new Error('Attempting to use a disconnected port object');
    });
    await expect(ask()).rejects.toMatchObject({ name: 'UnansweredError' });
    await ask();
    expect(opened).toHaveLength(2);
  });

  test('a reply to nobody is let fall', async () => {
    const ask = asking();
    await ask();
    opened[0]?.background.port.postMessage({ id: 99, reply: { ok: true } });
    opened[0]?.background.port.postMessage('hello');
    expect(await ask()).toEqual({ rows: [], more: false });
  });
});

describe('the background', () => {
  test.each([
    ['a port of another name', 'other', { id: 1, request: {} }],
    ['what is no request', 'view', { request: {} }],
    ['an id that is none', 'view', { id: '1', request: {} }],
    ['a text', 'view', 'hello'],
  ])('cuts %s, and asks nobody', async (_, name, message) => {
    const { port, hear, disconnected } = end(name, sender);
    serveViewPort(port, answer);
    hear(message);
    await Promise.resolve();
    expect(disconnected).toHaveBeenCalledTimes(1);
    expect(answer).not.toHaveBeenCalled();
  });

  test('cuts a port of which the browser names no sender', () => {
    const { port, disconnected } = end('view');
    serveViewPort(port, answer);
    expect(disconnected).toHaveBeenCalledTimes(1);
  });

  test('does not answer on a line that was cut meanwhile', async () => {
    let reply = () => {};
    answer.mockReturnValueOnce(
      new Promise((resolve) => {
        reply = () => resolve({ ok: true, value: {} });
      }),
    );
    const { port, hear, drop, sent } = end('view', sender);
    serveViewPort(port, answer);
    hear({ id: 1, request: {} });
    drop();
    reply();
    await new Promise((resolve) => setTimeout(resolve));
    expect(sent).not.toHaveBeenCalled();
  });
});
