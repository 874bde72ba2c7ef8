import { useEffect, useState } from 'react';
import type { PanelServices } from '../../lib/view/services';

/**
 * The page's own sample answer to this question, as long as the panel is open; undefined where it has
 * none. It is looked for once the panel stands, and again at the first click or key after the user was
 * in the page, where a solution may have been unfolded: not before that click has ended, so that
 * nothing moves under the pointer.
 */
export function usePageSample(services: PanelServices, questionId: string): string | undefined {
  const [sample, setSample] = useState<string>();
  const isFound = sample !== undefined;
  useEffect(() => {
    // A panel in a tab of its own stands beside no page.
    if (isFound || services.placement === 'tab') return;
    const ending = new AbortController();
    const { signal } = ending;
    let wasAway = !document.hasFocus();
    const look = () =>
      void services.readSample(questionId).then(
        (found) => !signal.aborted && setSample(found),
        // A page that went away, or a worker that was stopped: there is nothing to compare with.
        () => undefined,
      );
    const comeBack = () => {
      if (wasAway) look();
      wasAway = false;
    };
    const cancel = whenIdle(look);
    const options = { signal, capture: true };
    window.addEventListener('blur', () => (wasAway = true), { signal });
    window.addEventListener('click', comeBack, options);
    window.addEventListener('keyup', comeBack, options);
    return () => {
      ending.abort();
      cancel();
    };
  }, [isFound, services, questionId]);
  return sample;
}

/** At the latest after so long the task is done, however busy the panel is: milliseconds. */
const LATEST_MS = 2_000;

function whenIdle(task: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(task);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(task, { timeout: LATEST_MS });
  return () => cancelIdleCallback(handle);
}
