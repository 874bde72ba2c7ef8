import { vi } from 'vitest';
import { expectationOf, load, pageHtml } from '../detection/load';

type Window = ReturnType<typeof load>;

export const QUESTION = expectationOf('prachub/behavioral').url;
export const OTHER = expectationOf('prachub/redesign').url;
export const LIST = expectationOf('prachub/list').url;

/**
 * A page, its window being the globals. Not vitest's own DOM: that one brings typed arrays with which
 * the tools below cannot run. The Navigation API, which it lacks, is one event here.
 */
export function openPage(name: string, url: string) {
  const window = load(pageHtml(name), url);
  const navigation = new window.EventTarget();
  Reflect.set(window, 'navigation', navigation);
  for (const key of [
    'document',
    'location',
    'EventTarget',
    'MutationObserver',
    'AbortController',
    'HTMLElement',
    'CSSStyleSheet',
  ] as const) {
    vi.stubGlobal(key, window[key]);
  }
  vi.stubGlobal('window', window);
  // A long reading yields as in a browser, and not to a clock that stands still.
  vi.stubGlobal('scheduler', { yield: () => new Promise((resolve) => setImmediate(resolve)) });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  return {
    window,
    document: window.document,
    /** In-app navigation: first the address. */
    go(to: string) {
      window.history.pushState(null, '', to);
      navigation.dispatchEvent(new window.Event('currententrychange'));
    },
    /** Then, at some time, the content. */
    render: (other: string) => render(window, other),
  };
}

function render({ document, DOMParser }: Window, name: string): void {
  const next = new DOMParser().parseFromString(pageHtml(name), 'text/html');
  document.head.replaceChildren(...next.head.childNodes);
  document.body.replaceChildren(...next.body.childNodes);
}

export const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

export function leavePage(): void {
  vi.useRealTimers();
  vi.unstubAllGlobals();
}
