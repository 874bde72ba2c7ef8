import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SETTLED_MS } from '../../../lib/view/presses';
import { createVisibility } from '../../../lib/view/visibility';

type Note = (entries: { isVisible: boolean; intersectionRatio: number }[]) => void;

/** What observes now; the first is the one that watches, a later one is a look for a press. */
let observing: Note[] = [];

/** A browser that watches for us (or has no way to), with the view's size. */
function browser({ v2 = true, width = 404, height = 800, scale = 1 } = {}) {
  class Entry {}
  if (v2) Reflect.set(Entry.prototype, 'isVisible', false);
  vi.stubGlobal('IntersectionObserverEntry', Entry);
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(readonly note: Note) {}
      observe() {
        observing.push(this.note);
      }
      disconnect() {
        observing = observing.filter((note) => note !== this.note);
      }
    },
  );
  vi.stubGlobal('document', { documentElement: {} });
  vi.stubGlobal('innerWidth', width);
  vi.stubGlobal('innerHeight', height);
  vi.stubGlobal('devicePixelRatio', scale);
}

/** Tells all that observe, as the browser does at a change, or those from one on. */
function see(isVisible: boolean, intersectionRatio = 1, from = 0): void {
  for (const note of observing.slice(from)) note([{ isVisible, intersectionRatio }]);
}

beforeEach(() => {
  observing = [];
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** What a press now is judged to be, with what the look for it is told. */
async function judged(
  visibility: ReturnType<typeof createVisibility>,
  told: () => void = () => see(true, 1, 1),
): Promise<string> {
  const sight = visibility.judge(performance.now());
  told();
  await vi.advanceTimersByTimeAsync(2_000);
  return sight;
}

test('a view is watched only while somebody asks for it', () => {
  browser();
  const visibility = createVisibility();
  expect(observing).toHaveLength(0);
  const [one, two] = [visibility.watch(), visibility.watch()];
  expect(observing).toHaveLength(1);
  one();
  one();
  expect(observing).toHaveLength(1);
  two();
  expect(observing).toHaveLength(0);
});

describe('a press', () => {
  /** A view that has been seen like this for a while. */
  function watched(plain: boolean, before = SETTLED_MS) {
    const visibility = createVisibility();
    const end = visibility.watch();
    see(plain);
    vi.advanceTimersByTime(before);
    return { visibility, end };
  }

  test('in plain sight is taken in the next frame: nothing is waited for', async () => {
    browser();
    const { visibility } = watched(true);
    const sight = visibility.judge(performance.now());
    see(true, 1, 1);
    expect(await sight).toBe('plain');
    expect(observing).toHaveLength(1);
  });

  test.each([
    ['covered', () => see(false, 1, 1)],
    // Clipped, or magnified beyond the window: `isVisible` says nothing of it.
    ['covered', () => see(true, 0.1, 1)],
    // The frame is not drawn.
    ['unknown', () => {}],
  ])('is %s as the browser tells then, whatever it told before', async (sight, told) => {
    browser();
    expect(await judged(watched(true).visibility, told)).toBe(sight);
    expect(observing).toHaveLength(1);
  });

  test.each([[{ v2: false }], [{ width: 60 }], [{ height: 40 }], [{ scale: 0.2 }]])(
    'is unknown where it cannot be told, or read: %j',
    async (how) => {
      browser(how);
      expect(await judged(watched(true).visibility)).toBe('unknown');
    },
  );

  test('on what came into sight just before is not yet trusted, and is soon', async () => {
    browser();
    const { visibility } = watched(false);
    see(true);
    vi.advanceTimersByTime(SETTLED_MS - 1);
    expect(await judged(visibility)).toBe('unknown');
    expect(await judged(visibility)).toBe('plain');
  });

  test('on what has only just been looked at for the first time is not trusted', async () => {
    browser();
    expect(await judged(watched(true, 100).visibility)).toBe('unknown');
    observing = [];
    expect(await judged(createVisibility(), () => see(true))).toBe('unknown');
  });

  test('that the browser has not told to be in plain sight again is not', async () => {
    browser();
    expect(await judged(watched(false).visibility)).toBe('unknown');
  });

  test('is judged also when its control has gone with its menu', async () => {
    browser();
    const { visibility, end } = watched(true);
    const sight = await judged(visibility, () => {
      end();
      see(true, 1, 1);
    });
    expect(sight).toBe('plain');
    expect(observing).toHaveLength(0);
  });
});
