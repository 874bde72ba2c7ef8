import { competenciesOf } from './competencies';
import type { DetectedQuestion, Detection } from './detection';
import { sectionOf } from './section-words';

/**
 * A detection with what its words tell beyond the page: the competencies each question tests, and the
 * section each of the page's prompts belongs to. Apart from the readers, since it needs no page: where
 * they run inside one, this runs in the background, and its word lists are not loaded into every tab.
 */
export function enrich(detection: Detection): Detection {
  return { ...detection, questions: detection.questions.map(enrichQuestion) };
}

/** The same for one question, which may also be one that was captured or pasted. */
export function enrichQuestion(question: DetectedQuestion): DetectedQuestion {
  const competencies = competenciesOf(question.title ?? '', question.text, question.context ?? '');
  const prompts = question.prompts?.map((prompt) => {
    const section = sectionOf(prompt.title) ?? sectionOf(prompt.asks.join(' '));
    return { ...prompt, ...(section && { section }) };
  });
  return {
    ...question,
    ...(competencies.length > 0 && { competencies }),
    ...(prompts && { prompts }),
  };
}
