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
