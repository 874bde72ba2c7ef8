import { browser } from 'wxt/browser';
import { isOrphaned } from '../messaging/send';
import { keepInFrame, readFrameState } from './frame-state';
import { hearReturn, reloadWhenBack } from './orphan';

/** How long a background that runs may take to answer, in milliseconds. */
const PATIENCE_MS = 3_000;

/** How often in a row a blank frame starts the extension anew. */
const RESTARTS = 3;

/** What stands in a frame that has come to its end. Fixed words: this frame may see no answer. */
const STUCK = 'Sidestory could not start again after it was updated. Restart the browser to go on.';

/**
 * What a frame without a session does: it has the background make a new frame, which takes its place, and
 * shows nothing until then.
 *
 * Chromium (156) now and then loses the background over a reload on a busy machine: nothing is delivered
 * to it any more, what it asks is refused with "No SW", or it was started without any API. The page's
 * script is then not put in, and whoever asks waits for good. Only another reload brings it back, and this
 * frame, which the new version served, may ask for it.
 * @param remount asks for the new frame
 */
export async function awaitSuccessor(remount: () => Promise<unknown>): Promise<void> {
  hearReturn(isOrphaned);
  // Too early, if the extension was just reloaded: the page's new script, which is to mount the frame,
  // is not there yet, or has not told yet what the page is about. It says so by the frame's size.
  window.addEventListener('resize', () => void remount().catch(() => {}));
  const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), PATIENCE_MS));
  const asked = remount().then(
    () => true,
    () => late,
  );
  if (await Promise.race([asked, late])) return;
  // Reloaded once more meanwhile, by another panel for one.
  if (isOrphaned()) reloadWhenBack();
  else if (await isLost()) restart();
}

/** Whether the browser knows of no background, even though it was just asked something. */
async function isLost(): Promise<boolean> {
  if (import.meta.env.FIREFOX) return false;
  const contexts = await browser.runtime.getContexts({ contextTypes: ['BACKGROUND'] });
  return contexts.length === 0;
}

/** Starts the extension anew, which cuts this frame off: it comes back like any panel. */
function restart(): void {
  const { restarts } = readFrameState();
  if (restarts >= RESTARTS) {
    document.body.append(STUCK);
    return;
  }
  keepInFrame({ restarts: restarts + 1 });
  browser.runtime.reload();
  reloadWhenBack();
}
