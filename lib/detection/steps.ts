/** Work that may be interrupted at each `yield`, so that a page never waits for it. */
export type Steps<T> = Generator<void, T, void>;

/** Well under a frame of 16 ms, since the step in hand has to end first. */
const SLICE_MS = 8;

/** Runs all steps at once; for tests, the command line and pages known to be small. */
export function runToEnd<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Runs steps in slices of about 8 ms and lets the page work in between.
 * Rejects with the signal's reason once `signal` is aborted.
 */
export async function runInSlices<T>(steps: Steps<T>, signal?: AbortSignal): Promise<T> {
  let end = performance.now() + SLICE_MS;
  for (;;) {
    signal?.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await pause();
    end = performance.now() + SLICE_MS;
  }
}

function pause(): Promise<void> {
  // Not in all browsers that we support, nor in Node.
  const scheduler: unknown = Reflect.get(globalThis, 'scheduler');
  if (hasYield(scheduler)) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve));
}

function hasYield(value: unknown): value is { yield(): Promise<void> } {
  return typeof value === 'object' && value !== null && 'yield' in value;
}
