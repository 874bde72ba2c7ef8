import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { runInSlices } from '../detection/steps';
import { scrollCommandSchema } from '../messaging/overlay';
import { ask, tell } from '../messaging/page-client';
import { isFromBackground } from '../messaging/senders';
import { findSpots } from './find-spots';
import { onLeaving } from './navigation';

const SPOTS = Symbol.for('sidestory.spots');

/** A question counts as come to once it is in the upper half of the window. */
const LINE = '-50%';
/** Above the window everything has been come to, however far up it is: pixels. */
const FAR = '100000000px';

/** A page that is rendered anew without end is not searched without end: milliseconds. */
const RENEW_MS = 2_000;

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
  let texts: string[];
  let spots: (Element | undefined)[] = [];
  let passed: boolean[] = [];
  let finding: Promise<void> | undefined;
  let foundAt = 0;
  let wanted: number | undefined;
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
      // The page has rendered its list anew: its questions stand in other elements now.
      const replaced = entries.some(({ target }) => !target.isConnected);
      if (replaced && Date.now() - foundAt > RENEW_MS) void find().catch(() => {});
      else look();
    },
    { rootMargin: `${FAR} 0px ${LINE} 0px` },
  );

  /** Finds where the questions stand now. */
  function find(): Promise<void> {
    finding ??= (async () => {
      const found = await runInSlices(findSpots(document, texts), signal);
      for (const spot of spots) if (spot) observer.unobserve(spot);
      spots = found;
      passed = spots.map(() => false);
      foundAt = Date.now();
      for (const spot of spots) if (spot) observer.observe(spot);
    })().finally(() => {
      finding = undefined;
    });
    return finding;
  }

  async function scroll(index: number): Promise<void> {
    wanted = index;
    if (!spots[index]?.isConnected) await find();
    const spot = spots[index];
    if (wanted !== index || !spot) return;
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
    if (command.success) void scroll(command.output.scroll).catch(() => {});
  };
  onLeaving(signal, () => ending.abort());
  try {
    ({ texts } = v.parse(answerSchema, await ask('page.spots', {})));
    await find();
    signal.throwIfAborted();
  } catch {
    // No list any more, or cut off: there is nothing to follow.
    return;
  }
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    held?.abort();
    browser.runtime.onMessage.removeListener(listener);
  });
}
