/**
 * A view that the extension was reloaded under, and its way back. Where it loads anew while the extension
 * is away, which a busy machine makes long enough to hit, the browser puts an error page in its place, in
 * which nothing of ours runs and which nobody can replace. So it waits for the nudge (overlay/stale.ts):
 * that is given by a script of the version that has come. A page that our script may not enter gives none,
 * nor does a background that the browser lost: after a while it looks for itself.
 */

/** How long the nudge is waited for before the view looks, and again after each look, in milliseconds. */
const AWAY_MS = 3_000;

/** A file of the extension that a document can ask for without anything of the extension's API. */
const WITNESS = '/icon/16.png';

let isBack = false;

/**
 * Listens for the nudge, from the view's start on: one that comes before anybody waits for it counts.
 * @param isCutOff whether the extension was reloaded under this view
 */
export function hearReturn(isCutOff: () => boolean): void {
  window.addEventListener('resize', () => {
    isBack ||= isCutOff();
  });
}

/**
 * Loads this view anew as soon as the extension is there to serve it.
 * @param prepare called right before; false keeps the view as it is
 */
export function reloadWhenBack(prepare: () => boolean = () => true): void {
  let done = false;
  const reload = () => {
    if (done) return;
    done = true;
    if (prepare()) location.reload();
  };
  // Its window may be resized for other reasons, while the extension is away or was disabled.
  const look = async () => {
    if (!done && (await isServed())) reload();
  };
  window.addEventListener('resize', look);
  const wait = async () => {
    for (isBack = false; !done; await look()) {
      await new Promise((resolve) => setTimeout(resolve, AWAY_MS));
    }
  };
  if (isBack) void look();
  void wait();
}

/** Whether the extension is there. Asked under a new name each time, which no cache answers. */
function isServed(): Promise<boolean> {
  return new Promise((resolve) => {
    const image = new Image();
    image.onload = () => resolve(true);
    image.onerror = () => resolve(false);
    image.src = `${WITNESS}?${Date.now()}`;
  });
}
