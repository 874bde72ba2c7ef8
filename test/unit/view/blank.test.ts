import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { awaitSuccessor } from '../../../lib/view/blank';
import { orphan } from '../messaging/support';
import { frameHistory } from './frame-history';
import { Served } from './served';

let window: EventTarget;
const loadAnew = vi.fn<() => void>();
const restart = vi.fn<() => void>();
const contexts = vi.fn<() => Promise<unknown[]>>();
const append = vi.fn<(words: string) => void>();
let restore = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  window = new EventTarget();
  vi.stubGlobal('window', window);
  vi.stubGlobal('location', { reload: loadAnew });
  vi.stubGlobal('document', { body: { append } });
  vi.stubGlobal('history', frameHistory());
  vi.stubGlobal('Image', Served);
  Object.assign(browser.runtime, { getContexts: contexts, reload: restart });
});
afterEach(() => {
  restore();
  restore = () => {};
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.resetAllMocks();
});

const never = () => new Promise<never>(() => {});

/** A frame that asks, until its patience is over. */
async function asks(remount: () => Promise<unknown>): Promise<void> {
  const waiting = awaitSuccessor(remount);
  await vi.runAllTimersAsync();
  await waiting;
}

test('a blank frame starts an extension anew whose background the browser lost', async () => {
  contexts.mockResolvedValue([]);
  const waiting = awaitSuccessor(never);
  await vi.advanceTimersByTimeAsync(3_000);
  await waiting;
  expect(contexts).toHaveBeenCalledWith({ contextTypes: ['BACKGROUND'] });
  expect(restart).toHaveBeenCalledOnce();
  // Cut off by that itself, it comes back when the new script nudges it.
  expect(loadAnew).not.toHaveBeenCalled();
  window.dispatchEvent(new Event('resize'));
  await vi.advanceTimersByTimeAsync(1);
  expect(loadAnew).toHaveBeenCalledOnce();
});

test('a background that is only slow, or refuses, is not started anew', async () => {
  contexts.mockResolvedValue([{}]);
  await asks(never);
  await asks(() => Promise.reject(new Error('Refused')));
  expect(restart).not.toHaveBeenCalled();
});

test('one that answered is left alone, whether or not it runs on', async () => {
  contexts.mockResolvedValue([]);
  await asks(async () => {});
  expect(restart).not.toHaveBeenCalled();
});

test('a frame that another reload cut off loads anew by itself', async () => {
  restore = orphan();
  await asks(() => Promise.reject(new Error('Orphaned')));
  expect(restart).not.toHaveBeenCalled();
  expect(loadAnew).toHaveBeenCalled();
});

test('where starting anew does not help, the frame says what to do', async () => {
  contexts.mockResolvedValue([]);
  for (let tries = 0; tries < 3; tries++) await asks(never);
  expect(restart).toHaveBeenCalledTimes(3);
  expect(append).not.toHaveBeenCalled();
  await asks(never);
  expect(restart).toHaveBeenCalledTimes(3);
  expect(append).toHaveBeenCalledWith(expect.stringContaining('Restart the browser'));
});
