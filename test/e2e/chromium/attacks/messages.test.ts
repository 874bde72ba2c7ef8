import type { CDPSession, Page, Worker } from 'playwright-core';
import { expect } from 'vitest';
import type { ChromiumRun } from '../../support/chromium.ts';
import { test } from '../../support/fixtures-chromium.ts';
import { addressOf, QUESTIONS } from '../../support/sample-pages.ts';

const ADDRESS = addressOf(QUESTIONS.deadline);

interface Reply {
  ok: boolean;
  code?: string;
  value?: unknown;
}

/** The content script's own world in a page: what an attacker has who took that script over. */
class IsolatedWorld {
  private constructor(
    private readonly cdp: CDPSession,
    private readonly contextId: number,
  ) {}

  static async in(chromium: ChromiumRun, page: Page): Promise<IsolatedWorld> {
    const cdp = await chromium.context.newCDPSession(page);
    const found = new Promise<number>((resolve) => {
      cdp.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
        if (origin === `chrome-extension://${chromium.extensionId}`) resolve(id);
      });
    });
    await cdp.send('Runtime.enable');
    return new IsolatedWorld(cdp, await found);
  }

  /** Sends a message, given as JSON so that `__proto__` travels as a key like any other. */
  async send(json: string): Promise<Reply> {
    const { result, exceptionDetails } = await this.cdp.send('Runtime.evaluate', {
      contextId: this.contextId,
      expression: `chrome.runtime.sendMessage(JSON.parse(${JSON.stringify(json)}))`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'No reply');
    return result.value as Reply;
  }
}

/** Every row of the vault as the worker reads it, and what is stored beside it. */
function everything(worker: Worker): Promise<string> {
  return worker.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await asked(indexedDB.open('sidestory'));
    const names = [...database.objectStoreNames];
    const transaction = database.transaction(names, 'readonly');
    const rows = await Promise.all(names.map((n) => asked(transaction.objectStore(n).getAll())));
    database.close();
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(): Promise<object> } } };
    };
    const kept = await chrome.storage.local.get();
    // Bytes would be told as {} otherwise.
    return JSON.stringify({ names, rows, kept }, (_, value: unknown) =>
      value instanceof Uint8Array ? [...value] : value,
    );
  });
}

const view = (name: string, body: unknown, more = {}) =>
  JSON.stringify({ contract: 'view', name, body, ...more });
const page = (name: string, body: unknown) => JSON.stringify({ contract: 'page', name, body });

/** Forged messages by what they try, and the code each is to be refused with. */
function forgeries(questionId: string): [trial: string, message: string, code: string][] {
  const edit = { questionId, editId: 'forged-edit-1', update: 'AAA=' };
  const question = { text: 'Tell me about a time you forged something.' };
  const detection = { kind: 'single', reasons: [], questions: [question] };
  return [
    ['reads an answer', view('answer.pull', { questionId, after: 0 }), 'forbidden'],
    ['opens a question', view('question.open', { questionId }), 'forbidden'],
    ['joins without a token', view('panel.join', {}), 'forbidden'],
    ['joins with a token', view('panel.join', { token: 'x'.repeat(32) }), 'forbidden'],
    [
      'claims a session',
      view('answer.pull', { questionId, after: 0 }, { session: 'x' }),
      'forbidden',
    ],
    ['edits', view('answer.edit', edit), 'forbidden'],
    ['deletes', view('question.delete', { questionId }), 'forbidden'],
    ['pastes', view('question.paste', question), 'forbidden'],
    ['silences a page', view('teach.nothing', {}), 'forbidden'],
    [
      'points at a question unasked',
      page('page.pointed', {
        picked: { ...question, locator: [{ by: 'id', id: 'x' }], whole: true },
      }),
      'forbidden',
    ],
    ['points at a class', page('page.pointed', { picked: { locator: ['.x'] } }), 'bad-message'],
    ['changes a setting', view('settings.change', { side: 'left' }), 'forbidden'],
    [
      'calls a view request a page request',
      page('answer.pull', { questionId, after: 0 }),
      'bad-message',
    ],
    ['asks for an unknown thing', page('page.everything', {}), 'bad-message'],
    ['asks for what every object has', page('constructor', {}), 'bad-message'],
    ['asks for the prototype', page('__proto__', {}), 'bad-message'],
    ['has a long name', page('x'.repeat(10_000), {}), 'bad-message'],
    ['detects nothing at all', page('page.detected', null), 'bad-message'],
    ['detects a number', page('page.detected', { detection: 7 }), 'bad-message'],
    [
      'detects too long a question',
      page('page.detected', {
        detection: { ...detection, questions: [{ text: 'x'.repeat(5_001) }] },
      }),
      'bad-message',
    ],
    [
      'detects too many questions',
      page('page.detected', { detection: { ...detection, questions: Array(201).fill(question) } }),
      'bad-message',
    ],
    ['makes the panel as wide as it likes', page('page.resize', { width: 1e9 }), 'bad-message'],
    ['resizes by words', page('page.resize', { width: 'wide' }), 'bad-message'],
    [
      'brings a prototype along',
      '{"contract":"page","name":"page.resize","body":{"__proto__":{"width":500}}}',
      'bad-message',
    ],
    [
      'hides its contract in a prototype',
      '{"__proto__":{"contract":"view","name":"panel.join","body":{}}}',
      'bad-message',
    ],
    ['names no contract', JSON.stringify({ name: 'page.open', body: {} }), 'bad-message'],
    [
      'names its own contract',
      JSON.stringify({ contract: 'root', name: 'page.open' }),
      'bad-message',
    ],
    ['is text', '"page.open"', 'bad-message'],
    ['is a list', '[]', 'bad-message'],
    ['is nothing', 'null', 'bad-message'],
  ];
}

test('forged and malformed messages are refused and logged, and the vault stays as it is', async ({
  chromium,
}) => {
  const tab = await chromium.open(ADDRESS);
  const panel = await chromium.panel(tab);
  await panel.type('goal', 'Nobody else’s business.');
  await panel.saved();
  const worker = await chromium.worker();
  const world = await IsolatedWorld.in(chromium, tab);
  // The summary of an answer is written a moment after its last edit.
  await expect.poll(() => everything(worker)).toContain('"words":3');
  const before = await everything(worker);
  const questionId = /"id":"([\w-]{8,64})"/.exec(before)?.[1] ?? '';
  expect(before).toContain(QUESTIONS.deadline.text.slice(0, 40));
  expect(questionId).not.toBe('');

  const logged: string[] = [];
  worker.on('console', (message) => logged.push(message.text()));
  const trials = forgeries(questionId);
  for (const [trial, message, code] of trials) {
    const reply = await world.send(message);
    expect.soft({ ok: reply.ok, code: reply.code }, trial).toEqual({ ok: false, code });
    expect.soft(reply.value, trial).toBe(undefined);
  }
  await expect
    .poll(() => logged.filter((line) => line.includes('[sidestory] refused')).length)
    .toBe(trials.length);
  expect(await everything(worker)).toBe(before);

  // And the panel works as before.
  await panel.type('goal', ' Still not.');
  await panel.saved();
  expect(chromium.errors).toEqual([]);
});
