import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { ALL_SECTION_IDS, SECTION_NAMES } from '../../lib/guidance/sections';
import type { ExportedAnswer } from '../../lib/vault/export';
import css from './PrintSheet.module.css';

/**
 * Answers as they stand on paper, one question a page. On the screen there is nothing of it: it is made,
 * printed, and gone.
 */
export function PrintSheet(props: { answers: readonly ExportedAnswer[]; onDone(): void }) {
  const done = useRef(props.onDone);
  done.current = props.onDone;
  useEffect(() => {
    const after = () => done.current();
    window.addEventListener('afterprint', after, { once: true });
    window.print();
    return () => window.removeEventListener('afterprint', after);
  }, []);
  return createPortal(
    <div className={css.sheet} data-print-sheet>
      {props.answers.map(({ id, question, sections }) => (
        <article key={id}>
          <h1>{question.text}</h1>
          <p className={css.facts}>
            {[question.company, question.role, question.round].filter(Boolean).join(' · ')}
          </p>
          {ALL_SECTION_IDS.filter((section) => sections[section].trim() !== '').map((section) => (
            <section key={section}>
              <h2>{SECTION_NAMES[section]}</h2>
              <p>{sections[section].trim()}</p>
            </section>
          ))}
        </article>
      ))}
    </div>,
    document.body,
  );
}
