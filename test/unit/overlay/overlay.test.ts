import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Mount } from '../../../lib/messaging/overlay';
import { createHandle } from '../../../lib/overlay/handle';
import { HOST_NAME } from '../../../lib/overlay/host';
import { createOverlay, type Overlay } from '../../../lib/overlay/overlay';
import { createRail } from '../../../lib/overlay/rail';
import { roomStylesheet } from '../../../lib/overlay/room';
import { findStale } from '../../../lib/overlay/stale';
import { orphan } from '../messaging/support';
import { leavePage, openPage, pass } from './page';

let page: ReturnType<typeof openPage>;
let made: Overlay[] = [];

beforeEach(() => {
  page = openPage('plain/article', 'https://example.com/article');
});
afterEach(() => {
  for (const overlay of made) overlay.remove();
  made = [];
  leavePage();
});

const hosts = () => [...page.document.querySelectorAll<HTMLElement>(HOST_NAME)];
const mount: Mount = {
  view: 'rail',
  layout: { side: 'right', width: 404 },
  progress: [true, true, false, false, false, false, false, false],
  focus: false,
};
const panel: Mount = { ...mount, view: 'panel', token: 'token' };

function overlay() {
  const events = { onOpen: vi.fn(), onReturn: vi.fn(), onLost: vi.fn(), onWidth: vi.fn() };
  // The page cannot reach in; the test looks at what is put in there.
  const attach = vi.spyOn(page.window.HTMLElement.prototype, 'attachShadow');
  const each = createOverlay(events);
  made.push(each);
  const root = attach.mock.results.at(-1)?.value ?? expect.fail('no root');
  return { ...events, overlay: each, root, mode: attach.mock.lastCall?.[0].mode };
}

describe('the element in the page', () => {
  test('is one, closed, and carries nothing but how it stands', () => {
    const { overlay: each, mode } = overlay();
    expect(hosts()).toEqual([]);
    each.show(panel, 'user');
    each.show(panel, 'user');
    const [host, ...others] = hosts();
    expect(others).toEqual([]);
    expect(mode).toBe('closed');
    expect(host?.shadowRoot).toBeNull();
    expect(host?.parentNode).toBe(page.document.documentElement);
    expect(page.document.documentElement.outerHTML).not.toMatch(/token|panel\.html|covered/);
    expect(host?.getAttributeNames().sort()).toEqual(['data-side', 'data-view', 'style']);
    expect(page.window.length).toBe(0);
    each.remove();
    expect(hosts()).toEqual([]);
  });

  test('holds the panel’s frame only while it is open, made anew for each token', () => {
    const { overlay: each, root } = overlay();
    each.show(mount, 'user');
    expect(root.querySelector('iframe')).toBeNull();
    each.show(panel, 'user');
    const frame = root.querySelector('iframe');
    expect(frame?.src).toMatch(/\/panel\.html#token$/);
    const { token: _, ...more } = panel;
    each.show(more, 'user');
    expect(root.querySelector('iframe')).toBe(frame);
    each.show({ ...panel, token: 'other' }, 'user');
    expect(root.querySelectorAll('iframe')).toHaveLength(1);
    expect(root.querySelector('iframe')?.src).toMatch(/#other$/);
    each.show(mount, 'user');
    expect(root.querySelector('iframe')).toBeNull();
    expect(each.open).toBe(false);
  });
});

describe('a page that takes it out', () => {
  test('finds it back ten times a minute, then wins', async () => {
    const { overlay: each, onReturn } = overlay();
    each.show(panel, 'user');
    for (let i = 1; i <= 10; i++) {
      hosts()[0]?.remove();
      await pass(0);
      expect(hosts()).toHaveLength(1);
      expect(onReturn).toHaveBeenCalledTimes(i);
    }
    hosts()[0]?.remove();
    await pass(0);
    expect(hosts()).toEqual([]);
    expect([each.mounted, each.open]).toEqual([false, false]);
    // The user's wish still counts.
    each.show(panel, 'user');
    expect(hosts()).toHaveLength(1);
  });

  test('has won also when the frame that it wanted comes late, until the user asks', async () => {
    const { overlay: each, onLost } = overlay();
    const takeOut = async () => {
      while (hosts()[0]) {
        hosts()[0]?.remove();
        await pass(0);
      }
    };
    each.show(panel, 'page');
    await takeOut();
    each.show(panel, 'return');
    each.show(panel, 'page');
    expect(hosts()).toEqual([]);
    expect(onLost).not.toHaveBeenCalled();
    each.show(panel, 'user');
    expect(hosts()).toHaveLength(1);
    // Told once for each time that the user has asked.
    await takeOut();
    each.show(panel, 'return');
    expect(onLost).toHaveBeenCalledOnce();
  });

  test('or asks for one question after the other gets ten panels a minute, then rails', async () => {
    const { overlay: each, root } = overlay();
    for (let i = 1; i <= 12; i++) {
      each.show({ ...panel, token: `${i}` }, 'page');
      expect(hosts()[0]?.dataset.view).toBe(i <= 10 ? 'panel' : 'rail');
    }
    expect(root.querySelector('iframe')).toBeNull();
    // Opening them is the user's to do; and a minute later the page may again.
    each.show({ ...panel, token: 'asked' }, 'user');
    expect(root.querySelector('iframe')?.src).toMatch(/#asked$/);
    for (let i = 1; i <= 11; i++) each.show(panel, 'page');
    expect(hosts()[0]?.dataset.view).toBe('rail');
    await pass(60_001);
    each.show(panel, 'page');
    expect(hosts()[0]?.dataset.view).toBe('panel');
  });

  test('may do it ten times again a minute later', async () => {
    overlay().overlay.show(mount, 'user');
    for (let i = 0; i < 30; i++) {
      hosts()[0]?.remove();
      await pass(6_001);
      expect(hosts()).toHaveLength(1);
    }
  });

  test('with its whole root element finds it in the new one', async () => {
    const { overlay: each, onReturn } = overlay();
    each.show(panel, 'user');
    for (let i = 0; i < 2; i++) {
      page.document.documentElement.remove();
      page.document.append(page.document.createElement('html'));
      await pass(0);
      expect(hosts().map((host) => host.parentNode)).toEqual([page.document.documentElement]);
    }
    page.document.documentElement.remove();
    await pass(0);
    page.document.append(page.document.createElement('html'));
    await pass(0);
    expect(hosts()).toHaveLength(1);
    expect(onReturn).toHaveBeenCalledTimes(3);
  });

  test('is not fought by an orphan', async () => {
    overlay().overlay.show(panel, 'user');
    const restore = orphan();
    hosts()[0]?.remove();
    await pass(0);
    restore();
    expect(hosts()).toEqual([]);
  });
});

describe('the rail', () => {
  test('says how many of the sections are covered, and opens', () => {
    const onOpen = vi.fn();
    const rail = createRail(onOpen);
    rail.show(mount.progress);
    const name = 'Open Sidestory: 2 of 8 sections covered';
    expect(rail.button.getAttribute('aria-label')).toBe(name);
    expect(rail.button.querySelectorAll('.dot')).toHaveLength(8);
    expect(rail.button.querySelectorAll('.dot.covered')).toHaveLength(2);
    rail.show(mount.progress.map(() => true));
    expect(rail.button.querySelectorAll('.dot')).toHaveLength(8);
    expect(rail.button.getAttribute('aria-label')).toContain('8 of 8');
    rail.button.click();
    expect(onOpen).toHaveBeenCalledTimes(1);
  });

  test('is hidden while the panel is open, and has the focus after it', () => {
    const { overlay: each, root } = overlay();
    each.show(mount, 'user');
    const button = root.querySelector('button');
    each.show(panel, 'user');
    expect(button?.hidden).toBe(true);
    each.show({ ...mount, focus: true }, 'user');
    expect(button?.hidden).toBe(false);
    expect(root.activeElement).toBe(button);
  });
});

describe('the edge', () => {
  function edge(side: 'left' | 'right', width = 404) {
    const [onWidth, onDone] = [vi.fn(), vi.fn()];
    const handle = createHandle({ side: () => side, width: () => width, onWidth, onDone });
    const press = (key: string) => {
      const event = new page.window.KeyboardEvent('keydown', { key, cancelable: true });
      handle.element.dispatchEvent(event);
      return event.defaultPrevented;
    };
    return { handle, onWidth, onDone, press };
  }

  test.each([
    ['right', 'ArrowLeft', 404, 420],
    ['right', 'ArrowRight', 404, 388],
    ['left', 'ArrowLeft', 404, 388],
    ['left', 'ArrowRight', 404, 420],
    ['right', 'Home', 404, 320],
    ['right', 'End', 404, 720],
    ['right', 'ArrowRight', 325, 320],
    ['left', 'ArrowRight', 715, 720],
  ] as const)('%s, %s: %i → %i', (side, key, from, to) => {
    const { press, onWidth, onDone } = edge(side, from);
    expect(press(key)).toBe(true);
    expect([onWidth.mock.calls, onDone.mock.calls]).toEqual([[[to]], [[to]]]);
  });

  test.each(['Tab', 'Escape', 'a', 'toString', '__proto__'])('leaves %s alone', (key) => {
    const { press, onDone } = edge('right');
    expect(press(key)).toBe(false);
    expect(onDone).not.toHaveBeenCalled();
  });

  test('is a separator that can be reached and says its width', () => {
    const { handle } = edge('right');
    handle.show(412.4);
    const names = ['role', 'tabindex', 'aria-valuenow', 'aria-valuemin', 'aria-valuemax'];
    expect(names.map((name) => handle.element.getAttribute(name))).toEqual([
      'separator',
      '0',
      '412',
      '320',
      '720',
    ]);
  });

  test('moves the panel while it is pressed and has the width kept', () => {
    const { overlay: each, root, onWidth } = overlay();
    each.show(panel, 'user');
    const event = new page.window.KeyboardEvent('keydown', { key: 'End' });
    root.querySelector('.handle')?.dispatchEvent(event);
    expect(hosts()[0]?.style.getPropertyValue('--width')).toBe('720px');
    expect(onWidth.mock.calls).toEqual([[720]]);
  });
});

describe('what a former version left', () => {
  function left(view: string, width?: string) {
    const host = page.document.createElement(HOST_NAME);
    host.dataset.view = view;
    if (width) host.style.setProperty('--width', width);
    page.document.documentElement.append(host);
    return host;
  }

  test('nothing: nothing stays', () => {
    expect(findStale().stays()).toBe(false);
  });

  test('its rail goes at once', () => {
    left('rail');
    expect(findStale().stays()).toBe(false);
    expect(hosts()).toEqual([]);
  });

  test('its panel stays, nudged, until it is taken out', () => {
    const host = left('panel', '404px');
    const stale = findStale();
    expect(host.style.getPropertyValue('--width')).toBe('403px');
    expect(stale.stays()).toBe(true);
    stale.remove();
    expect(stale.stays()).toBe(false);
    expect(hosts()).toEqual([]);
  });

  test('or until it goes by itself', () => {
    const host = left('panel');
    const stale = findStale();
    host.remove();
    expect(stale.stays()).toBe(false);
  });
});

test.each([
  ['left', 400],
  ['right', 404.5],
] as const)('room is made on the %s only while the panel is there', (side, width) => {
  const css = roomStylesheet({ side, width });
  expect(css).toContain(`margin-${side}: ${width}px !important`);
  expect(css).toContain('html:has(> sidestory-root[data-view="panel"])');
  expect(css).toContain('min-width: 1100px');
});
