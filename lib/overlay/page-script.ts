import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { createClient, isOrphaned } from '../messaging/client';
import { OrphanedError } from '../messaging/envelope';
import { overlayCommandSchema } from '../messaging/overlay';
import { type Mount, pageRequests } from '../messaging/page';
import { isFromBackground } from '../messaging/senders';
import { HOST_NAME } from './host';
import { createOverlay } from './overlay';
import { watchPage } from './page-watch';

const ALIVE = Symbol.for('sidestory.alive');

/**
 * Everything Sidestory does inside a page: it watches for a question, reports it, and shows what the
 * background decides. It holds no answer and can ask for none. Runs once a page, however often the
 * script is put in; a later version takes over from an orphaned one.
 */
export function startPageScript(): void {
  const running: unknown = Reflect.get(globalThis, ALIVE);
  if (typeof running === 'function' && running() === true) return;
  const ending = new AbortController();
  const { signal } = ending;
  const alive = () => !signal.aborted && !isOrphaned();
  Reflect.set(globalThis, ALIVE, alive);
  // Left by a version that was replaced; its words are in the vault or in the journal.
  for (const stale of document.querySelectorAll(HOST_NAME)) stale.remove();

  const client = createClient('page');
  const overlay = createOverlay({
    onOpen: () => ask(client(pageRequests['page.open'], {})),
    onReturn: () => ask(client(pageRequests['page.remounted'], {})),
    onWidth: (width) => void client(pageRequests['page.resize'], { width }).catch(giveUp),
  });
  let asked = 0;
  let shown: string | undefined;

  /** Shows what comes back, unless something newer was asked for meanwhile. */
  function ask(reply: Promise<Mount>, keepFrame = false): void {
    const mine = ++asked;
    reply.then(({ token, ...mount }) => {
      if (mine !== asked || signal.aborted) return;
      overlay.show(keepFrame || token === undefined ? mount : { ...mount, token });
    }, giveUp);
  }

  /** An orphan leaves the page's events alone; its panel, if open, says what has become of it. */
  function giveUp(error: unknown): void {
    if (error instanceof OrphanedError) ending.abort();
  }

  const watch = watchPage({
    signal,
    onQuestion({ detection }) {
      // Only more is known of the question that is open already: its frame stays as it is.
      const text = detection.questions[0]?.text;
      const keep = overlay.open && text === shown;
      shown = text;
      ask(client(pageRequests['page.detected'], { detection }), keep);
    },
    onNone() {
      asked++;
      shown = undefined;
      overlay.remove();
      void client(pageRequests['page.left'], {}).catch(giveUp);
    },
  });

  browser.runtime.onMessage.addListener((message, sender) => {
    const self = { id: browser.runtime.id, root: browser.runtime.getURL('/') };
    if (signal.aborted || !isFromBackground(sender, self)) return;
    const command = z.safeParse(overlayCommandSchema, message);
    if (!command.success) return;
    switch (command.data.command) {
      case 'mount':
        asked++;
        overlay.show(command.data.mount);
        break;
      case 'unmount':
        overlay.remove();
        break;
      case 'progress':
        overlay.progress(command.data.progress);
        break;
      case 'settings':
        overlay.settings(command.data.settings);
        break;
    }
  });

  window.addEventListener(
    'pagehide',
    () => void client(pageRequests['page.left'], {}).catch(giveUp),
    { signal },
  );
  window.addEventListener('pageshow', (event) => event.persisted && watch.again(), { signal });
}
