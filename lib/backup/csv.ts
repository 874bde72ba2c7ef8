import Papa from 'papaparse';
import { COMPETENCIES } from '../detection/detection';
import { ALL_SECTION_IDS, SECTION_NAMES } from '../guidance/sections';
import type { ExportedAnswer } from '../vault/export';
import { type ParsedItem, parseItem } from './item';
import { BackupError } from './read-json';
import { MAX_QUESTIONS } from './read-markdown';

const FACTS = ['title', 'company', 'role', 'category', 'difficulty', 'round'] as const;

/** A column of such a name says that of the question, also where a section is called the same. */
const FACT_NAMES: ReadonlySet<string> = new Set(FACTS);

/** The longest row of names, in UTF-16 units: each name costs with every row. */
const MAX_HEAD = 20_000;

/** So that a spreadsheet reads UTF-8 for what it is. */
const BOM = '\uFEFF';

/**
 * All answers as a table for spreadsheets, one row a question, in RFC 4180. What would begin a formula
 * gets an apostrophe (OWASP, "CSV Injection"); `readCsv` takes it away again. Deleted questions are left
 * out.
 */
export function toCsv(answers: readonly ExportedAnswer[]): string {
  const shown = answers.filter(({ deletedAt }) => deletedAt === undefined);
  const head = ['Question', ...FACTS.map(capital), 'Competencies', 'Page', 'Updated'];
  const rows = shown.map(({ question, sources, sections, updatedAt }) => [
    question.text,
    ...FACTS.map((fact) => question[fact] ?? ''),
    (question.competencies ?? []).join('; '),
    sources.at(-1)?.url ?? '',
    new Date(updatedAt).toISOString(),
    ...ALL_SECTION_IDS.map((id) => sections[id]),
  ]);
  const names = ALL_SECTION_IDS.map((id) => SECTION_NAMES[id]);
  return BOM + Papa.unparse([[...head, ...names], ...rows], { escapeFormulae: FORMULA });
}

/**
 * The same as cards: the question in front, the answer behind, in the text form that Anki imports
 * (its manual, "Text Files", headers). As text, so that nothing in it is taken for HTML.
 */
export function toAnki(answers: readonly ExportedAnswer[]): string {
  const rows = answers
    .filter(({ deletedAt }) => deletedAt === undefined)
    .map(({ question, sections }) => [
      question.text,
      ALL_SECTION_IDS.filter((id) => sections[id].trim() !== '')
        .map((id) => `${SECTION_NAMES[id]}\n${sections[id].trim()}`)
        .join('\n\n'),
      (question.competencies ?? []).join(' '),
    ]);
  const head = '#separator:Comma\n#html:false\n#columns:Front,Back,Tags\n#tags column:3\n';
  return `${head}${Papa.unparse(rows, { newline: '\n', quotes: true })}\n`;
}

/** What a spreadsheet takes for a formula, also behind blanks; and what looks like one made harmless. */
const FORMULA = /^'*\s*[=+\-@\t\r]/;

/** Names of columns that mean the question, the answer's sections and what is known. */
const QUESTION = ['question', 'text', 'prompt'];

/**
 * Reads a table of questions: a row of names first, of which one is "Question"; the others are ours or
 * are left out. A row that is none costs none of the others.
 * @throws BackupError if no column holds questions
 */
export function readCsv(text: string, origin: string): ParsedItem[] {
  const head = text.search(/[\r\n]/);
  if ((head < 0 ? text.length : head) > MAX_HEAD) {
    throw new BackupError(
      'The first row of this table is too long to be the names of its columns.',
    );
  }
  const table = text.replace(/^\uFEFF/, '');
  const [names = []] = Papa.parse<string[]>(table, { skipEmptyLines: 'greedy', preview: 1 }).data;
  const question = QUESTION.find((name) => names.map(nameOfColumn).includes(name));
  if (question === undefined) {
    throw new BackupError(
      'This table has no column named “Question”. Put the names of the columns into its first row.',
    );
  }
  const rows: { row: Record<string, string>; torn: boolean }[] = [];
  Papa.parse<Record<string, string>>(table, {
    header: true,
    skipEmptyLines: 'greedy',
    preview: MAX_QUESTIONS + 1,
    transformHeader: nameOfColumn,
    step: ({ data: row, errors }) => {
      // Such a row has the text of the next ones in it, or of other columns.
      rows.push({ row, torn: errors.some(({ type }) => type === 'Quotes') });
    },
  });
  if (rows.length > MAX_QUESTIONS) {
    throw new BackupError(`This table has more than ${MAX_QUESTIONS} rows. Split it.`);
  }
  return rows.map(({ row, torn }, i) => {
    const where = `${origin}, row ${i + 2}`;
    if (!torn) return readRow(row, question, where);
    return {
      ok: false,
      origin: where,
      error: 'a quotation mark in it has no other, or stands amiss',
    };
  });
}

const nameOfColumn = (name: string) => name.trim().toLowerCase();

function readRow(row: Record<string, string>, question: string, origin: string): ParsedItem {
  const cell = (name: string) => {
    const value: unknown = Object.hasOwn(row, name) ? row[name] : undefined;
    return typeof value === 'string' ? value.replace(/^'(?='*\s*[=+\-@\t\r])/, '').trim() : '';
  };
  const text = cell(question);
  if (text === '') return { ok: false, origin, error: 'the question is empty' };
  const facts = FACTS.map((fact) => [fact, cell(fact)]).filter(([, value]) => value !== '');
  const tests = cell('competencies').split(/[;,\s]+/);
  const competencies = COMPETENCIES.filter((each) => tests.includes(each));
  const sections = ALL_SECTION_IDS.map((id) => [
    id,
    cell(SECTION_NAMES[id].toLowerCase()) || (FACT_NAMES.has(id) ? '' : cell(id)),
  ]).filter(([, value]) => value !== '');
  const page = cell('page') || cell('url');
  const updatedAt = Date.parse(cell('updated'));
  return parseItem(
    {
      question: {
        ...Object.fromEntries(facts),
        text,
        ...(competencies.length > 0 && { competencies }),
      },
      ...(page !== '' && { sources: [{ url: page, title: cell('title'), seenAt: 0 }] }),
      ...(!Number.isNaN(updatedAt) && { updatedAt }),
      sections: Object.fromEntries(sections),
    },
    origin,
  );
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
