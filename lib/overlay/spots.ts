import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { runInSlices } from '../detection/steps';
import { scrollCommandSchema } from '../messaging/overlay';
import { ask, tell } from '../messaging/page-client';
import { isFromBackground } from '../messaging/senders';
import { findSpots } from './find-spots';
import { onNavigation } from './navigation';

const SPOTS = Symbol.for('sidestory.spots');

/** A question counts as come to once it is in the upper half of the window. */
const LINE = '-50%';
/** Above the window everything has been come to, however far up it is: pixels. */
const FAR = '100000000px';

const answerSchema = v.object({ texts: v.array(v.string()) });

/**
 * Tells which question of the page's list the reader has come to, and scrolls to one. The browser says
 * when one passes the line: nothing is polled, and nothing in the page is changed. Put in on demand; a
 * second time it looks anew.
 */
export function startSpots(): void {
  const before: unknown = Reflect.get(globalThis, SPOTS);
  if (before instanceof AbortController) before.abort();
  const ending = new AbortController();
  Reflect.set(globalThis, SPOTS, ending);
  void follow(ending);
}

async function follow(ending: AbortController): Promise<void> {
  const { signal } = ending;
  const { href } = location;
  let spots: (Element | undefined)[];
  try {
    const { texts } = v.parse(answerSchema, await ask('page.spots', {}));
    spots = await runInSlices(findSpots(document, texts), signal);
  } catch {
    // No list any more, or cut off: there is nothing to follow.
    return;
  }
  const passed = spots.map(() => false);
  let told: number | null | undefined;
  // Scrolled to by the user's click: it counts until the user scrolls on, also at the page's end, where
  // it cannot come up to the line.
  let held: AbortController | undefined;

  function report(index: number | null): void {
    if (index === told) return;
    told = index;
    tell('page.inView', { index }).catch(() => ending.abort());
  }

  function look(): void {
    if (held) return;
    const last = passed.lastIndexOf(true);
    report(last < 0 ? null : last);
  }

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        for (const [index, spot] of spots.entries()) {
          if (spot === target) passed[index] = isIntersecting;
        }
      }
      look();
    },
    { rootMargin: `${FAR} 0px ${LINE} 0px` },
  );
  for (const spot of spots) if (spot) observer.observe(spot);

  function scroll(index: number): void {
    const spot = spots[index];
    if (!spot?.isConnected) return;
    held?.abort();
    const hold = new AbortController();
    held = hold;
    const free = () => {
      hold.abort();
      held = undefined;
      look();
    };
    for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
      window.addEventListener(type, free, { signal: hold.signal, passive: true, capture: true });
    }
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    spot.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
    report(index);
  }

  const listener = (message: unknown, sender: Parameters<typeof isFromBackground>[0]) => {
    const self = { id: browser.runtime.id, root: browser.runtime.getURL('/') };
    if (!isFromBackground(sender, self)) return;
    const command = v.safeParse(scrollCommandSchema, message);
    if (command.success) scroll(command.output.scroll);
  };
  browser.runtime.onMessage.addListener(listener);
  onNavigation(signal, () => location.href.split('#')[0] !== href.split('#')[0] && ending.abort());
  signal.addEventListener('abort', () => {
    observer.disconnect();
    held?.abort();
    browser.runtime.onMessage.removeListener(listener);
  });
}
