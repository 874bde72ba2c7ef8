import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { boundDetection } from '../detection/bounds';
import type { Detection } from '../detection/detection';
import { OrphanedError } from '../messaging/envelope';
import { type Mount, overlayCommandSchema } from '../messaging/overlay';
import { askMount, tell } from '../messaging/page-client';
import { isOrphaned } from '../messaging/send';
import { isFromBackground } from '../messaging/senders';
import { type Cause, createOverlay, type Overlay } from './overlay';
import { type PageDetector, watchPage } from './page-watch';
import { findStale } from './stale';
import { taughtFirst } from './taught';

const ALIVE = Symbol.for('sidestory.alive');

/**
 * Everything Sidestory does inside a page: it watches for a question, reports it, and shows what the
 * background decides. It holds no answer and can ask for none. Runs once a page, however often a script
 * is put in: the one that runs looks again, and by the newer one where its own reads no such page. A later
 * version takes over from an orphaned one.
 * @param detector what this script can read
 */
export function startPageScript(detector: PageDetector): void {
  const running: unknown = Reflect.get(globalThis, ALIVE);
  if (typeof running === 'function' && running(detector) === true) return;
  const ending = new AbortController();
  const { signal } = ending;
  // What the user's press brought in reads the page on which it came where the site's own does not.
  let pressed = detector;
  let path = '';
  const either: PageDetector = {
    claims: (url) => detector.claims(url) || url.pathname === path,
    detectInSlices: (...page) =>
      (detector.claims(page[1]) ? detector : pressed).detectInSlices(...page),
  };
  Reflect.set(globalThis, ALIVE, (newer: PageDetector) => {
    if (signal.aborted || isOrphaned()) return false;
    const url = new URL(location.href);
    if (newer.claims(url)) {
      pressed = newer;
      path = url.pathname;
      watch.look();
    }
    return true;
  });
  const stale = findStale();

  // Made when there is something to show: most pages of a site ask no question, and pay nothing.
  let made: Overlay | undefined;
  function overlay(): Overlay {
    made ??= createOverlay({
      onOpen: () => ask(askMount('page.open', {}), 'user'),
      onReturn: () => ask(askMount('page.remounted', {}), 'return'),
      onLost: () => void tell('page.lost', {}).catch(giveUp),
      onWidth: (width) => void tell('page.resize', { width }).catch(giveUp),
    });
    return made;
  }
  let asked = 0;
  let overruled = 0;
  let shown: string | undefined;

  /** Shows what comes back, unless something newer was asked for meanwhile. */
  function ask(reply: Promise<Mount>, cause: Cause, keepFrame?: boolean): void {
    const mine = ++asked;
    reply.then(({ token, ...mount }) => {
      if (signal.aborted) return;
      if (mine !== asked) {
        // The user opened the panel while the question was on its way, and the panel came without it.
        const late = keepFrame !== undefined && mine === overruled && overruled === asked - 1;
        if (late && made?.open) ask(askMount('page.remounted', {}), 'return');
        return;
      }
      if (stale.stays()) {
        stale.nudge();
        return;
      }
      overlay().show(keepFrame || token === undefined ? mount : { ...mount, token }, cause);
    }, giveUp);
  }

  /** An orphan leaves the page's events alone; its panel, if open, says what has become of it. */
  function giveUp(error: unknown): void {
    if (error instanceof OrphanedError) ending.abort();
  }

  /** Nothing is asked here (any more): takes out what is shown. */
  function leave(): void {
    asked++;
    shown = undefined;
    made?.remove();
    void tell('page.left', {}).catch(giveUp);
  }

  const watch = watchPage({
    detector: taughtFirst(either),
    signal,
    onQuestion({ detection }) {
      // Only more is known of the question that is open already: its frame stays as it is. So it does
      // where a list grows, since one of its questions may be open in it.
      const what =
        detection.kind === 'list' ? `list ${location.pathname}` : questionText(detection);
      const keep = made?.open === true && what === shown;
      shown = what;
      ask(askMount('page.detected', { detection: boundDetection(detection) }), 'page', keep);
    },
    onNone: leave,
  });

  browser.runtime.onMessage.addListener((message, sender) => {
    const self = { id: browser.runtime.id, root: browser.runtime.getURL('/') };
    if (signal.aborted || !isFromBackground(sender, self)) return;
    const command = v.safeParse(overlayCommandSchema, message);
    if (!command.success) return;
    const { mount, progress, layout, again } = command.output;
    if (mount) {
      overruled = asked++;
      stale.remove();
      overlay().show(mount, 'user');
    }
    if (progress) made?.progress(progress);
    if (layout) made?.layout(layout);
    if (again) {
      leave();
      watch.again();
    }
  });

  window.addEventListener(
    'pagehide',
    () => {
      // Nothing was said of a page where nothing was shown, and no worker is woken for it.
      if (made) void tell('page.left', {}).catch(giveUp);
    },
    { signal },
  );
  window.addEventListener('pageshow', (event) => event.persisted && watch.again(), { signal });
}

function questionText({ questions }: Detection): string | undefined {
  return questions[0]?.text;
}
