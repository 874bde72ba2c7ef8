import { useId, useState } from 'react';
import type { Guide } from '../../lib/guidance/competencies/guide';
import { looksFor } from '../../lib/guidance/evaluates';
import { ChevronIcon } from '../ui/icons';
import css from './GuideDetails.module.css';

interface GuideDetailsProps {
  /** Of what the question tests, the main one first. */
  guides: readonly [Guide, ...Guide[]];
  /** Whether these are the right guides yet. */
  settled: boolean;
}

/** What the question evaluates; on request, what such answers fail by and what is asked next. */
export function GuideDetails({ guides, settled }: GuideDetailsProps) {
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
        </div>
      )}
    </div>
  );
}
