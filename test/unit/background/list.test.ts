import { beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { Detection } from '../../../lib/detection/detection';
import { viewRequests } from '../../../lib/messaging/view';
import { fromNative, fromPage, fromPanel } from '../messaging/support';
import { storage } from '../vault/support';
import { asPage, asView, surroundings, worker } from './support';

const TEXTS = ['Tell me about a failure.', 'Why do you want this job?', 'Describe a conflict.'];

const detection: Detection = {
  kind: 'list',
  site: 'generic',
  reasons: ['Three sentences are worded as questions.'],
  questions: TEXTS.map((text) => ({ text })),
};

let around: ReturnType<typeof surroundings>;
let life: ReturnType<typeof worker>;
let vault: ReturnType<ReturnType<typeof storage>['vault']>;
let session: string;

async function ask(name: string, body: object): Promise<unknown> {
  const reply = await life.answer(asView(name, body, session), fromPanel(1));
  if (!reply.ok) throw new Error(reply.code);
  return reply.value;
}

beforeEach(async () => {
  around = surroundings();
  vault = storage().vault();
  life = worker(vault);
  const mounted = await life.answer(asPage('page.detected', { detection }), fromPage(1));
  expect(mounted).toMatchObject({ ok: true, value: { view: 'panel' } });
  const token = mounted.ok ? Reflect.get(Object(mounted.value), 'token') : undefined;
  const joined = await life.answer(asView('panel.join', { token }), fromPanel(1));
  expect(joined).toMatchObject({ ok: true, value: { opened: null, isList: true } });
  session = joined.ok ? String(Reflect.get(Object(joined.value), 'session')) : '';
});

describe('a page that lists questions', () => {
  test('shows them in order, none of them in the vault before the user acts', async () => {
    expect(await ask('list.show', {})).toMatchObject({
      list: TEXTS.map((text) => ({ text, words: 0, covered: 0, kept: false })),
    });
    for (const text of TEXTS) expect(await vault.findQuestion(text)).toBeUndefined();
  });

  test('opens the one that is picked, and that one again in a new frame', async () => {
    expect(await ask('list.pick', { index: 1, text: TEXTS[1] })).toMatchObject({
      record: { question: { text: TEXTS[1] } },
    });
    const context = await life.contexts.get(1);
    expect(context?.questionId).toBe((await vault.findQuestion(TEXTS[1] ?? ''))?.id);
    expect(context?.list).toHaveLength(3);
  });

  test('keeps the one that is open while the list grows, until the user goes back to it', async () => {
    life.activeTab.mockResolvedValue(1);
    const join = async () => {
      const reply = await life.answer(asView('panel.join', { windowId: 1 }), fromNative());
      return reply.ok ? Reflect.get(Object(reply.value), 'opened') : expect.fail(reply.code);
    };
    await ask('list.pick', { index: 1, text: TEXTS[1] });
    const grown = [...detection.questions, { text: 'Tell me about a mentor.' }];
    const more = asPage('page.detected', { detection: { ...detection, questions: grown } });
    await life.answer(more, fromPage(1));
    expect(await join()).toMatchObject({ record: { question: { text: TEXTS[1] } } });
    // A panel in a page asks for the list whenever that grows, also beside an open answer.
    await ask('list.show', {});
    expect(await join()).not.toBeNull();
    await ask('list.show', { back: true });
    expect(await join()).toBeNull();
    await life.answer(more, fromPage(1));
    expect(await join()).toBeNull();
  });

  test('opens nothing in the next document that was picked in the last', async () => {
    await ask('list.pick', { index: 1, text: TEXTS[1] });
    const next = fromPage(1, { documentId: 'another' });
    await life.answer(asPage('page.detected', { detection }), next);
    expect((await life.contexts.get(1))?.questionId).toBeUndefined();
  });

  test('captures all of them', async () => {
    expect(await ask('list.capture', {})).toMatchObject({
      list: TEXTS.map((text) => ({ text, kept: true })),
    });
    for (const text of TEXTS) expect((await vault.findQuestion(text))?.keptAt).toBeDefined();
  });

  test('scrolls the page to one, and to the one that is picked', async () => {
    await ask('list.scroll', { index: 2 });
    await ask('list.pick', { index: 1, text: TEXTS[1] });
    expect(around.toPages.mock.calls.slice(-2)).toEqual([
      [1, { scroll: 2 }],
      [1, { scroll: 1 }],
    ]);
  });

  test('is followed by the page, which is told the texts that it has itself', async () => {
    await ask('list.follow', {});
    const files = around.scripting.executeScript.mock.calls.map(([what]) =>
      Reflect.get(what, 'files'),
    );
    expect(files).toContainEqual(['/spots.js']);
    const texts = await life.answer(asPage('page.spots', {}), fromPage(1));
    expect(texts).toEqual({ ok: true, value: { texts: TEXTS } });
    await life.answer(asPage('page.inView', { index: 2 }), fromPage(1));
    expect(around.toViews).toHaveBeenLastCalledWith({ event: 'list.inView', tabId: 1, index: 2 });
    const elsewhere = await life.answer(asPage('page.spots', {}), fromPage(2));
    expect(elsewhere).toEqual({ ok: true, value: { texts: [] } });
  });

  test('can be worked from the browser’s own side panel, which names its tab', async () => {
    const reply = await life.answer(asView('list.show', { tabId: 1 }), fromNative());
    expect(reply).toMatchObject({ ok: true, value: { list: [{}, {}, {}] } });
    const none = await life.answer(asView('list.show', {}), fromNative());
    expect(none).toMatchObject({ ok: false, code: 'not-found' });
  });

  test('refuses a place that it does not have', async () => {
    await expect(ask('list.pick', { index: 3, text: TEXTS[2] })).rejects.toThrow('not-found');
  });

  test('opens no question that has come into the place of the one that was shown', async () => {
    const long = `Tell me about ${'a very '.repeat(20)}long day.`;
    const grown = { ...detection, questions: [{ text: long }, ...detection.questions] };
    await life.answer(asPage('page.detected', { detection: grown }), fromPage(1));
    expect(around.toViews).toHaveBeenCalledWith(
      expect.objectContaining({ event: 'context.changed', tabId: 1 }),
    );
    await expect(ask('list.pick', { index: 1, text: TEXTS[1] })).rejects.toThrow('not-found');
    expect(await vault.findQuestion(TEXTS[0] ?? '')).toBeUndefined();
    // A long one is known by the beginning that is shown of it.
    const { list } = z.parse(viewRequests['list.show'].response, await ask('list.show', {}));
    expect(await ask('list.pick', { index: 0, text: list[0]?.text })).toMatchObject({
      record: { question: { text: long } },
    });
  });
});
