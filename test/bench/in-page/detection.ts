import { detectInSlices } from '../../../lib/detection/detect';
import { readAnyPage } from '../../../lib/detection/generic';
import type { Reading } from '../../../lib/detection/reading';
import { runInSlices } from '../../../lib/detection/steps';

/** One detection as the content script makes it. */
export interface Timed {
  kind: string;
  /** From its start to its result, with what the page did in between; ms. */
  total: number;
  /** The longest stretch without letting the page work; ms. */
  slice: number;
}

declare global {
  var sidestoryDetect: () => Promise<Timed>;
  /** The same by the reader for any page. */
  var sidestoryReadAny: () => Promise<Timed>;
}

// This world's own wrapper of the scheduler, so that the page's stays as it is.
const yieldToPage = scheduler.yield.bind(scheduler);

async function timed(read: () => Promise<Reading>): Promise<Timed> {
  let slice = 0;
  const start = performance.now();
  let from = start;
  const cut = () => {
    slice = Math.max(slice, performance.now() - from);
  };
  scheduler.yield = async () => {
    cut();
    await yieldToPage();
    from = performance.now();
  };
  const { detection } = await read();
  cut();
  return { kind: detection.kind, total: performance.now() - start, slice };
}

const here = () => new URL(location.href);
globalThis.sidestoryDetect = () => timed(() => detectInSlices(document, here()));
globalThis.sidestoryReadAny = () => timed(() => runInSlices(readAnyPage(document, here())));
