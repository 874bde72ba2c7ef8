import { parse } from 'yaml';
import * as z from 'zod/mini';
import { COMPETENCIES } from '../detection/detection';
import { ALL_SECTION_IDS, type AnySectionId, SECTION_NAMES } from '../guidance/sections';
import { unescapeText } from './escape';
import { type ParsedItem, parseItem } from './item';
import { BackupError } from './read-json';

/** Questions that are read of notes and tables; a list of them is far shorter. */
export const MAX_QUESTIONS = 20_000;

/** The longest front matter that is read, in UTF-16 units. */
const MAX_FRONT = 100_000;

const FRONT = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** What a person may have changed in the properties; each falls back by itself. */
const text = z.catch(z.optional(z.string()), undefined);
const list = z.catch(z.array(z.string()), []);
const propertiesSchema = z.object({
  question: z.string(),
  sidestory: text,
  title: text,
  company: text,
  role: text,
  category: text,
  difficulty: text,
  round: text,
  competencies: list,
  checked: list,
  sources: list,
  created: text,
  updated: text,
});

/**
 * Reads Markdown of our own form: a note with properties, or one text with all answers.
 * @param origin the file's name, for messages
 * @throws BackupError if there are too many questions
 */
export function readMarkdown(markdown: string, origin: string): ParsedItem[] {
  const front = FRONT.exec(markdown.replace(/^\uFEFF/, ''));
  if (front) return [readNote(front[1] ?? '', markdown.slice(front[0].length), origin)];
  // Counted first: each costs as much as a hundred letters.
  if (countOf(markdown, /^## /gm) > MAX_QUESTIONS) {
    throw new BackupError(`There are more than ${MAX_QUESTIONS} questions in this text. Split it.`);
  }
  const [top, ...parts] = partsOf(markdown, '## ');
  const isOurs = top?.body.trim() === '# Sidestory';
  return parts.map(({ heading, body }, i) => {
    const answer = isOurs ? body.replace(FACTS, '') : body;
    return parseItem(
      { question: { text: unescapeText(heading) }, sections: sectionsIn(answer, '### ') },
      `${origin}, question ${i + 1}`,
    );
  });
}

/** The company, role and round below a question, and where it was met, as markdown.ts writes them. */
const FACTS =
  /^\s*\n(?:(?![-#])[^\n]{1,400}(?=\n\n|\s*$))?(?:\s*\n- [^\n]*(?:\n- [^\n]*)*(?=\n\n|\s*$))?/;

/** How often a pattern is met, as far as it matters. */
function countOf(text: string, pattern: RegExp): number {
  let count = 0;
  while (count <= MAX_QUESTIONS && pattern.test(text)) count += 1;
  return count;
}

function readNote(front: string, body: string, origin: string): ParsedItem {
  const properties = z.safeParse(propertiesSchema, readFront(front));
  if (!properties.success) {
    return { ok: false, origin, error: 'its properties have no “question”' };
  }
  const { question, sidestory, sources, competencies, checked, created, updated, ...facts } =
    properties.data;
  const known = Object.entries(facts).filter(([, fact]) => fact !== undefined && fact !== '');
  const tests = COMPETENCIES.filter((each) => competencies.includes(each));
  const createdAt = timeOf(created);
  const updatedAt = timeOf(updated);
  return parseItem(
    {
      ...(sidestory !== undefined && { id: sidestory }),
      question: {
        ...Object.fromEntries(known),
        text: question,
        ...(tests.length > 0 && { competencies: tests }),
      },
      sources: sources.map((url) => ({ url, title: facts.title ?? '', seenAt: createdAt ?? 0 })),
      ...(createdAt !== undefined && { createdAt }),
      ...(updatedAt !== undefined && { updatedAt }),
      checks: Object.fromEntries(
        ALL_SECTION_IDS.filter((id) => checked.includes(id)).map((id) => [id, true]),
      ),
      sections: sectionsIn(body, '## '),
    },
    origin,
  );
}

function readFront(front: string): unknown {
  if (front.length > MAX_FRONT) return undefined;
  try {
    // Without anchors: a few lines of them are a text of gigabytes.
    return parse(front, { maxAliasCount: 0, schema: 'failsafe', logLevel: 'error' });
  } catch {
    return undefined;
  }
}

/** Milliseconds since the epoch; undefined for what is no time. */
function timeOf(date: string | undefined): number | undefined {
  const time = Date.parse(date ?? '');
  return Number.isNaN(time) ? undefined : time;
}

const IDS = new Map(ALL_SECTION_IDS.map((id) => [SECTION_NAMES[id].toLowerCase(), id]));

/**
 * The text under each of our headings. What stands under another one belongs to the section before, and
 * what stands before all of them to the first: notes that were not begun by us are text, too.
 */
function sectionsIn(body: string, level: string): Partial<Record<AnySectionId, string>> {
  const sections: Partial<Record<AnySectionId, string>> = {};
  let last: AnySectionId = 'goal';
  for (const { heading, body: under } of partsOf(body, level)) {
    const id = IDS.get(heading.toLowerCase());
    const text = heading === '' ? withoutOurs(under) : under;
    const more = id === undefined && heading !== '' ? `${heading}\n\n${text.trimStart()}` : text;
    last = id ?? last;
    const all = [sections[last], unescapeText(more).trim()].filter(Boolean).join('\n\n');
    if (all !== '') sections[last] = all;
  }
  return sections;
}

/** A note's title, or the page where a question was met, as markdown.ts writes them. */
const OURS = /^(?:# .*|- \[.*\]\(<.*>\))$/;

/** What stands before our headings, without what we have put there ourselves. */
function withoutOurs(text: string): string {
  return text
    .split('\n')
    .filter((line) => !OURS.test(line))
    .join('\n');
}

/** A text in parts, each with the heading that begins it; the first may have none. */
function partsOf(body: string, level: string): { heading: string; body: string }[] {
  const parts: { heading: string; lines: string[] }[] = [{ heading: '', lines: [] }];
  for (const line of body.split(/\r\n|\r|\n/)) {
    if (line.startsWith(level)) parts.push({ heading: line.slice(level.length).trim(), lines: [] });
    else parts.at(-1)?.lines.push(line);
  }
  return parts.map(({ heading, lines }) => ({ heading, body: lines.join('\n') }));
}
