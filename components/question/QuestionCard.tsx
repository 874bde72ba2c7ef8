import type * as Y from 'yjs';
import type { DetectedQuestion } from '../../lib/detection/detection';
import { looksFor } from '../../lib/guidance/evaluates';
import type { AnySectionId } from '../../lib/guidance/sections';
import { DEFAULT_TIMEBOX } from '../../lib/guidance/timing';
import css from './QuestionCard.module.css';
import { QuestionText } from './QuestionText';
import { splitQuestion } from './splitQuestion';
import { TimeBar } from './TimeBar';

interface QuestionCardProps {
  question: DetectedQuestion;
  doc: Y.Doc;
  sections: readonly AnySectionId[];
}

/** The question, what is known of it, what it evaluates, and the time there is. */
export function QuestionCard({ question, doc, sections }: QuestionCardProps) {
  const { heading, body } = splitQuestion(question);
  return (
    <section className={css.card} aria-label="Question">
      <div className={css.top}>
        <h1 className={css.heading}>{heading}</h1>
        {body.length > 0 && <QuestionText paragraphs={body} />}
        <Facts question={question} />
      </div>
      <p className={css.evaluates}>Looks for {looksFor(question.competencies).join(', ')}.</p>
      <TimeBar doc={doc} sections={sections} timebox={question.timeboxMinutes ?? DEFAULT_TIMEBOX} />
    </section>
  );
}

/** Company, role, round and difficulty, as far as they are known. */
function Facts({ question }: { question: DetectedQuestion }) {
  const { company, role, round, difficulty } = question;
  const facts = [company, role, round, difficulty].filter((fact) => fact !== undefined);
  if (facts.length === 0) return null;
  return (
    <ul className={css.facts} aria-label="About the question">
      {company && <li className={css.company}>{company}</li>}
      {role && <li>{role}</li>}
      {round && <li>{round}</li>}
      {difficulty && <li>{difficulty}</li>}
    </ul>
  );
}
