import { canonicalUrl } from './canonical-url';
import { MAX_SOURCE_TITLE, MAX_SOURCE_URL, MAX_SOURCES, type Source } from './records';

/**
 * A source as it may be stored, or undefined if it leads nowhere (a pasted question has none, and
 * `javascript:` and the like must never become a link). Too long an address loses what follows its
 * path.
 */
export function boundSource(source: Source): Source | undefined {
  if (!URL.canParse(source.url)) return undefined;
  const url = new URL(source.url);
  if (!['http:', 'https:', 'file:'].includes(url.protocol)) return undefined;
  let { href } = url;
  if (href.length > MAX_SOURCE_URL) {
    url.search = '';
    url.hash = '';
    href = url.href;
  }
  if (href.length > MAX_SOURCE_URL) return undefined;
  return { url: href, title: source.title.slice(0, MAX_SOURCE_TITLE), seenAt: source.seenAt };
}

/** Adds a source, replacing one of the same page. In order of time; the newest are kept. */
export function mergeSources(sources: readonly Source[], added: Source | undefined): Source[] {
  if (!added) return [...sources];
  const page = ({ url }: Source) => canonicalUrl(url) ?? url;
  const same = sources.find((source) => page(source) === page(added));
  const newer = same && same.seenAt > added.seenAt ? same : added;
  // The address under which the page was first met stays; its title and time follow the newest.
  const merged = { ...newer, url: same?.url ?? added.url };
  return [...sources.filter((source) => source !== same), merged]
    .sort((a, b) => a.seenAt - b.seenAt)
    .slice(-MAX_SOURCES);
}
