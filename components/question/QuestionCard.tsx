import type * as Y from 'yjs';
import type { DetectedQuestion } from '../../lib/detection/detection';
import type { AnySectionId } from '../../lib/guidance/sections';
import type { Timebox } from '../../lib/guidance/timing';
import type { FoundGuides } from '../guidance/useGuides';
import { GuideDetails } from './GuideDetails';
import css from './QuestionCard.module.css';
import { QuestionText } from './QuestionText';
import { splitQuestion } from './splitQuestion';
import { TimeBar } from './TimeBar';

interface QuestionCardProps {
  question: DetectedQuestion;
  doc: Y.Doc;
  sections: readonly AnySectionId[];
  found: FoundGuides;
  timebox: Timebox;
}

/** The question, what is known of it, what it evaluates, and the time there is. */
export function QuestionCard(props: QuestionCardProps) {
  const { question, doc, sections, found, timebox } = props;
  const { heading, body } = splitQuestion(question);
  return (
    <section className={css.card} aria-label="Question">
      <div className={css.top}>
        <h1 className={css.heading}>{heading}</h1>
        {body.length > 0 && <QuestionText paragraphs={body} />}
        <Facts question={question} />
      </div>
      <GuideDetails found={found} />
      <TimeBar doc={doc} sections={sections} timebox={timebox} />
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
