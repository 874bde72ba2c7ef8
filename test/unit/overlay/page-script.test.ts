import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import * as prachub from '../../../lib/detection/detect';
import { none, settled, single } from '../../../lib/detection/reading';
import { HOST_NAME } from '../../../lib/overlay/host';
import { ANY_PAGE, provideReader } from '../../../lib/overlay/on-demand';
import { startPageScript } from '../../../lib/overlay/page-script';
import type { PageDetector } from '../../../lib/overlay/page-watch';
import { fromBackground, fromNative, fromPage, orphan } from '../messaging/support';
import { LIST, leavePage, openPage, pass, QUESTION } from './page';

const layout = { side: 'right', width: 404 };
const progress = Array.from({ length: 8 }, () => false);
const mount = { view: 'rail', layout, progress, focus: false };
const named = z.object({ name: z.string() });

let page: ReturnType<typeof openPage>;
const ends: (() => void)[] = [];

beforeEach(() => {
  page = openPage('prachub/behavioral', QUESTION);
});
afterEach(() => {
  // An orphan ends at the next thing it says; the next test's script takes over.
  const restore = orphan();
  window.dispatchEvent(new page.window.Event('pagehide'));
  for (const end of ends.splice(0)) end();
  restore();
  for (const name of ['alive', 'reader']) {
    Reflect.deleteProperty(globalThis, Symbol.for(`sidestory.${name}`));
  }
  leavePage();
});

const host = () => page.document.querySelector<HTMLElement>(HOST_NAME);

/** A content script in the page, and a background that answers each of its requests. */
function start(
  reply: (name: string) => unknown = () => ({ ok: true, value: mount }),
  detector: PageDetector = prachub,
) {
  const said: string[] = [];
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const { name } = z.parse(named, message);
    said.push(name);
    return reply(name);
  });
  const listen = vi.spyOn(browser.runtime.onMessage, 'addListener');
  startPageScript(detector);
  const listener = listen.mock.lastCall?.[0];
  const command = (message: unknown, sender = fromBackground()) =>
    listener?.(message, sender, () => {});
  return { said, command };
}

describe('a question page', () => {
  test('shows what the background decided, and nothing once it is left', async () => {
    const { said } = start();
    expect(host()).toBeNull();
    await pass(100);
    expect(host()?.dataset.view).toBe('rail');
    page.go(LIST);
    await pass(100);
    expect(host()).toBeNull();
    expect(said).toEqual(['page.detected', 'page.left']);
  });

  test('nudges what a former version left once a new panel could take its place', async () => {
    const left = page.document.createElement(HOST_NAME);
    left.dataset.view = 'panel';
    left.style.setProperty('--width', '404px');
    page.document.documentElement.append(left);
    const width = () => left.style.getPropertyValue('--width');
    let answer = (_: unknown) => {};
    start(() => new Promise((resolve) => (answer = resolve)));
    await pass(100);
    expect(width()).toBe('403px');
    // A panel that reloaded itself before this was asked for nothing to be mounted.
    answer({ ok: true, value: mount });
    await pass(100);
    expect(width()).toBe('402px');
    expect(host()).toBe(left);
  });

  test('left before the reply came gets nothing', async () => {
    let answer = (_: unknown) => {};
    start((name) =>
      name === 'page.detected' ? new Promise((resolve) => (answer = resolve)) : { ok: true },
    );
    await pass(100);
    page.go(LIST);
    await pass(100);
    answer({ ok: true, value: mount });
    await pass(100);
    expect(host()).toBeNull();
  });

  test('runs the script once, however often it is put in', async () => {
    const { said } = start();
    startPageScript(prachub);
    await pass(100);
    startPageScript(prachub);
    await pass(100);
    expect(said).toEqual(['page.detected']);
  });

  test.each([
    ['a refusal', { ok: false, code: 'internal', message: 'x' }],
    ['no reply', undefined],
    ['a reply of another shape', { ok: true, value: { view: 'everything' } }],
  ])('with %s shows nothing and throws nothing', async (_, reply) => {
    start(() => reply);
    await pass(5_000);
    expect(host()).toBeNull();
  });
});

test('a page without a question gets nothing in its DOM, and nothing is said of it', async () => {
  page.go(LIST);
  page.render('prachub/list');
  const before = page.document.documentElement.outerHTML;
  const { said } = start();
  await pass(10_000);
  expect(page.document.documentElement.outerHTML).toBe(before);
  expect(said).toEqual([]);
});

describe('put in by the user’s press where it runs already', () => {
  const question = settled(single('generic', ['It asks.'], { text: 'Why did you leave?' }));

  test('reads a page that the site’s own script does not, and that page alone', async () => {
    page.go(LIST);
    const { said } = start();
    const read = vi.fn(async () => question);
    provideReader(read);
    await pass(1_000);
    startPageScript(ANY_PAGE);
    await pass(1_000);
    expect(read).toHaveBeenCalledTimes(1);
    expect(said).toEqual(['page.detected']);
    page.go('https://prachub.com/about');
    await pass(10_000);
    expect(read).toHaveBeenCalledTimes(1);
  });

  test('leaves a page of the site’s own to its adapter', async () => {
    const { said } = start();
    const read = vi.fn(async () => question);
    provideReader(read);
    await pass(1_000);
    startPageScript(ANY_PAGE);
    await pass(1_000);
    expect(read).not.toHaveBeenCalled();
    expect(said).toEqual(['page.detected']);
  });

  test('reads again what was refused for good, and has changed since', async () => {
    const refused = settled(none('site', ['By its category.']));
    const read = vi.fn(async () => refused);
    provideReader(read);
    const { said } = start(undefined, ANY_PAGE);
    await pass(1_000);
    expect(said).toEqual([]);
    read.mockResolvedValue(question);
    startPageScript(ANY_PAGE);
    await pass(1_000);
    expect(said).toEqual(['page.detected']);
  });
});

test('a reader that could not be put in is asked for again, by a press or when the page changes', async () => {
  const { said } = start((name) => ({ ok: name !== 'page.read', value: mount }), ANY_PAGE);
  await pass(1_000);
  const failed = said.length;
  expect(failed).toBeGreaterThan(0);
  page.document.body.append(page.document.createElement('p'));
  await pass(1_000);
  expect(said).toHaveLength(2 * failed);
  startPageScript(ANY_PAGE);
  await pass(1_000);
  expect(said).toHaveLength(3 * failed);
});

describe('commands', () => {
  test('of the background are done', async () => {
    const { command } = start();
    await pass(100);
    command({ mount: { ...mount, view: 'panel', token: 'token' } });
    expect(host()?.dataset.view).toBe('panel');
    command({ layout: { side: 'left', width: 500 } });
    expect(host()?.dataset.side).toBe('left');
    command({ mount });
    expect(host()?.dataset.view).toBe('rail');
  });

  test('of anybody else, or of another shape, are not', async () => {
    const { command } = start();
    await pass(100);
    const open = { mount: { ...mount, view: 'panel', token: 'token' } };
    command(open, fromPage());
    command(open, fromBackground({ id: 'another-extension' }));
    command(open, fromNative({ url: 'https://evil.example/' }));
    command({ mount: { ...mount, view: 'everything' } });
    command({ mount: { view: 'panel' } });
    expect(host()?.dataset.view).toBe('rail');
  });

  test('newer than a reply that is still to come win over it', async () => {
    let answer = (_: unknown) => {};
    const { command } = start(() => new Promise((resolve) => (answer = resolve)));
    await pass(100);
    command({ mount: { ...mount, view: 'panel', token: 'token' } });
    answer({ ok: true, value: mount });
    await pass(100);
    expect(host()?.dataset.view).toBe('panel');
  });
});

test('a panel that was opened while the question was on its way is made anew for it', async () => {
  let answer = (_: unknown) => {};
  const { command, said } = start((name) =>
    name === 'page.detected'
      ? new Promise((resolve) => (answer = resolve))
      : { ok: true, value: { ...mount, view: 'panel', token: 'with-question' } },
  );
  await pass(100);
  command({ mount: { ...mount, view: 'panel', token: 'without' } });
  answer({ ok: true, value: mount });
  await pass(100);
  expect(said).toEqual(['page.detected', 'page.remounted']);
  expect(host()?.dataset.view).toBe('panel');

  // Closed by the user, it stays closed.
  command({ mount });
  answer({ ok: true, value: { ...mount, view: 'panel', token: 'late' } });
  await pass(100);
  expect(host()?.dataset.view).toBe('rail');
});

test('told to start over, takes out what is shown and reads again', async () => {
  const { command, said } = start();
  await pass(100);
  command({ again: true });
  expect(host()).toBeNull();
  await pass(100);
  expect(said).toEqual(['page.detected', 'page.left', 'page.detected']);
  expect(host()).not.toBeNull();
});

describe('after an update', () => {
  test('the new script takes over from the orphan, and leaves its open panel alone', async () => {
    const { command } = start();
    await pass(100);
    command({ mount: { ...mount, view: 'panel', token: 'token' } });
    const old = host();
    const restore = orphan();
    window.dispatchEvent(new page.window.Event('pagehide'));
    await pass(0);
    restore();
    const next = start();
    await pass(100);
    expect(next.said).toEqual(['page.detected']);
    expect(page.document.querySelectorAll(HOST_NAME)).toHaveLength(1);
    expect(host()).toBe(old);
    // Its panel asked for a new frame: now it goes.
    next.command({ mount: { ...mount, view: 'panel', token: 'other' } });
    expect(page.document.querySelectorAll(HOST_NAME)).toHaveLength(1);
    expect(host()).not.toBe(old);
  });
});
