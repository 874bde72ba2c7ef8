import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import * as z from 'zod/mini';
import { wantedSite } from '../../../components/options/wantedSite';
import { joinedSchema, viewRequests } from '../../../lib/messaging/view';
import type { Locator } from '../../../lib/teaching/locator';
import { fromNative, fromPage, fromPanel, SELF, tab } from '../messaging/support';
import { storage } from '../vault/support';
import { asPage, asView, detection, surroundings, worker } from './support';

const ADDRESS = 'https://www.example.com/blog/2024/asked?utm_source=x';
const AT = { url: ADDRESS };
const ASKED = 'Tell me about a promise that you could not keep.';
const locator: Locator = [{ by: 'id', id: 'prompt' }];
const picked = { text: ASKED, locator, whole: true };

let around: ReturnType<typeof surroundings>;
let life: ReturnType<typeof worker>;
let session: string | undefined;

async function ask(message: unknown, sender = fromPage(7, AT)) {
  const reply = await life.answer(message, sender);
  if (!reply.ok) throw new Error(`${reply.code}: ${reply.message}`);
  return reply.value;
}

/** What a panel in the page asks; gives what the page was taught, where the reply says so. */
async function say(name: string, body: object = {}) {
  const value = await ask(asView(name, body, session), fromPanel());
  return z.parse(viewRequests['teach.show'].response, value).teaching;
}

async function join() {
  const mounted = z.parse(
    z.object({ token: z.string() }),
    await ask(asPage('page.detected', { detection: detection('Its own question?') })),
  );
  const value = await ask(asView('panel.join', { token: mounted.token }), fromPanel());
  const joined = z.parse(joinedSchema, value);
  session = joined.session;
  return joined;
}

const scripts = () =>
  around.scripting.executeScript.mock.calls.flatMap(([what]) =>
    'files' in what ? (what.files ?? []) : [],
  );
const commands = () => around.toPages.mock.calls.map(([, command]) => command);

beforeEach(async () => {
  around = surroundings();
  life = worker(storage().vault());
  await join();
});

describe('“This is the question”', () => {
  test('has the user point, remembers the place, and reads the page anew', async () => {
    await say('teach.point');
    expect(scripts()).toContain('/point.js');
    await ask(asPage('page.pointed', { picked }));
    expect(await life.taught.all()).toMatchObject([
      {
        where: { scope: 'page', url: 'example.com/blog/2024/asked' },
        what: { says: 'question', text: ASKED, locator, whole: true },
        title: 'A question',
      },
    ]);
    expect(life.rulesChanged).toHaveBeenCalledTimes(1);
    expect(scripts()).toContain('/taught.js');
    expect(commands().at(-1)).toEqual({ again: true });
    expect(around.toViews).toHaveBeenCalledWith({ event: 'pointing.ended', tabId: 7 });
  });

  test('left without a word teaches nothing', async () => {
    await say('teach.point');
    await ask(asPage('page.pointed', {}));
    expect(await life.taught.all()).toEqual([]);
    expect(around.toViews).toHaveBeenCalledWith({ event: 'pointing.ended', tabId: 7 });
  });

  test('a page’s script may not teach unasked, nor twice, nor in another tab', async () => {
    const message = asPage('page.pointed', { picked });
    await expect(ask(message)).rejects.toThrow('forbidden');
    await say('teach.point');
    await expect(ask(message, fromPage(8, AT))).rejects.toThrow('forbidden');
    await ask(message);
    await expect(ask(message)).rejects.toThrow('forbidden');
    expect(await life.taught.all()).toHaveLength(1);
  });

  test.each([
    ['another site', { url: 'https://other.example/' }],
    ['the next document of the tab', { ...AT, documentId: 'next' }],
  ])('%s may not teach in its place', async (_, sender) => {
    await say('teach.point');
    const message = asPage('page.pointed', { picked });
    await expect(ask(message, fromPage(7, sender))).rejects.toThrow('forbidden');
    await ask(message);
    expect(await life.taught.all()).toHaveLength(1);
  });

  test('a page may not teach for ever, nor where the user could not point', async () => {
    const message = asPage('page.pointed', { picked });
    const now = vi.spyOn(Date, 'now');
    await say('teach.point');
    now.mockReturnValue(Date.now() + 11 * 60_000);
    await expect(ask(message)).rejects.toThrow('forbidden');
    now.mockRestore();
    around.scripting.executeScript.mockRejectedValueOnce(new Error('Cannot access'));
    await expect(say('teach.point')).rejects.toThrow('forbidden');
    await expect(ask(message)).rejects.toThrow('forbidden');
    expect(await life.taught.all()).toEqual([]);
  });

  test.each([
    ['a place of another shape', { ...picked, locator: [{ by: 'class', name: 'x' }] }],
    ['no place', { ...picked, locator: [] }],
    ['too many ways', { ...picked, locator: Array(9).fill(locator[0]) }],
    ['more than a question', { ...picked, text: 'x'.repeat(5_001) }],
  ])('%s is refused', async (_, what) => {
    await say('teach.point');
    await expect(ask(asPage('page.pointed', { picked: what }))).rejects.toThrow('bad-message');
  });

  test('where the browser lets nobody in, the panel says what to do', async () => {
    around.scripting.executeScript.mockRejectedValue(new Error('Cannot access'));
    await expect(say('teach.point')).rejects.toThrow(/toolbar/);
  });
});

describe('a page’s rule', () => {
  beforeEach(async () => {
    await say('teach.point');
    await ask(asPage('page.pointed', { picked }));
  });

  test('is offered for the pages like it, until the user has decided', async () => {
    const now = await say('teach.show');
    expect(now?.rule).toMatchObject({ says: 'question', missing: false, wider: '/blog/*/*' });
    const id = now?.rule?.id;
    expect((await say('teach.widen', { id }))?.rule?.wider).toBeUndefined();
    expect(await life.taught.all()).toHaveLength(1);
  });

  test('holds for them by its place, not by its words', async () => {
    const id = (await say('teach.show'))?.rule?.id;
    await say('teach.widen', { id, path: '/blog/*/*' });
    const [, site] = await life.taught.all();
    expect(site).toMatchObject({
      where: { scope: 'site', host: 'example.com', path: '/blog/*/*' },
      what: { says: 'question', locator, whole: true },
    });
    expect(site?.what).not.toHaveProperty('text');
    const told = await ask(asPage('page.rules', {}), fromPage(8, { url: 'https://example.com/x' }));
    expect(told).toHaveLength(2);
    const elsewhere = fromPage(8, { url: 'https://notexample.com/blog/2024/asked' });
    expect(await ask(asPage('page.rules', {}), elsewhere)).toEqual([]);
  });

  test('can be changed to other pages, in words that are no pattern it cannot', async () => {
    const id = (await say('teach.show'))?.rule?.id;
    await say('teach.widen', { id, path: '/blog/*/*' });
    const site = (await life.taught.all())[1]?.id;
    const options = { id: SELF.id, url: `${SELF.root}options.html`, tab: tab(3), frameId: 0 };
    const change = (path: string) => ask(asView('teach.change', { id: site, path }), options);
    await ask(asPage('page.rule', { id: site, found: false }));
    await change('/blog/*/*');
    expect((await life.taught.all())[1]).toHaveProperty('missedAt');
    await change('/notes/*');
    // How it fared on the former pages is no word on these.
    expect((await life.taught.all())[1]).not.toHaveProperty('missedAt');
    await expect(change('/no*tes')).rejects.toThrow('bad-message');
    await expect(change('.*')).rejects.toThrow('bad-message');
    expect((await life.taught.all())[1]?.where).toMatchObject({ path: '/notes/*' });
    const calls = around.scripting.executeScript.mock.calls.length;
    await ask(asView('teach.forget', { id: site }), options);
    expect(await life.taught.all()).toHaveLength(1);
    // The options page is about no page: it is not read anew.
    expect(around.scripting.executeScript.mock.calls).toHaveLength(calls);
  });

  test('that finds nothing says so, and no page of another site can say it', async () => {
    const id = (await say('teach.show'))?.rule?.id;
    await ask(
      asPage('page.rule', { id, found: false }),
      fromPage(8, { url: 'https://evil.example/' }),
    );
    expect((await say('teach.show'))?.rule?.missing).toBe(false);
    await ask(asPage('page.rule', { id, found: false }));
    expect((await say('teach.show'))?.rule?.missing).toBe(true);
    expect(around.toViews).toHaveBeenCalledWith({ event: 'teaching.changed', tabId: 7 });
    await ask(asPage('page.rule', { id, found: true }));
    expect((await say('teach.show'))?.rule?.missing).toBe(false);
  });

  test('is missing on the page that says so, not on another that it is about', async () => {
    const id = (await say('teach.show'))?.rule?.id;
    await say('teach.widen', { id, path: '/blog/*/*' });
    await say('teach.forget', { id });
    const site = (await life.taught.all())[0]?.id;
    const other = fromPage(8, { url: 'https://www.example.com/blog/2024/other' });
    const show = async (tabId: number) => {
      const value = await ask(asView('teach.show', { tabId }), fromNative());
      return z.parse(viewRequests['teach.show'].response, value).teaching?.rule?.missing;
    };
    const says = (found: boolean) => asPage('page.rule', { id: site, found });
    // The word comes before the page has a question to show, or after.
    await ask(says(true));
    await ask(says(false), other);
    await ask(asPage('page.detected', { detection: detection('Mine?') }));
    await ask(asPage('page.detected', { detection: detection('Its own?') }), other);
    expect([await show(7), await show(8)]).toEqual([false, true]);
    await ask(says(true));
    expect([await show(7), await show(8)]).toEqual([false, true]);
    const next = fromPage(8, { url: 'https://www.example.com/blog/2024/next' });
    await ask(asPage('page.detected', { detection: detection('Another?') }), next);
    expect(await show(8)).toBe(false);
  });

  test('is not said to fare on pages that it is not about', async () => {
    const id = (await say('teach.show'))?.rule?.id;
    const { url, ...rest } = fromPage(7, AT);
    await ask(asPage('page.rule', { id, found: true }), { ...rest, url: `${url}&page=2` });
    expect((await life.taught.all())[0]).not.toHaveProperty('matchedAt');
  });

  test('is forgotten, and the page read anew', async () => {
    around.toPages.mockClear();
    await say('teach.forget', { id: (await say('teach.show'))?.rule?.id });
    expect(await life.taught.all()).toEqual([]);
    expect(commands()).toEqual([{ again: true }]);
  });
});

describe('the open pages of a site', () => {
  const site = {
    id: 'rule-0001',
    where: { scope: 'site' as const, host: 'example.com', path: '/blog/*' },
    what: { says: 'nothing' as const },
    title: '',
    createdAt: 0,
    settled: true,
  };
  const options = { id: SELF.id, url: `${SELF.root}options.html`, tab: tab(3), frameId: 0 };
  const told = () =>
    around.scripting.executeScript.mock.calls.flatMap(([what]) =>
      Reflect.get(what, 'files')?.includes('/taught.js') ? [what.target.tabId] : [],
    );

  beforeEach(async () => {
    await life.taught.add(site);
    vi.spyOn(browser.tabs, 'query').mockImplementation(async () => [
      tab(5, { url: 'https://example.com/notes/1' }),
      tab(6, { url: 'https://www.example.com/blog/1' }),
      tab(8, { url: 'https://example.com:8080/blog/1' }),
      tab(9, { url: 'https://example.com/about' }),
    ]);
    around.scripting.executeScript.mockClear();
    around.toPages.mockClear();
  });

  test('learn of a rule that was changed elsewhere; where another one counts, they are read anew', async () => {
    await ask(asView('teach.change', { id: site.id, path: '/notes/*' }), options);
    await vi.waitFor(() => expect(around.toPages).toHaveBeenCalledTimes(2));
    expect(told()).toEqual([5, 6, 9]);
    expect(around.toPages.mock.calls).toEqual([
      [5, { again: true }],
      [6, { again: true }],
    ]);
    expect(browser.tabs.query).toHaveBeenCalledWith({
      url: ['*://example.com/*', '*://www.example.com/*'],
      discarded: false,
    });
  });

  test('are let alone where the browser refuses', async () => {
    around.scripting.executeScript.mockRejectedValue(new Error('Cannot access'));
    await ask(asView('teach.forget', { id: site.id }), options);
    await vi.waitFor(() => expect(told()).toEqual([5, 6, 9]));
    expect(around.toPages).not.toHaveBeenCalled();
    expect(await life.taught.all()).toEqual([]);
  });
});

describe('“Nothing here”', () => {
  test('is remembered at once; closing the panel then leaves no rail', async () => {
    expect((await say('teach.nothing'))?.rule).toMatchObject({ says: 'nothing' });
    expect(await life.taught.all()).toMatchObject([{ what: { says: 'nothing' } }]);
    around.toPages.mockClear();
    await say('panel.close');
    expect(commands()).toEqual([{ again: true }]);
  });

  test('can be closed and taken back where the permission has gone', async () => {
    const rule = (await say('teach.nothing'))?.rule;
    around.scripting.executeScript.mockRejectedValue(new Error('Cannot access'));
    around.toPages.mockClear();
    // The page cannot learn of the rule: the rail stays, as without one.
    await say('panel.close');
    expect(commands()).toMatchObject([{ mount: { view: 'rail' } }]);
    await say('teach.forget', { id: rule?.id });
    expect(await life.taught.all()).toEqual([]);
  });

  test('comes with the page when the toolbar button is pressed there', async () => {
    await say('teach.nothing');
    around.scripting.executeScript.mockClear();
    await life.capture.toolbar(tab(9, { url: ADDRESS }));
    expect(scripts().indexOf('/taught.js')).toBeLessThan(scripts().indexOf('/any-site.js'));
    expect(scripts()).toContain('/taught.js');
    around.scripting.executeScript.mockClear();
    await life.capture.toolbar(tab(9, { url: 'https://elsewhere.example/' }));
    expect(scripts()).not.toContain('/taught.js');
  });
});

describe('the page’s site', () => {
  const access = async () => (await say('teach.show'))?.access;

  test('needs no asking where Sidestory may read already', async () => {
    expect(await access()).toBeUndefined();
  });

  test('is asked for as a host with and without www., until the user says “Not now”', async () => {
    around.granted.mockResolvedValue(false);
    expect(await access()).toEqual({
      name: 'example.com',
      origins: ['*://example.com/*', '*://www.example.com/*'],
      offer: true,
    });
    await say('site.decline');
    expect(await access()).toMatchObject({ offer: false });
  });

  test('is named to the options without its port', async () => {
    const url = 'http://forum.example:8080/t/1';
    await life.contexts.update(7, (now) => now && { ...now, source: { ...now.source, url } });
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await say('page.show', { page: 'options', about: 'site' });
    const { hash } = new URL(create.mock.lastCall?.[0].url ?? '');
    expect(wantedSite(hash)?.hostname).toBe('forum.example');
  });

  test('is asked for with all its hosts where we know it', async () => {
    around.granted.mockResolvedValue(false);
    await life.contexts.update(
      7,
      (now) =>
        now && {
          ...now,
          source: { ...now.source, url: 'https://www.glassdoor.com/Interview/x-QTN_1.htm' },
        },
    );
    const asked = await access();
    expect(asked?.name).toBe('Glassdoor');
    expect(asked?.origins.length).toBeGreaterThan(1);
    expect(asked?.origins).not.toContain('*://*/*');
  });

  test('is not asked for where its own script would not read the page, unless that was taught', async () => {
    around.granted.mockResolvedValue(false);
    const url = 'https://www.reddit.com/r/jobs/';
    await life.contexts.update(7, (now) => now && { ...now, source: { ...now.source, url } });
    expect(await access()).toBeUndefined();
    await say('teach.nothing');
    expect(await access()).toBeUndefined();
    await say('teach.point');
    await ask(asPage('page.pointed', { picked }), fromPage(7, { url }));
    expect(await access()).toMatchObject({ name: 'Reddit', offer: true });
  });
});

test('the native panel speaks for the tab that it names, a panel in a page only for its own', async () => {
  const native = asView('teach.nothing', { tabId: 7 });
  await ask(native, fromNative());
  expect(await life.taught.all()).toHaveLength(1);
  await life.contexts.update(8, () => ({
    windowId: 1,
    host: 'other.example',
    source: { url: 'https://other.example/', title: '', seenAt: 0 },
    reasons: [],
  }));
  await say('teach.nothing', { tabId: 8 });
  const urls = (await life.taught.all()).map(({ where }) => JSON.stringify(where));
  expect(urls.join()).not.toContain('other.example');
});

test('a tab that is about no page has nothing to teach', async () => {
  await life.contexts.update(7, () => undefined);
  await expect(say('teach.nothing')).rejects.toThrow('not-found');
  expect(await say('teach.show')).toBeUndefined();
});
