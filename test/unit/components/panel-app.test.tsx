// @vitest-environment jsdom
import { EditorView } from '@codemirror/view';
import { act, cleanup, render, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { PanelApp } from '../../../components/panel/PanelApp';
import { loadGuides } from '../../../lib/guidance/guides';
import type { Client } from '../../../lib/messaging/client';
import type { Joined, Opened, ViewEvent } from '../../../lib/messaging/view';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';

// The panel asks for little of the browser here; what stands for all of it needs another environment.
vi.mock('wxt/browser', () => {
  const onChanged = { addListener: () => {}, removeListener: () => {} };
  const storage = { local: { get: async () => ({}), onChanged } };
  return { browser: { runtime: { id: 'x', getURL: (path: string) => path }, storage } };
});
vi.setConfig({ testTimeout: 30_000 });
// What a panel loads on demand is there before: an import under way when the test ends is an error.
beforeAll(async () => {
  await loadGuides();
  await import('../../../lib/detection/classifier');
  await import('../../../lib/guidance/asks/answered');
  await import('../../../lib/coaching/coach');
});
afterEach(cleanup);

// jsdom lays nothing out; CodeMirror asks where text stands.
Range.prototype.getClientRects = () => document.createElement('i').getClientRects();
Range.prototype.getBoundingClientRect = () => new DOMRect();

const opened = (id: string, more: boolean): Opened => ({
  record: { id, question: { text: `Tell me about a time ${id}?` }, sources: [], createdAt: 0 },
  page: { rows: [], more },
});

const JOINED: Joined = {
  placement: 'native',
  settings: DEFAULT_SETTINGS,
  opened: opened('question-one', false),
  reasons: [],
  isList: false,
  list: [],
  tabId: 1,
};

/** The side panel on one question, whose page goes on to another one with a long answer. */
function show() {
  const edits: unknown[] = [];
  let answer = (): Promise<unknown> => Promise.resolve({ rows: [], more: false });
  const client = (async ({ name }: { name: string }, body: unknown) => {
    if (name === 'answer.pull') return answer();
    if (name !== 'answer.edit') return new Promise(() => {});
    edits.push(body);
    return { seq: edits.length, previousSeq: edits.length - 1 };
  }) as Client;
  const listeners = new Set<(event: ViewEvent) => void>();
  const panel = {
    client,
    journal: {
      note: () => {},
      strike: () => {},
      receive: async () => {},
      forget: async () => {},
      entries: async () => [],
    },
    events: {
      listen: (heard: (event: ViewEvent) => void) => {
        listeners.add(heard);
        return () => listeners.delete(heard);
      },
    },
    joined: JOINED,
    windowId: 5,
    rejoin: async () => ({ ...JOINED, opened: opened('question-two', true) }),
  };
  render(<PanelApp panel={panel} />);
  return {
    edits,
    /** The page goes on; its answer comes once what is given back is called. */
    async goOn(): Promise<() => void> {
      let come = (_: unknown) => {};
      answer = () => new Promise((resolve) => (come = resolve));
      await act(async () => {
        for (const heard of listeners) heard({ event: 'context.changed', windowId: 5, tabId: 1 });
      });
      return () => come({ rows: [], more: false });
    },
  };
}

const editor = () => {
  const found = document.querySelector('.cm-editor');
  return found instanceof HTMLElement ? EditorView.findFromDOM(found) : null;
};
const type = (insert: string) =>
  act(() => editor()?.dispatch({ changes: { from: editor()?.state.doc.length ?? 0, insert } }));
const heading = () => document.querySelector('h1')?.textContent;

test('what is typed while the next answer is being fetched goes to the one that is shown', async () => {
  const { edits, goOn } = show();
  await waitFor(() => expect(editor()).not.toBeNull());
  type('Before. ');
  await waitFor(() => expect(edits).toHaveLength(1));
  const come = await goOn();
  expect(heading()).toContain('question-one');
  type('After.');
  await waitFor(() => expect(edits).toHaveLength(2));
  await act(async () => come());
  await waitFor(() => expect(heading()).toContain('question-two'));
  expect(edits).toEqual([
    expect.objectContaining({ questionId: 'question-one' }),
    expect.objectContaining({ questionId: 'question-one' }),
  ]);
});
