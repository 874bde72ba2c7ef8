import { textOf } from './lines';
import { clip } from './text';

/** An address of a page, absolute, or nothing where it is none that a browser would open as a page. */
export function pageAddress(href: string | null, base: URL): URL | undefined {
  try {
    const url = new URL(href ?? '', base);
    return /^https?:$/.test(url.protocol) && url.href.length <= 2_000 ? url : undefined;
  } catch {
    return undefined;
  }
}

/** The questions a page links to as related, inside `area`: absolute, each once, at most fifty. */
export function readRelated(area: Element, page: URL): { title: string; url: string }[] {
  const related = new Map<string, string>();
  for (const link of area.querySelectorAll('a[href]')) {
    const url = pageAddress(link.getAttribute('href'), page);
    const title = textOf(link, 600);
    if (url && title && url.pathname !== page.pathname && !related.has(url.href)) {
      related.set(url.href, clip(title, 300));
    }
    if (related.size === 50) break;
  }
  return [...related].map(([url, title]) => ({ title, url }));
}
