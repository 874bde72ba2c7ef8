/**
 * The site that the options page was opened for, by a panel in a page, which cannot ask the browser
 * itself everywhere: `options.html#site=example.com`. It still takes the user's click.
 */
export function wantedSite(hash = location.hash): URL | undefined {
  const host = new URLSearchParams(hash.slice(1)).get('site') ?? '';
  return (/^[a-z0-9.-]+$/.test(host) && URL.parse(`https://${host}/`)) || undefined;
}
