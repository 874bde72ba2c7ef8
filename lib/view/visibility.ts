import { SETTLED_MS } from './presses';

/**
 * How plainly a view in a page's frame is seen: `plain`, all of it and unchanged; `covered`, when the page
 * lies over it, fades, clips, scales or moves it out; `unknown`, where the browser does not tell.
 */
export type Sight = 'plain' | 'covered' | 'unknown';

/** A view that is covered is drawn once a second; one that is not drawn by then tells nothing: ms. */
const LOOK_MS = 2_000;

/** How much of the view has to be seen: all of it, but for what is lost to rounding. */
const WHOLE = 0.98;

/** A view smaller than this, in CSS pixels, may show one button and nothing of what it is about. */
const LEAST_PX = 280;

/** A page that draws everything this small draws nothing that can be read. Browsers zoom out to 0.25. */
const LEAST_SCALE = 0.5;

export interface Visibility {
  /** Watches until the returned function is called. Nothing is watched, and nothing paid, before. */
  watch(): () => void;
  /**
   * How the view stands now, which takes one of its frames, and stood before a press.
   * @param began when the press did, by `performance.now()`
   */
  judge(began: number): Promise<Sight>;
}

/**
 * Watches how the view is seen, with IntersectionObserver v2 (`trackVisibility`), which Chromium has and
 * Firefox has not. It tells of occlusion, opacity, filters, blending and turns for the frame as a whole,
 * but of clip paths and magnification only by the part that is left: so the whole view is looked at, never
 * one control. One that watches tells ten times a second; one made for a press tells in the next frame
 * (measured: docs/decisions/0017-covered-panel.md).
 */
export function createVisibility(): Visibility {
  let watching = 0;
  let observer: IntersectionObserver | undefined;
  /** Since when the view is, or is not, in plain sight. Before the first look nobody knows. */
  let seen: { plain: boolean; since: number } | undefined;

  function watch(): () => void {
    watching += 1;
    if (!observer && isSupported()) {
      observer = observe((plain) => {
        if (plain !== seen?.plain) seen = { plain, since: performance.now() };
      });
    }
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      watching -= 1;
      if (watching > 0) return;
      observer?.disconnect();
      observer = undefined;
      seen = undefined;
    };
  }

  return {
    watch,
    async judge(began) {
      if (!isSupported()) return 'unknown';
      // A pressed entry of a menu goes with its menu; what was seen until then still counts.
      const end = watch();
      try {
        const plain = await look();
        if (plain === false) return 'covered';
        if (!plain || !seen?.plain || isTiny()) return 'unknown';
        return seen.since <= began - SETTLED_MS ? 'plain' : 'unknown';
      } finally {
        end();
      }
    },
  };
}

/** Whether the view is in plain sight now; undefined where it is not drawn. */
function look(): Promise<boolean | undefined> {
  return new Promise((resolve) => {
    const end = (plain?: boolean) => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(plain);
    };
    const observer = observe(end);
    const timer = setTimeout(end, LOOK_MS);
  });
}

/** Has `note` told whether the whole view is in plain sight: in its next frame, and at each change. */
function observe(note: (plain: boolean) => void): IntersectionObserver {
  // `trackVisibility` asks for a delay of at least 100 ms.
  const options = { threshold: [0, WHOLE], trackVisibility: true, delay: 100 };
  const observer = new IntersectionObserver((entries) => {
    const entry = entries.at(-1);
    if (!entry) return;
    note(Reflect.get(entry, 'isVisible') === true && entry.intersectionRatio >= WHOLE);
  }, options);
  observer.observe(document.documentElement);
  return observer;
}

function isSupported(): boolean {
  return (
    typeof IntersectionObserverEntry === 'function' &&
    'isVisible' in IntersectionObserverEntry.prototype
  );
}

function isTiny(): boolean {
  return (
    innerWidth < LEAST_PX || innerHeight < LEAST_PX || globalThis.devicePixelRatio < LEAST_SCALE
  );
}
