import type { Line } from './lines';

/** What a page says of its question beside the question. */
export interface Facts {
  company?: string;
  role?: string;
  category?: string;
  difficulty?: string;
  round?: string;
}

type Label = keyof Facts | 'other';

const LABELS: ReadonlyMap<string, Label> = new Map<string, Label>([
  ['company', 'company'],
  ['role', 'role'],
  ['position', 'role'],
  ['category', 'category'],
  ['difficulty', 'difficulty'],
  ['interview round', 'round'],
  ['round', 'round'],
  ...'date,language,last updated,level,location,posted,reported,tags,topics,updated'
    .split(',')
    .map((name): [string, Label] => [name, 'other']),
]);

// No bounds of words: a page's text runs on from one element to the next.
const ANY_LABEL = /company|role|position|category|difficulty|round/i;

/** Does a text say the name of a label anywhere? Of a whole page's text, far quicker than its lines. */
export function namesLabel(text: string): boolean {
  return ANY_LABEL.test(text);
}

/** Elements that name what stands in the next one, where no colon says so. */
const NAMING = new Set(['dt', 'th']);

/**
 * Takes the label lines ("Company: …") out of a run of lines. One reader serves one run: a label may
 * stand alone, with its value in the line after it (`dt` and `dd`, table cells).
 */
export class FactReader {
  readonly facts: Facts = {};
  #pending: Label | undefined;

  /** Was this line one of the labels or their values? Keeps the first value of each. */
  take({ text, tag, element }: Line): boolean {
    if (this.#pending) {
      this.#keep(this.#pending, text);
      this.#pending = undefined;
      return true;
    }
    const [name, value] = labeled(text);
    const label = LABELS.get(name);
    if (!label) return false;
    if (value) {
      this.#keepAll(label, value);
    } else {
      const isName = /[:：]$/.test(text) || NAMING.has(tag);
      if (!isName && element.nextElementSibling?.localName !== 'td') return false;
      this.#pending = label;
    }
    return true;
  }

  /** All labels may share a line: "Company: X | Role: Y". */
  #keepAll(label: Label, value: string): void {
    const at = value.search(/\s(?:company|role|category|difficulty|interview round)\s?[:：]/i);
    this.#keep(label, at < 0 ? value : value.slice(0, at));
    const [name, rest] = at < 0 ? ['', ''] : labeled(value.slice(at));
    const next = LABELS.get(name);
    if (next && rest) this.#keepAll(next, rest);
  }

  #keep(label: Label, value: string): void {
    const bare = value.slice(0, 200).replace(/[\s|·•,;]{1,9}$/, '');
    if (label !== 'other' && bare) this.facts[label] ??= bare;
  }
}

/** A line's label, in lower case, and what follows its colon; the whole line where it is short. */
function labeled(line: string): [string, string] {
  const text = line.trimStart();
  const at = text.slice(0, 40).search(/[:：]/);
  const name = at < 0 && text.length < 40 ? text : text.slice(0, Math.max(at, 0));
  return [name.trim().toLowerCase(), at < 0 ? '' : text.slice(at + 1, at + 400).trim()];
}

const TRADES =
  /\b(?:engineer|developer|manager|scientist|analyst|designer|architect|consultant|researcher|programmer|recruiter|lead|intern)\b/i;
const CATEGORY =
  /behaviou?ral|leadership|system design|coding|algorithm|\bsql\b|machine learning|statistics|analytics|product|fundamentals/i;
const DIFFICULTY = /^(?:easy|medium|hard)$/i;
const ROUND = /\b(?:screen|on-?site|round|phone|take-home|hr|assessment|loop)\b/i;

/**
 * Sorts tags that carry no labels ("medium", "Software Engineer") by their words, company last: a tag
 * that is nothing else. `known` keeps its values.
 */
export function factsOfTags(tags: readonly string[], known: Facts): Facts {
  const facts: Facts = {};
  for (const tag of tags) {
    if (!tag || tag.length > 80 || /\d{4}|\?/.test(tag)) continue;
    if (DIFFICULTY.test(tag)) facts.difficulty ??= tag;
    else if (TRADES.test(tag)) facts.role ??= tag;
    else if (CATEGORY.test(tag)) facts.category ??= tag;
    else if (ROUND.test(tag)) facts.round ??= tag;
    else facts.company ??= tag;
  }
  return { ...facts, ...known };
}
