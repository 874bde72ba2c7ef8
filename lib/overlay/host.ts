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

/** How often in `MOUNT_WINDOW_MS` something of ours is mounted in a page without the user's asking. */
const MOUNTS = 10;
const MOUNT_WINDOW_MS = 60_000;

/** What a page may have us mount, by whatever it does: a page that fights us wins. */
export interface MountBudget {
  /** Whether there may be one more now; if so, it is counted. */
  spend(): boolean;
  /** The user has asked: that does not count, and there may be as many again. */
  renew(): void;
}

export function createMountBudget(): MountBudget {
  let spent: number[] = [];
  return {
    spend() {
      const now = Date.now();
      spent = spent.filter((time) => time > now - MOUNT_WINDOW_MS);
      if (spent.length >= MOUNTS) return false;
      spent.push(now);
      return true;
    },
    renew() {
      spent = [];
    },
  };
}

/**
 * Keeps one element in the page: puts it back when the page removes it (frameworks that render the
 * whole document do), while its budget lasts.
 * Only the children of the root element and of the document are watched, which costs next to nothing.
 * @param onReturn called before each return; a frame inside has lost its page by then
 * @param onGone called once the page has won
 */
export function keepInPage(
  host: HTMLElement,
  signal: AbortSignal,
  budget: MountBudget,
  onReturn: () => void,
  onGone: () => void,
): void {
  const observer = new MutationObserver(() => {
    const root = document.documentElement;
    // Without a root the next one is waited for.
    if (!root || host.parentNode === root) return;
    if (isOrphaned()) {
      // The new version's script took it out, and has its own.
      observer.disconnect();
      return;
    }
    if (!budget.spend()) {
      observer.disconnect();
      host.remove();
      onGone();
      return;
    }
    onReturn();
    enter(root);
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
