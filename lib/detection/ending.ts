import type { Line } from './lines';

const PART =
  /^(?:quick answer|(?:sample|model|example|suggested|official)?\s?(?:solution|answer)s?\b(?! by| the| with| in| each)|how to answer|hints?\b|comments?\b|related\b|discussion\b|sign in\b)/i;
const LABEL =
  /^(?:quick answer\b|(?:sample |model |suggested )?(?:solution|answer)s?\s?(?::|$)|comments?\s?\(\d{1,6}\)|related (?:interview )?questions)/i;

/** Does the page leave the question here, for its answer, its comments or other questions? */
export function endsQuestion(line: Line): boolean {
  return line.heading > 0 ? PART.test(line.text) : LABEL.test(line.text.slice(0, 60));
}

const LABELED_QUESTION = /^([\p{L}&/ -]{0,40}?)\s?Question\s?[:：]\s?/iu;

/** "Behavioral Question: Lead a launch" is of the kind "Behavioral", and its title the rest. */
export function labeledQuestion(text: string): { kind: string; title: string } | undefined {
  const found = LABELED_QUESTION.exec(text.slice(0, 300));
  return found ? { kind: (found[1] ?? '').trim(), title: text.slice(found[0].length) } : undefined;
}

const CONTEXT = /^(?:context|background)\s?[:：]\s?/i;

/** What a "Context: …" line says; undefined for any other line. */
export function contextOf(text: string): string | undefined {
  return CONTEXT.test(text) ? text.replace(CONTEXT, '') : undefined;
}

const STEM =
  /^(?:tell (?:me|us)|describe|explain|give|share|walk (?:me|us)|talk about|discuss|introduce|recall|imagine|think of)\b/i;

/** Is this line worded as something an interviewer asks, whatever the subject? */
export function isAsked(text: string): boolean {
  return STEM.test(text) || /\?["”’)]{0,2}$/.test(text);
}
