import { isOrphaned } from '../messaging/send';

/** Name of the one element that is put into a page. */
export const HOST_NAME = 'sidestory-root';

const ROOT = Symbol.for('sidestory.root');

/** Lets our other scripts in this page, which live in the same isolated world, use the one element. */
export function shareRoot(root: ShadowRoot): void {
  Reflect.set(globalThis, ROOT, root);
}

/** The closed root of our element, where it is in the page now. */
export function sharedRoot(): ShadowRoot | undefined {
  const root: unknown = Reflect.get(globalThis, ROOT);
  return root instanceof ShadowRoot && root.isConnected ? root : undefined;
}

/** How often in `REMOUNT_WINDOW_MS` the element comes back after a page took it out. */
const REMOUNTS = 10;
const REMOUNT_WINDOW_MS = 60_000;

/**
 * Keeps one element in the page: puts it back when the page removes it (frameworks that render the
 * whole document do), but no more than ten times a minute, so that a page which fights it wins.
 * Only the children of the root element and of the document are watched, which costs next to nothing.
 * @param onReturn called after each return; a frame inside has lost its page by then
 * @param onGone called once the page has won
 */
export function keepInPage(
  host: HTMLElement,
  signal: AbortSignal,
  onReturn: () => void,
  onGone: () => void,
): void {
  let returns: number[] = [];
  const observer = new MutationObserver(() => {
    const root = document.documentElement;
    // Without a root the next one is waited for.
    if (!root || host.parentNode === root) return;
    if (isOrphaned()) {
      // The new version's script took it out, and has its own.
      observer.disconnect();
      return;
    }
    const now = Date.now();
    returns = returns.filter((time) => time > now - REMOUNT_WINDOW_MS);
    if (returns.length >= REMOUNTS) {
      observer.disconnect();
      host.remove();
      onGone();
      return;
    }
    returns.push(now);
    enter(root);
    onReturn();
  });

  // A page may replace its root element as a whole, `document.open` for one.
  function enter(root: Element): void {
    observer.disconnect();
    root.append(host);
    observer.observe(root, { childList: true });
    observer.observe(document, { childList: true });
  }
  enter(document.documentElement);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    host.remove();
  });
}
