import { detectInSlices } from '../../../lib/detection/detect';

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
}

// This world's own wrapper of the scheduler, so that the page's stays as it is.
const yieldToPage = scheduler.yield.bind(scheduler);

globalThis.sidestoryDetect = async () => {
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
  const { detection } = await detectInSlices(document, new URL(location.href));
  cut();
  return { kind: detection.kind, total: performance.now() - start, slice };
};
