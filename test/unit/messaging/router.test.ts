import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createAuthorize } from '../../../lib/background/authorize';
import { pageRequests } from '../../../lib/messaging/page';
import { createRouter, type Route, route } from '../../../lib/messaging/router';
import { identifySender, type ViewSender } from '../../../lib/messaging/senders';
import { viewRequests } from '../../../lib/messaging/view';
import { createPanelSessions } from '../../../lib/session/panel-sessions';
import { VaultError } from '../../../lib/vault/errors';
import { fromNative, fromPage, fromPanel, SELF, tab } from './support';

const edited = vi.fn(async () => ({ seq: 1, previousSeq: 0 }));
const resized = vi.fn(async () => ({}));
const log = vi.fn();
const authorize = vi.fn(async () => {});
const parsed = vi.fn();

const EDIT = { questionId: 'question-1', editId: 'edit-0001', update: 'AAA=' };

// Says when a schema is reached, which must be after the sender was judged.
const edit: Route<ViewSender> = async (body, sender) => {
  parsed();
  return route(viewRequests['answer.edit'], edited)(body, sender);
};
const routes = { 'page.resize': route(pageRequests['page.resize'], resized) };
const answer = createRouter({
  self: SELF,
  page: routes,
  view: { 'answer.edit': edit },
  authorize,
  log,
});

beforeEach(() => {
  for (const mock of [edited, resized, log, authorize, parsed]) mock.mockClear();
});

const view = (name: string, body: unknown) => ({ contract: 'view', name, body });
const page = (name: string, body: unknown) => ({ contract: 'page', name, body });

test('a request of the right kind is parsed, done and answered', async () => {
  const reply = await answer(view('answer.edit', { ...EDIT, more: 1 }), fromNative());
  expect(reply).toEqual({ ok: true, value: { seq: 1, previousSeq: 0 } });
  expect(edited).toHaveBeenCalledWith(EDIT, expect.objectContaining({ kind: 'view' }));
  expect(await answer(page('page.resize', { width: 400 }), fromPage())).toEqual({
    ok: true,
    value: {},
  });
  expect(log).not.toHaveBeenCalled();
});

describe('senders', () => {
  test('nothing from a private window is heard, unless the background is private itself', async () => {
    const hidden = fromPage(7, { tab: tab(7, { incognito: true }) });
    const resize = page('page.resize', { width: 400 });
    expect(await answer(resize, hidden)).toMatchObject({ ok: false, code: 'forbidden' });
    expect(resized).not.toHaveBeenCalled();
    const options = { page: routes, view: {}, authorize, log };
    const alsoPrivate = createRouter({ self: SELF, isPrivate: true, ...options });
    expect(await alsoPrivate(resize, hidden)).toMatchObject({ ok: true });
  });

  test.each([
    ['a well-formed one', EDIT],
    ['a malformed one', 'nonsense'],
  ])(
    'a content script that sends a view request is refused before the schema: %s',
    async (_, b) => {
      const reply = await answer(view('answer.edit', b), fromPage());
      expect(reply).toMatchObject({ ok: false, code: 'forbidden' });
      expect(parsed).not.toHaveBeenCalled();
      expect(edited).not.toHaveBeenCalled();
      expect(log).toHaveBeenCalledWith(
        expect.objectContaining({ code: 'forbidden', name: 'answer.edit', from: fromPage().url }),
      );
    },
  );

  test('naming the page contract does not open a view request to it', async () => {
    const reply = await answer(page('answer.edit', EDIT), fromPage());
    expect(reply).toMatchObject({ ok: false, code: 'bad-message' });
    expect(edited).not.toHaveBeenCalled();
  });

  test('a view may not speak as a page', async () => {
    const reply = await answer(page('page.resize', { width: 400 }), fromNative());
    expect(reply).toMatchObject({ ok: false, code: 'forbidden' });
    expect(resized).not.toHaveBeenCalled();
  });

  test.each([
    ['another extension', fromNative({ id: 'another-extension' })],
    ['nobody', {}],
  ])('%s is refused, whatever it says', async (_, sender) => {
    for (const message of [view('answer.edit', EDIT), page('page.resize', { width: 400 }), null]) {
      expect(await answer(message, sender)).toMatchObject({ ok: false, code: 'forbidden' });
    }
    expect(edited).not.toHaveBeenCalled();
    expect(log).toHaveBeenCalledTimes(3);
  });

  test('without a live session nothing is parsed', async () => {
    authorize.mockRejectedValueOnce(new VaultError('conflict', 'No'));
    const reply = await answer(view('answer.edit', EDIT), fromPanel());
    expect(reply).toEqual({ ok: false, code: 'conflict', message: 'No' });
    expect(parsed).not.toHaveBeenCalled();
  });

  test('the session is handed on with the name and the sender', async () => {
    await answer({ ...view('answer.edit', EDIT), session: 'secret' }, fromPanel());
    const who = expect.objectContaining({ kind: 'view', placement: 'page', tabId: 7 });
    expect(authorize).toHaveBeenCalledWith('answer.edit', 'secret', who);
  });
});

describe('names', () => {
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'answer.edit '])(
    '%j is unknown',
    async (name) => {
      for (const [message, sender] of [
        [view(name, EDIT), fromNative()],
        [page(name, EDIT), fromPage()],
      ] as const) {
        expect(await answer(message, sender)).toMatchObject({ ok: false, code: 'bad-message' });
      }
      expect(log).toHaveBeenCalledTimes(2);
      expect(edited).not.toHaveBeenCalled();
    },
  );
});

describe('malformed', () => {
  test.each([
    null,
    undefined,
    7,
    'answer.edit',
    [],
    {},
    { contract: 'view' },
    { contract: 'view', name: 7 },
    { contract: 'other', name: 'answer.edit' },
    { contract: 'view', name: 'x'.repeat(41) },
    { contract: 'view', name: 'answer.edit', session: 7, body: EDIT },
    { contract: 'view', name: 'answer.edit', session: 'x'.repeat(101), body: EDIT },
  ])('%j is no request', async (message) => {
    const reply = await answer(message, fromNative());
    expect(reply).toMatchObject({ ok: false, code: 'bad-message' });
    expect(log).toHaveBeenCalledTimes(1);
    expect(edited).not.toHaveBeenCalled();
  });

  test.each([
    undefined,
    null,
    'AAA=',
    {},
    { ...EDIT, questionId: 7 },
    { ...EDIT, questionId: 'short' },
    { ...EDIT, editId: 'x'.repeat(65) },
    { ...EDIT, update: 'no base64!' },
    { ...EDIT, update: 'A'.repeat(64_004) },
    { ...EDIT, update: null },
  ])('the body %j reaches no handler', async (body) => {
    const reply = await answer(view('answer.edit', body), fromNative());
    expect(reply).toMatchObject({ ok: false, code: 'bad-message' });
    expect(log).toHaveBeenCalledWith(expect.objectContaining({ code: 'bad-message' }));
    expect(edited).not.toHaveBeenCalled();
  });
});

describe('what a handler throws', () => {
  test.each([
    [
      'a VaultError keeps its code',
      new VaultError('storage-full', 'storage is full'),
      'storage-full',
    ],
    ['a code that is none of ours', Object.assign(new Error('x'), { code: 'EVIL' }), 'internal'],
    ['a DOMException, whose code is a number', new DOMException('x', 'AbortError'), 'internal'],
    ['an Error', new TypeError('x'), 'internal'],
    ['no Error at all', 'x', 'internal'],
  ])('%s', async (_, thrown, code) => {
    edited.mockRejectedValueOnce(thrown);
    const reply = await answer(view('answer.edit', EDIT), fromNative());
    expect(reply).toMatchObject({ ok: false, code });
    expect(log).toHaveBeenCalledTimes(1);
  });
});

describe('who of the views may ask', () => {
  const ask = createRouter({
    self: SELF,
    page: {},
    view: { 'answer.edit': edit, 'panel.remount': route(viewRequests['panel.remount'], resized) },
    authorize: createAuthorize(createPanelSessions()),
    log,
  });

  test('a panel in a page needs a session; it may ask for a frame without one', async () => {
    const without = await ask(view('answer.edit', EDIT), fromPanel());
    expect(without).toMatchObject({ ok: false, code: 'forbidden' });
    const guessed = await ask({ ...view('answer.edit', EDIT), session: 'guess' }, fromPanel());
    expect(guessed).toMatchObject({ ok: false, code: 'forbidden' });
    expect(await ask(view('panel.remount', {}), fromPanel())).toMatchObject({ ok: true });
    expect(edited).not.toHaveBeenCalled();
  });

  test('a library that was put into a frame is asked for one too', async () => {
    const framed = fromPanel(7, { url: `${SELF.root}library.html` });
    expect(await ask(view('answer.edit', EDIT), framed)).toMatchObject({ code: 'forbidden' });
  });

  test.each(
    Object.keys(viewRequests).filter((name) =>
      /^(import|backup|history|trash)\.|^vault\.rebuild$|^question\.(delete|restore)$|^teach\.change$/.test(
        name,
      ),
    ),
  )(
    'a panel in a page is refused %s, with a live session too, and before the schema',
    async (name) => {
      const sessions = createPanelSessions();
      const inPage = createRouter({
        self: SELF,
        page: {},
        view: { [name]: edit, 'answer.edit': edit },
        authorize: createAuthorize(sessions),
        log,
      });
      const [from, token] = [fromPanel(), await sessions.issue(7)];
      const sender = identifySender(from, SELF);
      if (sender?.kind !== 'view') throw new Error('no view');
      const session = await sessions.redeem(token, sender);
      const asked = await inPage({ ...view(name, 'anything'), session }, from);
      expect(asked).toMatchObject({ ok: false, code: 'forbidden' });
      expect(parsed).not.toHaveBeenCalled();
      expect(log).toHaveBeenCalledWith(expect.objectContaining({ code: 'forbidden', name }));
      // What it may ask for, it gets; and the same is done from a tab.
      expect(await inPage({ ...view('answer.edit', EDIT), session }, from)).toMatchObject({
        ok: true,
      });
      expect(await inPage(view(name, EDIT), fromNative())).toMatchObject({ ok: true });
    },
  );

  test.each([
    ['native', fromNative()],
    ['tab', fromPanel(7, { frameId: 0 })],
  ])('one that no page can read needs none: %s', async (_, sender) => {
    expect(await ask(view('answer.edit', EDIT), sender)).toMatchObject({ ok: true });
  });
});
