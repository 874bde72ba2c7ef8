/**
 * Calls back when the page's address may have changed without a load: from the Navigation API, and
 * from the older events where a browser lacks it. May call back when nothing has changed.
 */
export function onNavigation(signal: AbortSignal, navigated: () => void): void {
  const api: unknown = Reflect.get(window, 'navigation');
  if (api instanceof EventTarget) {
    api.addEventListener('currententrychange', navigated, { signal });
  }
  window.addEventListener('popstate', navigated, { signal });
  window.addEventListener('hashchange', navigated, { signal });
}

/** Calls back when the address has become another page's, which a query or a fragment does not make it. */
export function onLeaving(signal: AbortSignal, left: () => void): void {
  const page = pageOf(location);
  onNavigation(signal, () => {
    if (pageOf(location) !== page) left();
  });
}

function pageOf({ origin, pathname }: Location): string {
  return origin + pathname;
}
