import { useId, useState } from 'react';
import type { Guide } from '../../lib/guidance/competencies/guide';
import { Button } from '../ui/Button';
import { ChevronIcon } from '../ui/icons';
import css from './GuideDetails.module.css';

/** What such answers fail by and what is asked next, on request. */
export function GuideDetails({ guide }: { guide: Guide }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={css.details}>
      <Button
        look="quiet"
        className={css.toggle}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        Pitfalls and follow-ups
        <span className={css.chevron}>
          <ChevronIcon size={12} />
        </span>
      </Button>
      {open && (
        <div id={id} className={css.body}>
          <h2>What such answers fail by</h2>
          <ul>
            {guide.pitfalls.map((pitfall) => (
              <li key={pitfall}>{pitfall}</li>
            ))}
          </ul>
          <h2>You may be asked next</h2>
          <ul>
            {guide.followUps.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
