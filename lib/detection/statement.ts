import { isBehavioral } from './behavioral';
import { contextOf, endsQuestion, labeledQuestion } from './ending';
import { FactReader, type Facts, namesLabel } from './facts';
import { MAX_QUESTION_LENGTH } from './limits';
import { lines } from './lines';
import type { Steps } from './steps';
import { timeboxOf } from './timebox';

/** What an article says of its question, as far as its statement reaches. */
export interface Statement {
  title: string;
  facts: Facts;
  /** The statement an interviewer would say; empty where the article has none. */
  text: string;
  context?: string;
  timebox?: [number, number];
  /** The lines that were read: what the article is recognized by. */
  head: string[];
}

/**
 * How far the labels are looked for in an area that holds more than the article, in nodes: 15,000 take
 * a browser about 40 ms.
 */
const MAX_NODES_AROUND = 15_000;

const QUICK = /^(?:quick|hint)/i;
/** “Company · Role · Round”: facts in one line, which asks nothing. */
const FACTS = /^[^?!。？]{1,80} · [^?!。？]{1,120}[^.?!。？]$/;
const MAX_PASSED = 99;

/**
 * Reads an article's labels ("Company: …") and the statement after them, up to the quick answer, the
 * solution or the next heading. Stops at once at a category that is not behavioral. With
 * `afterLabels`, in an area that holds more than the article, nothing before the labels counts.
 */
export function* readStatement(area: Element, afterLabels: boolean): Steps<Statement> {
  const reader = new FactReader();
  const statement: Statement = { title: '', facts: reader.facts, text: '', head: [] };
  const before: string[] = [];
  const after: string[] = [];
  let isLabeled = false;
  let length = 0;
  // How many lines are passed over: some pages set their quick answer before the question.
  let passing = 0;
  let isLate = false;
  // Taken by the browser itself, a hundred times as fast as line by line.
  if (afterLabels && !namesLabel(area.textContent ?? '')) return statement;
  for (const line of lines(area, undefined, afterLabels ? MAX_NODES_AROUND : undefined)) {
    if (!line) {
      yield;
      continue;
    }
    if (statement.head.length < 12) statement.head.push(line.text.slice(0, 200));
    const counts = isLabeled || !afterLabels;
    const isEmpty = after.length + before.length === 0;
    if (line.heading > 0) passing = 0;
    if (reader.take(line)) {
      passing = 0;
      // "Last updated: …" stands elsewhere too; only the question's own facts mark its place.
      isLabeled ||= Object.keys(reader.facts).length > 0;
      const { category } = reader.facts;
      if (category && !isBehavioral(category)) break;
    } else if (passing-- > 0) {
    } else if (!counts && line.heading === 0) {
    } else if (isEmpty && QUICK.test(line.text)) {
      isLate = true;
      passing = line.heading > 0 ? MAX_PASSED : line.text.length < 20 ? 1 : 0;
    } else if (endsQuestion(line)) {
      if (counts) break;
    } else if (line.heading > 0) {
      if (after.length > 0 || (before.length > 0 && (isLabeled || statement.title))) break;
      if (!isLabeled) statement.title = labeledQuestion(line.text)?.title ?? line.text;
    } else {
      const context = contextOf(line.text);
      const timebox = timeboxOf(line.text);
      if (context !== undefined) statement.context = context;
      else if (timebox && /^time/i.test(line.text)) statement.timebox = timebox;
      else if (isEmpty && isLate && !/\byou/i.test(line.text)) {
      } else if (isEmpty && FACTS.test(line.text)) {
      } else if (line.text !== statement.title) {
        const text = line.text.replace(/^(?:behavioral |interview )?question\s?[:：]\s?/i, '');
        (isLabeled ? after : before).push(text);
        length += text.length;
        if (length > MAX_QUESTION_LENGTH * 2) break;
      }
    }
  }
  return { ...statement, text: (after.length > 0 ? after : before).join(' ') };
}
