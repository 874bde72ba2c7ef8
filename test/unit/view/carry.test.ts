import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import { carry, unload } from '../../../lib/view/carry';
import { readFrameState } from '../../../lib/view/frame-state';
import { createJournal, type JournalEntry } from '../../../lib/view/journal';
import { orphan } from '../messaging/support';
import { frameHistory } from './frame-history';

const ENTRY: JournalEntry = { questionId: 'q', editId: 'e', update: 'AAA=', at: 5 };

/** What stands in the frame beside what is shown. */
let shown: string[] = [];
const element = () => ({
  textContent: '',
  remove() {
    shown = shown.filter((text) => text !== this.textContent);
  },
});
const body = {
  append: (...nodes: { textContent: string }[]) =>
    shown.push(...nodes.map((node) => node.textContent)),
};
let restore = () => {};
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('history', frameHistory());
  shown = [];
  vi.stubGlobal('document', { body, createElement: element });
});
afterEach(() => {
  restore();
  restore = () => {};
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

test('what a frame carries goes into the journal, and out of the frame', async () => {
  expect(carry([ENTRY])).toBe(true);
  const journal = createJournal();
  await unload(journal);
  expect(await journal.entries()).toEqual([ENTRY]);
  expect(readFrameState().unsent).toEqual([]);
});

test('what the journal does not take stays in the frame, and is tried again', async () => {
  carry([ENTRY]);
  const journal = createJournal();
  const set = vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
  const unloading = unload(journal);
  await vi.advanceTimersByTimeAsync(500);
  expect(readFrameState().unsent).toEqual([ENTRY]);
  expect(shown.join()).toContain('leave this page open');
  await vi.advanceTimersByTimeAsync(500);
  await unloading;
  expect(set).toHaveBeenCalledTimes(2);
  expect(await journal.entries()).toEqual([ENTRY]);
  expect(readFrameState().unsent).toEqual([]);
  expect(shown).toEqual([]);
});

test('another reload meanwhile leaves it to the next document', async () => {
  carry([ENTRY]);
  vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('gone'));
  restore = orphan();
  await unload(createJournal());
  expect(readFrameState().unsent).toEqual([ENTRY]);
});

test('a state of another form is no state', async () => {
  for (const state of [null, 3, 'x', { unsent: [ENTRY] }, { restarts: 1, unsent: [{ at: 'x' }] }]) {
    history.replaceState(state, '');
    expect(readFrameState()).toEqual({ restarts: 0, unsent: [] });
  }
});

test('where the browser keeps no state, nothing is said to be carried', () => {
  vi.spyOn(history, 'replaceState').mockImplementation(() => {
    throw new DOMException('Too large', 'DataCloneError');
  });
  expect(carry([ENTRY])).toBe(false);
});
