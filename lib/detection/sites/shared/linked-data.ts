import { cleanText } from '../../text';

/** One thing of a page's JSON-LD, as far as adapters need it. */
export interface Thing {
  type: string;
  name: string;
  text: string;
  description: string;
  /** What it says it is about: `articleSection` or `about`. */
  section: string;
}

const MAX_SCRIPT = 300_000;
const MAX_SCRIPTS = 20;
const MAX_VALUES = 2_000;
const MAX_THINGS = 300;
const OTHERS = /answer|comment|author|publisher|isPartOf|review$/i;

/**
 * The things of these types in a page's JSON-LD, in its order, without answers, comments and authors.
 * After in-app navigation it may be that of the page before: compare names with the heading.
 */
export function thingsOf(document: Document, types: RegExp): Thing[] {
  const things: Thing[] = [];
  let scripts = 0;
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    if (++scripts > MAX_SCRIPTS) break;
    const source = script.textContent ?? '';
    if (source.length > MAX_SCRIPT) continue;
    const queue: unknown[] = [parse(source)];
    for (let next = 0; next < queue.length && next < MAX_VALUES; next += 1) {
      const value = queue[next];
      if (typeof value !== 'object' || value === null) continue;
      const type = stringOf(value, '@type').replace(/^https?:\/\/schema\.org\//, '');
      if (types.test(type) && things.length < MAX_THINGS) {
        things.push({
          type,
          name: stringOf(value, 'name') || stringOf(value, 'headline'),
          text: stringOf(value, 'text'),
          description: stringOf(value, 'description'),
          section: stringOf(value, 'articleSection') || stringOf(value, 'about'),
        });
      }
      for (const [key, inner] of Object.entries(value)) {
        if (typeof inner === 'object' && !OTHERS.test(key)) queue.push(inner);
      }
    }
  }
  return things;
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

// Own properties only: a page may well name one `__proto__`. Markup inside is text to be dropped.
function stringOf(value: object, key: string): string {
  const found: unknown = Object.getOwnPropertyDescriptor(value, key)?.value;
  const one: unknown = Array.isArray(found) ? found[0] : found;
  if (typeof one !== 'string') return '';
  const text = one.slice(0, 6_000).replace(/<[^<>]{0,500}>/g, ' ');
  return cleanText(
    text
      .replace(/&(?:quot|[lr]dquo);/g, '"')
      .replace(/&(?:#0?39|rsquo|apos);/g, '’')
      .replace(/&amp;/g, '&'),
  );
}
