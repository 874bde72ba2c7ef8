import type { Line } from './lines';

/** What a page says of its question beside the question. */
export interface Facts {
  company?: string;
  role?: string;
  category?: string;
  difficulty?: string;
  round?: string;
}

const LABELS: Readonly<Record<string, keyof Facts | 'other'>> = {
  company: 'company',
  role: 'role',
  position: 'role',
  category: 'category',
  difficulty: 'difficulty',
  'interview round': 'round',
  round: 'round',
  date: 'other',
  language: 'other',
  'last updated': 'other',
  level: 'other',
  location: 'other',
  posted: 'other',
  reported: 'other',
  tags: 'other',
  topics: 'other',
  updated: 'other',
};
const NAMES = Object.keys(LABELS).join('|');
const LABELED = new RegExp(`^(${NAMES})\\s?[:：]\\s?(.{1,200})$`, 'i');
const ALONE = new RegExp(`^(${NAMES})\\s?([:：]?)$`, 'i');
const NEXT = new RegExp(`\\s(?=(?:${NAMES})\\s?[:：])`, 'i');

/** Elements that name what stands in the next one, where no colon says so. */
const NAMING = new Set(['dt', 'th']);

/**
 * Takes the label lines ("Company: …") out of a run of lines. One reader serves one run: a label may
 * stand alone, with its value in the line after it (`dt` and `dd`, table cells).
 */
export class FactReader {
  readonly facts: Facts = {};
  #pending: keyof Facts | 'other' | undefined;

  /** Was this line one of the labels or their values? Keeps the first value of each. */
  take(line: Line): boolean {
    const text = line.text;
    if (this.#pending) {
      this.#keep(this.#pending, text);
      this.#pending = undefined;
      return true;
    }
    const alone = ALONE.exec(text);
    if (
      alone &&
      (alone[2] || NAMING.has(line.tag) || line.element.nextElementSibling?.localName === 'td')
    ) {
      this.#pending = LABELS[(alone[1] ?? '').toLowerCase()];
      return true;
    }
    if (!LABELED.test(text.slice(0, 300)) && !LABELED.test(text)) return false;
    // All labels may share a line: "Company: X | Role: Y".
    for (const part of text.split(NEXT)) {
      const labeled = LABELED.exec(part);
      if (!labeled) continue;
      const key = LABELS[(labeled[1] ?? '').toLowerCase()];
      if (key) this.#keep(key, (labeled[2] ?? '').replace(/[\s|·•,;]{1,9}$/, ''));
    }
    return true;
  }

  #keep(key: keyof Facts | 'other', value: string): void {
    if (key !== 'other' && value) this.facts[key] ??= value.slice(0, 200);
  }
}

/** Is this the category of behavioral questions? The others of PracHub: coding, SQL, system design, … */
export function isBehavioral(category: string): boolean {
  return /\bbehaviou?r|\bleadership\b/i.test(category);
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
