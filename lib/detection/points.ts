import type { Prompt } from './detection';
import { contextOf, endsQuestion, isAsked, labeledQuestion } from './ending';
import { FactReader } from './facts';
import { type Line, lines } from './lines';
import { readPrompts } from './prompts';
import type { Steps } from './steps';
import { timeboxOf } from './timebox';

/** What the section under a "Behavioral Question:" heading holds. */
export interface Points {
  title: string;
  /** A statement of the question there, for pages whose article has none. */
  statement: string;
  context?: string;
  timebox?: [number, number];
  prompts: Prompt[];
}

const MAX_LINES = 400;

/** Reads on from a question's heading, inside `root`, to the next part of the page. */
export function* readPoints(heading: Element | null | undefined, root: Element): Steps<Points> {
  const points: Points = { title: '', statement: '', prompts: [] };
  if (!heading) return points;
  const rest: Line[] = [];
  const labels = new FactReader();
  let level = 0;
  let awaitsContext = false;
  for (const line of lines(root, heading)) {
    if (!line) {
      yield;
      continue;
    }
    if (level === 0) {
      level = line.heading || 6;
      points.title = labeledQuestion(line.text)?.title ?? line.text;
      continue;
    }
    if (endsQuestion(line) || (line.heading > 0 && line.heading <= level)) break;
    if (labels.take(line)) continue;
    const context: string | undefined = awaitsContext ? line.text : contextOf(line.text);
    const timebox = timeboxOf(line.text);
    awaitsContext = context === '';
    if (context) points.context ??= context;
    else if (context === '') continue;
    else if (timebox && line.depth === 0) points.timebox ??= timebox;
    else rest.push(line);
    if (rest.length === MAX_LINES) break;
  }
  points.prompts = readPrompts(rest);
  points.statement = rest
    .filter(({ depth, text }) => depth === 0 && !/:$/.test(text) && isAsked(text))
    .map(({ text }) => text)
    .join(' ');
  return points;
}
