import type { Facts } from './facts';
import { agrees, cleanText } from './text';

const MAX_SCRIPT = 300_000;
const MAX_SCRIPTS = 20;

/** What a page's JSON-LD says of its question. */
export interface Structured {
  name: string;
  text: string;
}

/**
 * The JSON-LD of a question whose name agrees with `title`. After in-app navigation the page still
 * carries that of the former question, so what disagrees does not count; nor does what is broken.
 */
export function readStructured(document: Document, title: string): Structured | undefined {
  let scripts = 0;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    if (++scripts > MAX_SCRIPTS) break;
    const source = script.textContent ?? '';
    if (source.length > MAX_SCRIPT) continue;
    const queue: unknown[] = [parse(source)];
    for (let next = 0; next < queue.length && next < 2_000; next += 1) {
      const value = queue[next];
      if (typeof value !== 'object' || value === null) continue;
      const name = stringOf(value, 'name') || stringOf(value, 'headline');
      const isQuestion = /question|learningresource|article/i.test(stringOf(value, '@type'));
      if (isQuestion && name && agrees(name, title)) {
        return { name, text: stringOf(value, 'text') };
      }
      for (const inner of Object.values(value)) if (typeof inner === 'object') queue.push(inner);
    }
  }
  return undefined;
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

// Own properties only: a page may well name one `__proto__`.
function stringOf(value: object, key: string): string {
  const found: unknown = Object.getOwnPropertyDescriptor(value, key)?.value;
  const one: unknown = Array.isArray(found) ? found[0] : found;
  return typeof one === 'string' ? cleanText(one.slice(0, 20_000)) : '';
}

const FACTS = ['company', 'role', 'category', 'round', 'difficulty'] as const;
/** What the data calls otherwise. */
const NAMES: Partial<Record<keyof Facts, string>> = { role: 'position', round: 'interview_round' };

/**
 * Facts from the data that PracHub's framework embeds in a script (`initialPost`), as text: the script
 * is not run. Only where its title agrees with `title`, for the reason given above.
 */
export function readEmbedded(document: Document, title: string): Facts {
  const facts: Facts = {};
  for (const script of document.scripts) {
    const source = (script.textContent ?? '').slice(0, MAX_SCRIPT);
    const at = source.indexOf('initialPost');
    if (at < 0) continue;
    const data = source
      .slice(at, at + 4_000)
      .replace(/\\{1,3}u0026/g, '&')
      .replace(/\\{1,3}"/g, '"');
    if (!agrees(embeddedValue(data, 'title'), title)) continue;
    for (const fact of FACTS) {
      const value = embeddedValue(data, NAMES[fact] ?? fact);
      if (value) facts[fact] ??= value;
    }
  }
  return facts;
}

function embeddedValue(data: string, key: string): string {
  const found = new RegExp(`"${key}"\\s?:\\s?"([^"\\\\]{1,300})"`).exec(data);
  return cleanText(found?.[1] ?? '');
}
