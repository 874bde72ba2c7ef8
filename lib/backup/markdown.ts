import { stringify } from 'yaml';
import { ALL_SECTION_IDS, SECTION_NAMES } from '../guidance/sections';
import type { ExportedAnswer } from '../vault/export';
import type { Source } from '../vault/records';
import { escapeInline, escapeText } from './escape';

/**
 * All answers as one Markdown text: a heading for each question, where it was met, and a heading for
 * each section that has text. Deleted questions are left out (the JSON has them). What the user and
 * the pages wrote is escaped so that it cannot pass for our headings, nor swallow what follows.
 */
export function toMarkdown(answers: readonly ExportedAnswer[]): string {
  const shown = answers.filter((answer) => answer.deletedAt === undefined);
  return `${['# Sidestory', ...shown.map(answerToMarkdown)].join('\n\n')}\n`;
}

function answerToMarkdown({ question, sources, sections }: ExportedAnswer): string {
  const parts = [`## ${escapeInline(question.text)}`];
  const known = [question.company, question.role, question.round].filter(
    (fact) => fact !== undefined,
  );
  if (known.length > 0) parts.push(known.map(escapeInline).join(' · '));
  if (sources.length > 0) parts.push(sources.map(sourceToMarkdown).join('\n'));
  return [...parts, ...sectionsToMarkdown(sections, '###')].join('\n\n');
}

/**
 * One question as a note of its own: what is known of it as properties, in the front matter that
 * Obsidian and Notion read, then its sections. `readMarkdown` takes it back in.
 */
export function toNote({ id, question, sections, checks, ...rest }: ExportedAnswer): string {
  const day = (time: number) => new Date(time).toISOString();
  const { title, company, role, category, difficulty, round, competencies } = question;
  const properties = {
    question: question.text,
    title,
    company,
    role,
    category,
    difficulty,
    round,
    competencies,
    checked: ALL_SECTION_IDS.filter((section) => checks[section]),
    sources: rest.sources.map(({ url }) => url).filter(isWebAddress),
    created: day(rest.createdAt),
    updated: day(rest.updatedAt),
    sidestory: id,
    tags: ['behavioral-interview'],
  };
  const heading = `# ${escapeInline(title ?? question.text)}`;
  // Every text in quotes, so that none is read as a date, a number or an anchor.
  const front = stringify(properties, { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 });
  return `---\n${front}---\n\n${[heading, ...sectionsToMarkdown(sections, '##')].join('\n\n')}\n`;
}

function sectionsToMarkdown(sections: ExportedAnswer['sections'], level: string): string[] {
  return ALL_SECTION_IDS.flatMap((id) => {
    const text = sections[id].trim();
    return text ? [`${level} ${SECTION_NAMES[id]}`, escapeText(text)] : [];
  });
}

function isWebAddress(url: string): boolean {
  return /^https?:$/.test(URL.parse(url)?.protocol ?? '');
}

/** A source as a link. An address that is no web address is written as text, never as a link. */
function sourceToMarkdown({ url, title }: Source): string {
  const name = escapeInline(title || url);
  if (!isWebAddress(url)) return `- ${name}`;
  // Between angle brackets an address may have parentheses; brackets themselves are encoded.
  const { href } = new URL(url);
  return `- [${name}](<${href.replaceAll('<', '%3C').replaceAll('>', '%3E')}>)`;
}
