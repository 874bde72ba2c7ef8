/** Words too common to tell one question's title from another's. */
const COMMON = new Set(
  'about and are describe did explain for from had has have how interview question tell that the time was were what when where which why with you your'.split(
    ' ',
  ),
);

/**
 * A page's text made safe to show and to compare: no zero-width characters, no bidirectional
 * overrides, no controls or soft hyphens (Unicode classes Cc, Cf and Default_Ignorable), white space
 * collapsed to single spaces.
 */
export function cleanText(text: string): string {
  // Most lines of most pages are plain, and the classes of Unicode are slow to search for.
  const visible = PLAIN.test(text) ? text : text.replace(/(?![\t-\r])[\p{Cc}\p{Cf}\p{DI}]/gu, '');
  return visible.replace(/\s+/g, ' ').trim();
}

const PLAIN = /^[\n -~]*$/;

/** At most `length` code units of a text; a cut is marked with `…` and splits no surrogate pair. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** The words of a page as a reason quotes them. */
export function quote(text: string): string {
  return `“${clip(text, 120)}”`;
}

/** A title as the site writes it in an address: `Lead a "hard" launch` is `lead-a-hard-launch`. */
export function slugOf(title: string): string {
  return words(title).join('-');
}

/**
 * Do two headings, or a heading and a slug, speak of the same question? Three quarters of the telling
 * words of the shorter one have to be in the other: a site adds a company or cuts a tail, while the
 * titles of two questions share little but "Describe a time when".
 */
export function agrees(one: string, other: string): boolean {
  if (slugOf(one) === slugOf(other)) return true;
  const { shared, least } = compare(one, other);
  return least > 0 && shared >= least * 0.75;
}

/** Do two headings speak of different questions? Not so where one says too little ("Question"). */
export function contradicts(one: string, other: string): boolean {
  const { shared, least } = compare(one, other);
  return least > 1 && shared < least * 0.34;
}

function compare(one: string, other: string): { shared: number; least: number } {
  const [a, b] = [telling(one), telling(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return { shared, least: Math.min(a.size, b.size) };
}

function telling(text: string): Set<string> {
  return new Set(words(text).filter((word) => word.length > 2 && !COMMON.has(word)));
}

function words(text: string): string[] {
  const lower = cleanText(text.slice(0, 1_000)).toLowerCase().replace(/['’]/g, '');
  return lower.match(PLAIN.test(lower) ? /[a-z0-9]+/g : /[\p{L}\p{N}]+/gu) ?? [];
}
