import { useId, useState } from 'react';
import { looksFor } from '../../lib/guidance/evaluates';
import type { FoundGuides } from '../guidance/useGuides';
import { ChevronIcon } from '../ui/icons';
import { CompetencyChoice } from './CompetencyChoice';
import css from './GuideDetails.module.css';

/** What the question evaluates; on request, what such answers fail by and what is asked next. */
export function GuideDetails({ found }: { found: FoundGuides }) {
  const { guides, settled, competencies, choose } = found;
  const [open, setOpen] = useState(false);
  const id = useId();
  const [{ pitfalls, followUps }] = guides;
  return (
    <div className={css.details} data-settled={settled}>
      <p className={css.evaluates}>
        Looks for {looksFor(guides).join(', ')}.{' '}
        <button
          type="button"
          className={css.toggle}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          Pitfalls and follow-ups
          <span className={css.chevron}>
            <ChevronIcon size={11} />
          </span>
        </button>
      </p>
      {open && (
        <div id={id} className={css.body}>
          <h2>What such answers fail by</h2>
          <ul>
            {pitfalls.map((pitfall) => (
              <li key={pitfall}>{pitfall}</li>
            ))}
          </ul>
          <h2>You may be asked next</h2>
          <ul>
            {followUps.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
          <CompetencyChoice competency={competencies?.[0]} onChoose={choose} />
        </div>
      )}
    </div>
  );
}
