import { browser } from 'wxt/browser';
import type { Layout, Mount } from '../messaging/overlay';
import { adoptStyles, element } from './elements';
import { createHandle } from './handle';
import { createMountBudget, HOST_NAME, keepInPage, shareRoot } from './host';
import { createRail } from './rail';
import { OVERLAY_STYLES } from './styles';

/**
 * Who has something shown: the user, by a press of ours; the page, by what it asks; or, because the page
 * had taken it out, nobody anew.
 */
export type Cause = 'user' | 'page' | 'return';

/** What is shown in the page: nothing, the rail, or the open panel. */
export interface Overlay {
  /**
   * Shows what the background decided. A token means a new frame, whatever was there before. Where the
   * page has had us mount too much, a panel that only the page asked for stays a rail, or away.
   */
  show(mount: Mount, cause: Cause): void;
  progress(covered: readonly boolean[]): void;
  layout(layout: Layout): void;
  /** Whether the panel's frame is in the page. */
  readonly open: boolean;
  readonly mounted: boolean;
  /** Takes everything out of the page. */
  remove(): void;
}

export interface OverlayEvents {
  /** The user pressed the rail. */
  onOpen(): void;
  /** The page had removed the element; its frame needs a new token. */
  onReturn(): void;
  /** The page has won, also over what the user had asked for. */
  onLost(): void;
  onWidth(width: number): void;
}

export function createOverlay(events: OverlayEvents): Overlay {
  let inPage: AbortController | undefined;
  let now: Layout = { side: 'right', width: 404 };
  const budget = createMountBudget();
  let isAskedFor = false;

  const host = document.createElement(HOST_NAME);
  // Closed: the page cannot reach in, and a frame in here is not among its `window.frames`.
  const root = host.attachShadow({ mode: 'closed' });
  shareRoot(root);
  const rail = createRail(events.onOpen);
  const handle = createHandle({
    side: () => now.side,
    width: () => now.width,
    onWidth: (width) => applyLayout({ ...now, width }),
    onDone: events.onWidth,
  });
  const panel = element('div', { class: 'panel', hidden: '' }, handle.element);
  adoptStyles(root, OVERLAY_STYLES);
  root.append(rail.button, panel);
  let frame: HTMLIFrameElement | undefined;

  function applyLayout(layout: Layout): void {
    now = layout;
    host.dataset.side = layout.side;
    host.style.setProperty('--width', `${layout.width}px`);
    handle.show(layout.width);
  }

  function openFrame(token: string, focus: boolean): void {
    frame?.remove();
    const next = element('iframe', {
      allow: 'clipboard-write',
      title: 'Sidestory',
      // Under `Cross-Origin-Embedder-Policy: require-corp` Chromium refuses an extension page with a
      // dynamic address; a frame without credentials of its own is let in. It needs none: all that
      // the panel keeps is kept by the background.
      credentialless: '',
    });
    next.src = `${browser.runtime.getURL('/panel.html')}#${token}`;
    if (focus) next.addEventListener('load', () => next.focus(), { once: true });
    frame = next;
    panel.append(next);
  }

  function closeFrame(focus: boolean): void {
    const hadFocus = root.activeElement === frame && frame !== undefined;
    frame?.remove();
    frame = undefined;
    if (focus || hadFocus) rail.button.focus({ preventScroll: true });
  }

  function enterPage(): void {
    if (inPage) return;
    const stay = new AbortController();
    inPage = stay;
    keepInPage(host, stay.signal, budget, comeBack, lose);
  }

  function comeBack(): void {
    if (!frame) return;
    // Its token is used: put back, it would only be loaded to stay blank until the next one comes.
    frame.remove();
    events.onReturn();
  }

  function lose(): void {
    remove();
    if (isAskedFor) events.onLost();
    isAskedFor = false;
  }

  function remove(): void {
    inPage?.abort();
    inPage = undefined;
    frame?.remove();
    frame = undefined;
  }

  return {
    get open() {
      return frame !== undefined;
    },
    get mounted() {
      return inPage !== undefined;
    },
    show({ view: wanted, token, layout, progress, focus }, cause) {
      // The page has won meanwhile.
      if (cause === 'return' && !inPage) return;
      if (cause === 'user') budget.renew();
      isAskedFor ||= cause === 'user' && wanted === 'panel';
      const isMounting = !inPage || (wanted === 'panel' && token !== undefined);
      const spent = cause === 'page' && isMounting && !budget.spend();
      if (spent && !inPage) return;
      const view = spent ? 'rail' : wanted;
      host.dataset.view = view;
      applyLayout(layout);
      rail.show(progress);
      const open = view === 'panel';
      rail.button.hidden = open;
      panel.hidden = !open;
      enterPage();
      if (open && token !== undefined) openFrame(token, focus);
      if (!open) closeFrame(focus);
    },
    progress: (covered) => rail.show(covered),
    layout: applyLayout,
    remove,
  };
}
