import { beforeEach, describe, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { MAX_MESSAGE_BYTES } from '../../../lib/messaging/limits';
import { joinedSchema } from '../../../lib/messaging/view';
import { fromNative, fromPage, fromPanel, PAGE, tab } from '../messaging/support';
import { edit, storage, writing } from '../vault/support';
import { asPage, asView, detection, surroundings, worker } from './support';

let around: ReturnType<typeof surroundings>;
let store: ReturnType<typeof storage>;
let life: ReturnType<typeof worker>;
let vault: ReturnType<ReturnType<typeof storage>['vault']>;

beforeEach(() => {
  around = surroundings();
  store = storage();
  vault = store.vault();
  life = worker(vault);
});

const Q1 = 'Tell me about a launch.';
const Q2 = 'Tell me about a conflict.';
const mountSchema = z.strictObject({
  view: z.enum(['rail', 'panel']),
  token: z.optional(z.string()),
  layout: z.strictObject({ side: z.enum(['left', 'right']), width: z.number() }),
  progress: z.array(z.boolean()).check(z.length(8)),
  focus: z.boolean(),
});

async function ask(message: unknown, sender = fromPage()) {
  const reply = await life.answer(message, sender);
  if (!reply.ok) throw new Error(`${reply.code}: ${reply.message}`);
  return reply.value;
}

/** Strict: a mount has nothing in it but these, and no text of an answer above all. */
async function mountOf(name: string, body: unknown = {}, sender = fromPage()) {
  return z.parse(mountSchema, await ask(asPage(name, body), sender));
}

const detect = (text: string, sender = fromPage()) =>
  mountOf('page.detected', { detection: detection(text) }, sender);

async function join(token: string | undefined, sender = fromPanel()) {
  return z.parse(joinedSchema, await ask(asView('panel.join', { token }), sender));
}

describe('rail or panel', () => {
  test('the first question ever opens by itself, without the focus', async () => {
    const mount = await detect(Q1);
    expect(mount).toMatchObject({ view: 'panel', focus: false });
    expect(mount.token).toMatch(/^[0-9a-f]{36}$/);
  });

  test('closed, it stays a rail on that site, in all its tabs and after a restart', async () => {
    const { token } = await detect(Q1);
    const { session } = await join(token);
    await ask(asView('panel.close', {}, session), fromPanel());
    expect(around.toPages).toHaveBeenLastCalledWith(7, {
      mount: expect.objectContaining({ view: 'rail', focus: true }),
    });
    life = worker(store.vault());
    for (const tabId of [7, 8]) {
      const mount = await detect(Q2, fromPage(tabId));
      expect(mount).toMatchObject({ view: 'rail' });
      expect(mount.token).toBeUndefined();
    }
    const elsewhere = await detect(Q1, fromPage(9, { url: 'https://example.com/q' }));
    expect(elsewhere.view).toBe('panel');
  });

  test('what a script says is made such text as a reader gives, and only pages are linked', async () => {
    const dirty = (text: string) => `\u202E${text}\u0000 \u200B<b>`;
    const facts = ['title', 'context', 'company', 'role', 'category', 'difficulty', 'round'];
    const question = {
      text: dirty('Why us?'),
      ...Object.fromEntries(facts.map((fact) => [fact, dirty(fact)])),
      prompts: [{ title: dirty('Goal'), asks: [dirty('What?')] }],
      related: [
        { title: dirty('Other'), url: 'https://prachub.com/b' },
        { title: 'Run', url: 'javascript:alert(1)' },
      ],
    };
    const body = {
      detection: { ...detection(''), reasons: [dirty('Because.')], questions: [question] },
    };
    await mountOf('page.detected', body, fromPage(7, { tab: tab(7, { title: dirty('Page') }) }));
    const context = await life.contexts.get(7);
    expect(JSON.stringify(context)).not.toMatch(/\p{Cf}|\\u0000/u);
    expect(context).toMatchObject({
      question: {
        text: 'Why us? <b>',
        company: 'company <b>',
        prompts: [{ title: 'Goal <b>', asks: ['What? <b>'] }],
        related: [{ title: 'Other <b>', url: 'https://prachub.com/b' }],
      },
      source: { title: 'Page <b>' },
      reasons: ['Because. <b>'],
    });
    const nothing = { detection: { ...detection('\u202E\u0000'), reasons: [] } };
    await expect(ask(asPage('page.detected', nothing))).rejects.toThrow('bad-message');
  });

  test('opened from the rail, it is open from then on', async () => {
    await life.settings.rememberView('prachub.com', 'rail');
    await detect(Q1);
    expect(await mountOf('page.open')).toMatchObject({ view: 'panel', focus: true });
    expect(await detect(Q2, fromPage(8))).toMatchObject({ view: 'panel' });
  });

  test('www. and the bare host are one site', async () => {
    await life.settings.rememberView('prachub.com', 'rail');
    const url = PAGE.replace('//', '//www.');
    expect(await detect(Q1, fromPage(7, { url }))).toMatchObject({ view: 'rail' });
  });

  test('a frame that came back gets a token of its own', async () => {
    const first = await detect(Q1);
    const second = await mountOf('page.remounted');
    expect(second.token).not.toBe(first.token);
    await join(second.token);
  });
});

describe('what a page is told', () => {
  test('is the eight booleans, and no word of the answer', async () => {
    const { record } = await vault.openQuestion({
      question: { text: Q1 },
      source: { url: PAGE, title: '', seenAt: 0 },
    });
    await vault.append(edit(record.id, writing('My secret words', 'data')));
    const mount = await detect(Q1);
    expect(mount.progress).toEqual([false, true, ...Array.from({ length: 6 }, () => false)]);
    expect(JSON.stringify(mount)).not.toContain('secret');
    await life.panel.pushProgress(record.id);
    expect(around.toPages.mock.calls).toEqual([[7, { progress: mount.progress }]]);
  });

  test('progress goes only to the tabs that show the question', async () => {
    const opened = [];
    for (const [tabId, text] of [
      [1, Q1],
      [2, Q2],
      [3, Q1],
    ] as const) {
      const { token } = await detect(text, fromPage(tabId));
      opened.push((await join(token, fromPanel(tabId))).opened);
    }
    around.toPages.mockClear();
    await life.panel.pushProgress(opened[0]?.record.id ?? '');
    expect(around.toPages.mock.calls.map(([tabId]) => tabId).sort()).toEqual([1, 3]);
  });

  test.each([
    ['none', { ...detection(Q1), kind: 'none', questions: [] }],
    ['no detection', null],
    ['an over-long question', detection('x'.repeat(5_001))],
  ])('%s shows nothing and changes nothing', async (_, body) => {
    const reply = await life.answer(asPage('page.detected', { detection: body }), fromPage());
    expect(reply).toMatchObject({ ok: false, code: 'bad-message' });
    expect(await life.contexts.tabs()).toEqual([]);
  });

  test('a question that was only seen is not in the vault until a panel opens on it', async () => {
    const { token } = await detect(Q1);
    expect(await vault.findQuestion(Q1)).toBeUndefined();
    const { opened } = await join(token);
    expect((await vault.findQuestion(Q1))?.id).toBe(opened?.record.id);
  });
});

describe('leaving', () => {
  test('a page that goes away takes its context with it', async () => {
    await detect(Q1);
    await ask(asPage('page.left', {}));
    expect(await life.contexts.get(7)).toBeUndefined();
    expect(around.scripting.removeCSS).toHaveBeenCalledTimes(1);
  });

  test('but not that of the next page, which may have spoken first', async () => {
    await detect(Q1, fromPage(7, { documentId: 'old' }));
    await detect(Q2, fromPage(7, { documentId: 'new' }));
    await ask(asPage('page.left', {}), fromPage(7, { documentId: 'old' }));
    expect((await life.contexts.get(7))?.question?.text).toBe(Q2);
  });

  test('a question left at once does not come back because it took longer', async () => {
    const said = [
      life.answer(asPage('page.detected', { detection: detection(Q1) }), fromPage()),
      life.answer(asPage('page.left', {}), fromPage()),
    ];
    await Promise.all(said);
    expect(await life.contexts.get(7)).toBeUndefined();
  });

  test('of two questions in a row the second stays', async () => {
    const find = vault.findQuestion.bind(vault);
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    // The first look-up is the slow one, as when the database is still being opened.
    vault.findQuestion = async (text) => {
      if (text === Q1) await held;
      return find(text);
    };
    const said = [detect(Q1), detect(Q2)];
    release();
    await Promise.all(said);
    expect((await life.contexts.get(7))?.question?.text).toBe(Q2);
  });

  test('what was captured ends with the page it was captured on', async () => {
    await life.contexts.update(7, () => ({
      windowId: 1,
      host: 'example.com',
      questionId: 'question-1',
      source: { url: 'https://example.com/', title: '', seenAt: 0 },
      reasons: [],
    }));
    await ask(asPage('page.left', {}));
    expect(await life.contexts.get(7)).toBeUndefined();
  });
});

describe('joining', () => {
  test('a frame of the page sees its question, and may ask from then on', async () => {
    const { token } = await detect(Q1);
    const joined = await join(token);
    expect(joined).toMatchObject({ placement: 'page', reasons: ['Because.'] });
    expect(joined.opened?.record.question.text).toBe(Q1);
    const again = { questionId: joined.opened?.record.id };
    await ask(asView('question.open', again, joined.session), fromPanel());
  });

  test.each([
    ['without a token', {}],
    ['with a token it made up', { token: 'x' }],
    ['with the id of a window', { windowId: 1 }],
  ])('a frame %s is let see nothing', async (_, body) => {
    await detect(Q1);
    life.activeTab.mockResolvedValue(7);
    const reply = await life.answer(asView('panel.join', body), fromPanel());
    expect(reply).toMatchObject({ ok: false, code: 'forbidden' });
    expect(JSON.stringify(reply)).not.toContain(Q1);
  });

  test('the native panel shows what the active tab is about', async () => {
    await detect(Q2, fromPage(8));
    life.activeTab.mockResolvedValue(8);
    const joined = await ask(asView('panel.join', { windowId: 1 }), fromNative());
    expect(z.parse(joinedSchema, joined).opened?.record.question.text).toBe(Q2);
    expect(z.parse(joinedSchema, joined).session).toBeUndefined();
  });

  test('an address too long to be stored costs no question', async () => {
    const url = `${PAGE}?utm=${'x'.repeat(5_000)}`;
    const { token } = await detect(Q1, fromPage(7, { url }));
    const { opened } = await join(token);
    expect(opened?.record.question.text).toBe(Q1);
    expect(opened?.record.sources[0]?.url).toBe(PAGE);
  });

  test('a tab that went on while its question was opened keeps the new one', async () => {
    const { token } = await detect(Q1);
    const open = vault.openQuestion.bind(vault);
    vault.openQuestion = async (found) => {
      const opened = await open(found);
      await detect(Q2);
      return opened;
    };
    const { opened } = await join(token);
    const context = await life.contexts.get(7);
    expect(context?.question?.text).toBe(Q2);
    expect(context?.questionId).not.toBe(opened?.record.id);
  });

  test('the largest question and a large answer fit one message', async () => {
    const long = 'y'.repeat(2_000);
    const question = {
      text: 'x'.repeat(5_000),
      context: long,
      prompts: Array.from({ length: 24 }, () => ({
        title: 'z'.repeat(300),
        asks: Array.from({ length: 20 }, () => long),
      })),
      related: Array.from({ length: 50 }, () => ({ title: 'r'.repeat(300), url: long })),
    };
    const body = { detection: { ...detection(Q1), questions: [question] } };
    const { token } = await mountOf('page.detected', body);
    for (let i = 0; i < 60; i++) {
      const url = `https://example.com/${i}/${'u'.repeat(3_900)}`;
      const source = { url, title: 't'.repeat(500), seenAt: i };
      await vault.openQuestion({ question: { text: question.text }, source });
    }
    const known = await vault.findQuestion(question.text);
    await vault.append(edit(known?.id ?? '', writing('w'.repeat(200_000))));
    const value = await ask(asView('panel.join', { token }), fromPanel());
    expect(z.parse(joinedSchema, value).opened?.page).toMatchObject({ more: true });
    expect(JSON.stringify(value).length).toBeLessThan(MAX_MESSAGE_BYTES);
  });
});

test.each(['VersionError', 'UnknownError'])(
  'a database that fails with %s still lets the panel come, which then tells why',
  async (name) => {
    vi.spyOn(store.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('No', name);
    });
    const { token } = await detect(Q1);
    const joined = await join(token);
    expect(joined).toMatchObject({ opened: null, list: [], problem: expect.any(String) });
    expect(joined.session).toBeDefined();
  },
);

describe('a panel without a session', () => {
  test('has the content script mount a new frame, and is told nothing', async () => {
    await detect(Q1);
    expect(await ask(asView('panel.remount', {}), fromPanel())).toEqual({});
    const [[tabId, command] = []] = around.toPages.mock.calls;
    expect(tabId).toBe(7);
    expect(command).toMatchObject({ mount: { view: 'panel', token: expect.any(String) } });
  });

  test('not in a tab that is about nothing, and at most ten times a minute', async () => {
    await ask(asView('panel.remount', {}), fromPanel());
    expect(around.toPages).not.toHaveBeenCalled();
    await detect(Q1);
    for (let i = 0; i < 20; i++) await ask(asView('panel.remount', {}), fromPanel());
    expect(around.toPages).toHaveBeenCalledTimes(10);
  });
});

describe('room beside the page', () => {
  test('is made for the panel, follows its width and side, and ends with it', async () => {
    await detect(Q1);
    const first = around.scripting.insertCSS.mock.lastCall?.[0].css;
    expect(first).toContain('margin-right: 404px');
    await ask(asPage('page.resize', { width: 500 }));
    await vi.waitFor(() => expect(around.scripting.removeCSS.mock.lastCall?.[0].css).toBe(first));
    await ask(asView('settings.change', { side: 'left' }), fromNative());
    const css = around.scripting.insertCSS.mock.lastCall?.[0].css;
    expect(css).toContain('margin-left: 500px');
    expect(around.toPages).toHaveBeenLastCalledWith(7, { layout: { side: 'left', width: 500 } });
    await life.panel.setView(7, 'rail');
    await vi.waitFor(() => expect(around.scripting.removeCSS.mock.lastCall?.[0].css).toBe(css));
    expect((await life.contexts.get(7))?.room).toBeUndefined();
  });

  test('is the last width, however the browser dawdles while the edge is dragged', async () => {
    // As in the browser, the same sheet put in twice is one, and is gone once it is taken out.
    const sheets = new Set<string>();
    around.scripting.insertCSS.mockImplementation(async ({ css = '' }) => void sheets.add(css));
    // Taking one out takes longer than putting one in.
    const dawdle = async () => {
      for (let turn = 0; turn < 60; turn += 1) await new Promise((done) => setImmediate(done));
    };
    const removed = vi.fn();
    around.scripting.removeCSS.mockImplementation(async ({ css = '' }) => {
      await dawdle();
      sheets.delete(css);
      removed();
    });
    await detect(Q1);
    const widths = [420, 436, 420, 436, 420];
    await Promise.all(widths.map((width) => ask(asPage('page.resize', { width }))));
    await vi.waitFor(() => expect(removed).toHaveBeenCalledTimes(widths.length));
    expect([...sheets]).toEqual([expect.stringContaining('margin-right: 420px')]);
  });

  test('is made anew in a new document', async () => {
    await detect(Q1, fromPage(7, { documentId: 'old' }));
    await detect(Q1, fromPage(7, { documentId: 'old' }));
    expect(around.scripting.insertCSS).toHaveBeenCalledTimes(1);
    await detect(Q1, fromPage(7, { documentId: 'new' }));
    expect(around.scripting.insertCSS).toHaveBeenCalledTimes(2);
  });

  test.each([{ width: 0 }, { width: 1e9 }, { width: '400px; } html { display: none' }, {}])(
    'a page cannot ask for %j',
    async (body) => {
      const reply = await life.answer(asPage('page.resize', body), fromPage());
      expect(reply).toMatchObject({ ok: false, code: 'bad-message' });
    },
  );
});
