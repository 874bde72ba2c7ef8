import type { Page } from 'playwright-core';
import { pause, soon } from './bench.ts';

/** The background is at rest by then: its timers are shorter. */
const REST_MS = 400;

/**
 * Makes the function that stops every worker, as the browser does when they have been idle, and sees
 * that it has happened.
 */
export async function workerStopper(page: Page): Promise<() => Promise<void>> {
  const cdp = await page.context().newCDPSession(page);
  let stopped: (() => void) | undefined;
  cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) stopped?.();
  });
  await cdp.send('ServiceWorker.enable');
  return async () => {
    await pause(REST_MS);
    const stop = new Promise<void>((resolve) => {
      stopped = resolve;
    });
    await cdp.send('ServiceWorker.stopAllWorkers');
    await soon('the end of the worker', stop);
    stopped = undefined;
  };
}
