import type { DetectedQuestion, Detection } from './detection';

/**
 * What is kept of one question, in bytes of JSON, so that it fits a message together with the first
 * rows of its answer.
 */
export const MAX_QUESTION_BYTES = 24_000;

/**
 * The same detection with each question small enough to send. What goes first is what is missed
 * least: related questions, then the page's prompts from the last one up, then the context.
 */
export function boundDetection(detection: Detection): Detection {
  const { kind, questions } = detection;
  if (kind !== 'list') return { ...detection, questions: questions.map(boundQuestion) };
  return { ...detection, questions: boundList(questions) };
}

/** What is sent of a list, in bytes of JSON. */
const MAX_LIST_BYTES = 60_000;

/** Of a list each question's text and title, from the first on, as many as fit. */
function boundList(questions: readonly DetectedQuestion[]): DetectedQuestion[] {
  const kept: DetectedQuestion[] = [];
  let bytes = 0;
  for (const { text, title } of questions) {
    const slim = { text, ...(title !== undefined && { title }) };
    bytes += sizeOf(slim);
    if (bytes > MAX_LIST_BYTES) break;
    kept.push(slim);
  }
  return kept;
}

/** One question within `MAX_QUESTION_BYTES`; its text, 5,000 characters at most, always fits. */
export function boundQuestion(question: DetectedQuestion): DetectedQuestion {
  let { prompts = [], related, context, ...rest } = question;
  const build = (): DetectedQuestion => ({
    ...rest,
    ...(prompts.length > 0 && { prompts }),
    ...(context !== undefined && { context }),
    ...(related !== undefined && { related }),
  });
  if (fits(question)) return question;
  related = undefined;
  while (prompts.length > 0 && !fits(build())) prompts = prompts.slice(0, -1);
  if (!fits(build())) context = undefined;
  return build();
}

function fits(question: DetectedQuestion): boolean {
  return sizeOf(question) <= MAX_QUESTION_BYTES;
}

function sizeOf(question: DetectedQuestion): number {
  return new TextEncoder().encode(JSON.stringify(question)).length;
}
