import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { HOST_NAME } from '../../../lib/overlay/host';
import { startPointing } from '../../../lib/overlay/pointing';
import { leavePage, openPage } from './page';

const ASKED = 'Tell me about a promise that you could not keep.';
const LONG = 'word '.repeat(1_100);
const pointed = z.object({
  name: z.literal('page.pointed'),
  body: z.object({
    picked: z.optional(z.object({ text: z.string(), whole: z.boolean(), locator: z.unknown() })),
  }),
});

let page: ReturnType<typeof openPage>;
let said: z.infer<typeof pointed>['body'][];
let under: Element | null;

beforeEach(() => {
  page = openPage('plain/article', 'https://example.com/article');
  for (const name of ['ShadowRoot', 'Element', 'KeyboardEvent'] as const) {
    vi.stubGlobal(name, page.window[name]);
  }
  page.document.body.innerHTML = '';
  const add = (tag: string, text: string, id: string) => {
    const made = page.document.createElement(tag);
    made.id = id;
    made.textContent = text;
    page.document.body.append(made);
    return made;
  };
  add('h1', 'Notes', 'notes');
  add('p', ASKED, 'asked').append(page.document.createElement('b'));
  add('p', LONG, 'long');
  // jsdom lays nothing out.
  page.window.Element.prototype.scrollIntoView = () => undefined;
  under = null;
  Reflect.set(page.document, 'elementsFromPoint', () =>
    [page.document.querySelector(HOST_NAME), under, page.document.body].filter((each) => each),
  );
  said = [];
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    said.push(z.parse(pointed, message).body);
    return { ok: true, value: {} };
  });
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, Symbol.for('sidestory.pointing'));
  leavePage();
});

/** Starts pointing and gives the layer, which the page cannot reach. */
function start() {
  const attach = vi.spyOn(page.window.HTMLElement.prototype, 'attachShadow');
  startPointing();
  const root = attach.mock.results.at(-1)?.value;
  return root?.querySelector('.pointing') ?? expect.fail('no layer');
}

const hosts = () => page.document.querySelectorAll(HOST_NAME).length;
const press = (layer: Element, key: string) =>
  layer.dispatchEvent(
    new page.window.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );

function click(layer: Element, on: string): void {
  under = page.document.querySelector(on);
  layer.dispatchEvent(new page.window.MouseEvent('click', { bubbles: true }));
}

function select(from: Node, to: Node, offset: number): void {
  const range = page.document.createRange();
  range.setStart(from, 0);
  range.setEnd(to, offset);
  page.document.getSelection()?.addRange(range);
}

describe('a selection', () => {
  test('is taken at once, without a layer', () => {
    const [asked] = [page.document.querySelector('#asked')?.firstChild];
    if (!asked) expect.fail('no text');
    select(asked, asked, ASKED.length);
    startPointing();
    expect(hosts()).toBe(0);
    expect(said).toMatchObject([{ picked: { text: ASKED, whole: true } }]);
  });

  test('that reaches to the edge of the next block is of its own block', () => {
    const asked = page.document.querySelector('#asked');
    const long = page.document.querySelector('#long');
    if (!asked?.firstChild || !long) expect.fail('no text');
    select(asked.firstChild, long, 0);
    startPointing();
    expect(said[0]?.picked).toMatchObject({ text: ASKED, whole: true });
    expect(said[0]?.picked?.locator).toContainEqual({ by: 'id', id: 'asked' });
  });

  test('of a part is a part', () => {
    const text = page.document.querySelector('#asked')?.firstChild;
    if (!text) expect.fail('no text');
    select(text, text, 25);
    startPointing();
    expect(said).toMatchObject([{ picked: { text: ASKED.slice(0, 25), whole: false } }]);
  });

  test('of a word is none: the user points', () => {
    const text = page.document.querySelector('#notes')?.firstChild;
    if (!text) expect.fail('no text');
    select(text, text, 5);
    start();
    expect(said).toEqual([]);
  });
});

describe('pointing', () => {
  test('takes what is clicked, and leaves nothing behind', () => {
    const before = page.document.body.outerHTML;
    const layer = start();
    expect(hosts()).toBe(1);
    click(layer, '#asked');
    expect(said).toMatchObject([{ picked: { text: ASKED, whole: true } }]);
    expect(hosts()).toBe(0);
    expect(page.document.body.outerHTML).toBe(before);
  });

  test('at what stands within a line means the line', () => {
    const layer = start();
    click(layer, '#asked b');
    expect(said).toMatchObject([{ picked: { text: ASKED } }]);
  });

  test('at too much, or at nothing, goes on and says so', () => {
    const layer = start();
    click(layer, 'body');
    click(layer, '#long');
    expect(layer.querySelector('[role=alert]')?.textContent).toContain('too long');
    expect(said).toEqual([]);
    click(layer, '#asked');
    expect(said).toHaveLength(1);
  });

  test.each([
    ['the lines in order', ['ArrowRight', 'ArrowRight', 'Enter'], ASKED],
    ['and back', ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Enter'], ASKED],
    [
      'not beyond the last',
      ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Enter'],
      ASKED,
    ],
    ['not up to the whole page', ['ArrowRight', 'ArrowUp', 'Enter'], 'Notes'],
  ])('goes by keyboard through %s', (_, keys, text) => {
    const layer = start();
    for (const key of keys) press(layer, key);
    expect(said).toMatchObject([{ picked: { text } }]);
  });

  test.each([
    ['Escape', (layer: Element) => press(layer, 'Escape')],
    ['its button', (layer: Element) => layer.querySelector('button')?.click()],
    ['in-app navigation', () => page.go('https://example.com/other')],
    ['the page’s end', () => window.dispatchEvent(new page.window.Event('pagehide'))],
  ])('ends by %s, without a word', (_, end) => {
    end(start());
    expect(hosts()).toBe(0);
    expect(said).toEqual([{}]);
  });

  test('goes on while the page writes its state into the address', () => {
    start();
    page.go(window.location.href);
    page.go('https://example.com/article?scroll=100#part');
    expect(hosts()).toBe(1);
    expect(said).toEqual([]);
  });

  test('begun anew replaces the former', () => {
    start();
    start();
    expect(hosts()).toBe(1);
    expect(said).toEqual([{}]);
  });

  test('stands in the element that is there already', () => {
    const host = page.document.createElement(HOST_NAME);
    const root = host.attachShadow({ mode: 'closed' });
    page.document.documentElement.append(host);
    Reflect.set(globalThis, Symbol.for('sidestory.root'), root);
    startPointing();
    expect(hosts()).toBe(1);
    expect(root.querySelector('.pointing')).not.toBeNull();
    Reflect.deleteProperty(globalThis, Symbol.for('sidestory.root'));
  });
});
