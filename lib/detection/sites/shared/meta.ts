import { cleanText } from '../../text';

/** The content of a `meta` element by its name or property ("og:title"). */
export function metaOf(document: Document, name: string): string {
  const meta = document.querySelector(`meta[property="${name}" i],meta[name="${name}" i]`);
  return cleanText((meta?.getAttribute('content') ?? '').slice(0, 2_000));
}

/** The page's titles without the site's name after them: `og:title`, then the document's own. */
export function titlesOf(document: Document, siteName: string): string[] {
  const all = [metaOf(document, 'og:title'), cleanText(document.title.slice(0, 1_000))];
  return [...new Set(all.map((title) => withoutSite(title, siteName)).filter(Boolean))];
}

/** "Tell me about … | Exponent" and "Exponent - Tell me about …" without the site's part. */
export function withoutSite(title: string, siteName: string): string {
  const parts = title.split(/\s[|–—·•-]\s/);
  const own = siteName.toLowerCase();
  while (parts.length > 1 && isOf(parts.at(-1))) parts.pop();
  while (parts.length > 1 && isOf(parts[0])) parts.shift();
  // Rejoined as it stood: a dash inside a question is the question's own.
  const [first = ''] = parts;
  const from = title.indexOf(first);
  const last = parts.at(-1) ?? '';
  return title.slice(from, title.lastIndexOf(last) + last.length).trim();

  function isOf(part: string | undefined): boolean {
    return part !== undefined && part.length < 60 && part.toLowerCase().includes(own);
  }
}
