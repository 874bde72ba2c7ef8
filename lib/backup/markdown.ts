import { ALL_SECTION_IDS, SECTION_NAMES } from '../guidance/sections';
import type { ExportedAnswer } from '../vault/export';
import type { Source } from '../vault/records';

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
  for (const id of ALL_SECTION_IDS) {
    const text = sections[id].trim();
    if (text) parts.push(`### ${SECTION_NAMES[id]}`, escapeText(text));
  }
  return parts.join('\n\n');
}

/** A source as a link. An address that is no web address is written as text, never as a link. */
function sourceToMarkdown({ url, title }: Source): string {
  const name = escapeInline(title || url);
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed?.protocol !== 'https:' && parsed?.protocol !== 'http:') return `- ${name}`;
  // Between angle brackets an address may have parentheses; brackets themselves are encoded.
  return `- [${name}](<${parsed.href.replaceAll('<', '%3C').replaceAll('>', '%3E')}>)`;
}

/** Text inside a line of ours: no line break, and nothing that Markdown would take for its own. */
export function escapeInline(text: string): string {
  return escapeSpans(text.replace(/\s+/g, ' ').trim())
    .replace(/[`*_~[\]]/g, '\\$&')
    .replace(/^[#>+=-]|#$/g, '\\$&');
}

/** Containers of a line (indent, list markers), and what stands in them. */
const LINE = /^((?:\s|[-+*]\s|\d{1,9}[.)]\s)*)(.*)$/;

/**
 * Text of several lines, as lightly as is safe: lists and emphasis stay as they were typed. What
 * would begin a heading, a quote, a fence or a link definition gets a backslash, as do underlines
 * that make headings. Rules: CommonMark 0.31, sections 4.2 to 4.7 and 5.
 */
export function escapeText(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => {
      const safe = escapeSpans(line);
      if (/^\s*(-+|=+)\s*$/.test(safe)) return safe.replace(/[-=]/, '\\$&');
      return safe.replace(LINE, (_, containers: string, rest: string) => {
        const begins = /^(#|>|\[|`{3}|~{3}|-+\s*$|=+\s*$)/.test(rest);
        return `${containers}${begins ? '\\' : ''}${rest}`;
      });
    })
    .join('\n');
}

/**
 * Backslashes of the user's own, HTML, character entities, and the `$$` and `%%` with which Obsidian
 * begins formulas and comments of several lines.
 */
function escapeSpans(line: string): string {
  return line
    .replace(/\\(?=[!-/:-@[-`{-~]|$)/g, '\\\\')
    .replace(/<(?=[a-z/!?])|&(?=#?\w+;)/gi, '\\$&')
    .replace(/\$(?=\$)|%(?=%)/g, '\\$&');
}
