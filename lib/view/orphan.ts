/**
 * A view that the extension was reloaded under, and its way back. Where it loads anew while the extension
 * is away, which a busy machine makes long enough to hit, the browser puts an error page in its place, in
 * which nothing of ours runs and which nobody can replace. So it waits for the nudge (overlay/stale.ts):
 * that is given by a script of the version that has come.
 */

/**
 * How long the nudge is waited for, in milliseconds. A page that our script may not enter gives none, nor
 * does a background that the browser lost; the reloading itself takes about a second.
 */
const AWAY_MS = 3_000;

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

/** Loads this view anew as soon as the extension is there to serve it. */
export function reloadWhenBack(): void {
  const reload = () => location.reload();
  if (isBack) {
    reload();
    return;
  }
  window.addEventListener('resize', reload, { once: true });
  setTimeout(reload, AWAY_MS);
}
