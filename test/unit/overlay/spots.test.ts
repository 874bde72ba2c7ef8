import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { startSpots } from '../../../lib/overlay/spots';
import { fromBackground, fromPage } from '../messaging/support';
import { leavePage, openPage, pass } from './page';

const TEXTS = ['Tell me about a failure.', 'Why do you want this job?', 'Describe a conflict.'];
const message = z.object({ name: z.string(), body: z.looseObject({}) });

let page: ReturnType<typeof openPage>;
let told: unknown[];
let passes: (index: number, passed: boolean) => void;
let observed: Element[];
let disconnected: number;
let scrolled: string[];
let listener: ((message: unknown, sender: ReturnType<typeof fromBackground>) => void) | undefined;

/** The page shows its list, in new elements each time. */
function render(): void {
  page.document.body.replaceChildren(
    ...TEXTS.map((text) => {
      const line = page.document.createElement('h2');
      line.textContent = text;
      line.scrollIntoView = () => void scrolled.push(text);
      return line;
    }),
  );
}

beforeEach(async () => {
  page = openPage('plain/article', 'https://example.com/article');
  told = [];
  observed = [];
  scrolled = [];
  disconnected = 0;
  render();
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(heard: (entries: { target: Element; isIntersecting: boolean }[]) => void) {
        passes = (index, isIntersecting) => {
          const target = observed[index];
          if (target) heard([{ target, isIntersecting }]);
        };
      }
      observe(element: Element) {
        observed.push(element);
      }
      unobserve() {}
      disconnect() {
        disconnected += 1;
      }
    },
  );
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (sent: unknown) => {
    const { name, body } = z.parse(message, sent);
    if (name === 'page.spots') return { ok: true, value: { texts: TEXTS } };
    told.push(body.index);
    return { ok: true, value: {} };
  });
  const listen = vi.spyOn(browser.runtime.onMessage, 'addListener');
  startSpots();
  await pass(50);
  listener = (what, sender) => listen.mock.lastCall?.[0](what, sender, () => {});
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, Symbol.for('sidestory.spots'));
  leavePage();
});

test('tells the last question that was come to, each once', () => {
  passes(0, true);
  passes(1, true);
  passes(2, true);
  passes(2, true);
  passes(2, false);
  passes(1, false);
  passes(0, false);
  expect(told).toEqual([0, 1, 2, 1, 0, null]);
});

test('scrolls to one, which counts until the user scrolls on', () => {
  passes(0, true);
  listener?.({ scroll: 2 }, fromBackground());
  expect(scrolled).toEqual([TEXTS[2]]);
  // The page's end: the last one does not come up to the line.
  passes(1, true);
  expect(told).toEqual([0, 2]);
  window.dispatchEvent(new page.window.Event('wheel'));
  expect(told).toEqual([0, 2, 1]);
});

test('is told to by the background alone, and only to what is there', () => {
  listener?.({ scroll: 1 }, fromPage());
  listener?.({ scroll: 'all' }, fromBackground());
  listener?.({ scroll: 9 }, fromBackground());
  expect(scrolled).toEqual([]);
});

test('ends with the page’s address, but not with a fragment or a query', () => {
  page.go('https://example.com/article#answers');
  page.go('https://example.com/article?page=2');
  expect(disconnected).toBe(0);
  page.go('https://example.com/other');
  expect(disconnected).toBe(1);
});

test('scrolls also to what the page has rendered anew', async () => {
  render();
  listener?.({ scroll: 2 }, fromBackground());
  listener?.({ scroll: 1 }, fromBackground());
  await pass(50);
  expect(scrolled).toEqual([TEXTS[1]]);
  expect(observed.slice(3).map(({ isConnected }) => isConnected)).toEqual([true, true, true]);
});

test('goes on telling where the page has rendered its list anew', async () => {
  passes(0, true);
  await pass(3_000);
  render();
  passes(0, false);
  await pass(50);
  passes(3, true);
  passes(4, true);
  expect(told).toEqual([0, 1]);
});

test('put in again, looks anew', async () => {
  startSpots();
  expect(disconnected).toBe(1);
  await pass(50);
  expect(observed).toHaveLength(6);
});
