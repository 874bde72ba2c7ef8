import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { toBase64 } from '../../../lib/messaging/base64';
import { MAX_PIECE_BYTES } from '../../../lib/messaging/limits';
import type { VaultDatabase } from '../../../lib/vault/database';
import { fromNative, fromPage, fromPanel, PAGE, tab } from '../messaging/support';
import { storage, writing } from '../vault/support';
import { asPage, asView, detection, surroundings, worker } from './support';

let around: ReturnType<typeof surroundings>;
let vault: ReturnType<ReturnType<typeof storage>['vault']>;
let db: VaultDatabase;
let life: ReturnType<typeof worker>;
let questionId: string;
const afterCommit = vi.fn();

beforeEach(async () => {
  afterCommit.mockClear();
  around = surroundings();
  const store = storage();
  vault = store.vault();
  db = store.database();
  life = worker(vault, afterCommit);
  const source = { url: PAGE, title: '', seenAt: 0 };
  questionId = (await vault.openQuestion({ question: { text: 'Why us?' }, source })).record.id;
});

async function everything() {
  const tables = await Promise.all(db.tables.map((table) => table.toArray()));
  return JSON.stringify(tables);
}
/** What the views were told of this test's answer: an earlier one's news may still be on its way. */
function announced() {
  return around.toViews.mock.calls
    .map(([event]) => event)
    .filter((event) => JSON.stringify(event).includes(questionId));
}
const update = toBase64(writing('My words'));
const editOf = (more = {}) => ({ questionId, editId: 'edit-0001', update, ...more });

describe('an edit', () => {
  test('is committed, then acknowledged, then told to all views', async () => {
    let stored = -1;
    around.toViews.mockImplementation(() => void db.updates.count().then((n) => (stored = n)));
    const reply = await life.answer(asView('answer.edit', editOf()), fromNative());
    expect(reply).toMatchObject({ ok: true, value: { previousSeq: 0 } });
    expect(around.toViews).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(announced()).toHaveLength(1));
    expect(announced()[0]).toMatchObject({
      event: 'answer.updated',
      questionId,
      rows: [{ update }],
    });
    await vi.waitFor(() => expect(stored).toBe(1));
    expect(afterCommit.mock.calls).toEqual([[questionId]]);
  });

  test('sent again is acknowledged alike and not stored twice', async () => {
    const first = await life.answer(asView('answer.edit', editOf()), fromNative());
    const again = await life.answer(asView('answer.edit', editOf()), fromNative());
    expect(again).toEqual(first);
    expect(await db.updates.count()).toBe(1);
    await vi.waitFor(() => expect(announced()).toHaveLength(2));
  });

  test('that is too large for one event is announced without its rows', async () => {
    const bytes = writing('x'.repeat(60_000));
    for (const index of [0, 1]) {
      const piece = toBase64(bytes.slice(index * MAX_PIECE_BYTES, (index + 1) * MAX_PIECE_BYTES));
      const body = { questionId, editId: 'edit-0002', index, total: 2, update: piece };
      await life.answer(asView('answer.piece', body), fromNative());
    }
    await vi.waitFor(() => expect(announced()).toHaveLength(1));
    expect(announced()[0]).not.toHaveProperty('rows');
  });
});

test('a restored version is an edit like any other: committed, and told to all views', async () => {
  await life.answer(asView('answer.edit', editOf()), fromNative());
  await vault.takeVersions(questionId, 'closed');
  const later = editOf({ editId: 'edit-0003', update: toBase64(writing('More.', 'role')) });
  await life.answer(asView('answer.edit', later), fromNative());
  await vi.waitFor(() => expect(announced()).toHaveLength(2));
  const [version] = await db.versions.toArray();
  const body = { questionId, versionId: version?.id };
  const reply = await life.answer(asView('history.restore', body), fromNative());
  expect(reply).toMatchObject({ ok: true });
  await vi.waitFor(() => expect(announced()).toHaveLength(3));
  expect((await vault.readDocument(questionId)).getText('role').toString()).toBe('');
});

describe('what is refused leaves the vault as it was', () => {
  test.each([
    ['an edit of another shape', 'answer.edit', { update: 7 }, 'bad-message'],
    ['bytes that are no update', 'answer.edit', { update: '/////w==' }, 'bad-update'],
    ['an unknown question', 'answer.edit', { questionId: 'no-such-one' }, 'not-found'],
    ['a piece out of bounds', 'answer.piece', { index: 2, total: 2 }, 'bad-update'],
    ['too many pieces', 'answer.piece', { index: 0, total: 501 }, 'bad-message'],
    ['deleting what is not there', 'question.delete', { questionId: 'no-such-one' }, 'not-found'],
    ['pasting nothing', 'question.paste', { text: ' \u200b ' }, 'bad-message'],
    ['pasting a whole article', 'question.paste', { text: 'word '.repeat(2_000) }, 'too-large'],
    ['a request that is none', 'vault.dump', {}, 'bad-message'],
  ])('%s', async (_, name, more, code) => {
    const before = await everything();
    const reply = await life.answer(asView(name, editOf(more)), fromNative());
    expect(reply).toMatchObject({ ok: false, code });
    expect(life.log).toHaveBeenCalledWith(expect.objectContaining({ code, name }));
    expect(await everything()).toBe(before);
  });

  test('everything that a content script might ask of the vault', async () => {
    const before = await everything();
    for (const name of [
      'answer.edit',
      'answer.pull',
      'question.open',
      'question.delete',
      'panel.join',
      'settings.change',
    ]) {
      for (const message of [asView(name, editOf()), asPage(name, editOf())]) {
        expect((await life.answer(message, fromPage())).ok).toBe(false);
      }
    }
    // A panel that was not let in is no better off.
    const pulled = await life.answer(asView('answer.pull', { questionId, after: 0 }), fromPanel());
    expect(pulled).toMatchObject({ ok: false, code: 'forbidden' });
    expect(await everything()).toBe(before);
  });
});

describe('capture', () => {
  const selected = '  Tell me\u202e about\n a conflict. ';

  test('from the menu puts the clean text into the vault, and the panel opens on it', async () => {
    await life.capture.menu(selected, tab(7, { url: 'https://example.com/a' }));
    const record = await vault.findQuestion('Tell me about a conflict.');
    expect(record).toMatchObject({ question: { text: 'Tell me about a conflict.' } });
    expect(record?.keptAt).toBeDefined();
    expect((await life.contexts.get(7))?.questionId).toBe(record?.id);
    expect(around.toPages.mock.lastCall?.[1]).toMatchObject({ mount: { view: 'panel' } });
  });

  test('where nothing can be injected the native panel opens, before anything is waited for', async () => {
    const open = vi.fn(async () => {});
    Reflect.set(fakeBrowser, 'sidePanel', { open });
    const done = life.capture.menu(selected, tab(7, { url: 'https://example.com/a.pdf' }));
    expect(open).toHaveBeenCalledTimes(1);
    await done;
    expect(around.scripting.executeScript).not.toHaveBeenCalled();
    expect((await life.contexts.get(7))?.questionId).toBeDefined();
  });

  test('of too much leads to the panel, which says why', async () => {
    await life.capture.menu('word '.repeat(2_000), tab(7));
    const context = await life.contexts.get(7);
    expect(context?.questionId).toBeUndefined();
    expect(context?.reasons.join()).toContain('too long');
  });

  test('on a page whose question was detected: the toolbar opens that one', async () => {
    const body = { detection: detection('Why you?') };
    await life.answer(asPage('page.detected', body), fromPage());
    await life.capture.toolbar(tab(7));
    expect((await life.contexts.get(7))?.question?.text).toBe('Why you?');
  });

  test.each([
    ['https://example.com/paper.pdf', 'https://blog.example/post'],
    ['https://app.example/a', 'https://app.example/b'],
  ])('an empty panel made at %s is not that of %s', async (former, url) => {
    await life.capture.toolbar(tab(7, { url: former }));
    await life.capture.toolbar(tab(7, { url }));
    const context = await life.contexts.get(7);
    expect(context?.source.url).toBe(url);
    expect(context?.reasons.join()).not.toContain('found');
  });

  test('pressed again on its page under another form of its address, a question stays', async () => {
    await life.capture.menu(selected, tab(7, { url: 'https://example.com/a' }));
    const { questionId } = (await life.contexts.get(7)) ?? {};
    await life.capture.toolbar(tab(7, { url: 'https://www.example.com/a?utm_source=x#top' }));
    expect((await life.contexts.get(7))?.questionId).toBe(questionId);
    expect(questionId).toBeDefined();
  });

  test('in a page that takes the panel out again, the answer opens in a tab; once, and not unasked', async () => {
    const open = vi.spyOn(fakeBrowser.tabs, 'create');
    const lost = () => life.answer(asPage('page.lost', {}), fromPage());
    await lost();
    expect(open).not.toHaveBeenCalled();
    await life.capture.menu(selected, tab(7));
    await lost();
    await lost();
    const { id } = (await vault.findQuestion('Tell me about a conflict.')) ?? expect.fail('none');
    expect(open.mock.calls.map(([{ url }]) => url)).toEqual([
      fakeBrowser.runtime.getURL(`/library.html#answer=${id}`),
    ]);
  });

  test('on another page of the tab, what was captured before is not opened again', async () => {
    await life.capture.menu(selected, tab(7, { url: 'https://example.com/a' }));
    await life.answer(asPage('page.left', {}), fromPage(7, { url: 'https://example.com/a' }));
    await life.capture.toolbar(tab(7, { url: 'https://example.com/b' }));
    const context = await life.contexts.get(7);
    expect(context?.questionId).toBeUndefined();
    expect(context?.source.url).toBe('https://example.com/b');
  });
});
