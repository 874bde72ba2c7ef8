import { useId, useState } from 'react';
import type { AskState } from '../../lib/guidance/asks/answered';
import type { Ask } from '../../lib/guidance/asks/asks';
import { CheckIcon, ChevronIcon } from '../ui/icons';
import css from './AskItem.module.css';

interface AskItemProps {
  ask: Ask;
  state: AskState | undefined;
}

/** A single ask. One that the draft answers shows on request by which words. */
export function AskItem({ ask, state }: AskItemProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const text = sentenceCase(ask.text);
  const words = state?.words;
  if (!state || !words) return <li>{text}</li>;
  return (
    <li className={css.answered}>
      <span className={css.mark} aria-hidden="true">
        <CheckIcon size={9} />
      </span>
      <button
        type="button"
        className={css.toggle}
        aria-label={`Answered: ${text}`}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        title="Show the words that answer this"
        onClick={() => setOpen(!open)}
      >
        {text}
        <span className={css.chevron}>
          <ChevronIcon size={11} />
        </span>
      </button>
      {open && (
        <p id={id} className={css.words}>
          <q>{words.text}</q>
          <span className={css.why}>Counts, since it {state.shows}.</span>
        </p>
      )}
    </li>
  );
}

/** An ask cut out of a sentence, as a line of its own. */
function sentenceCase(text: string): string {
  const bare = text.replace(/[;,]$/, '');
  return bare.slice(0, 1).toLocaleUpperCase('en-US') + bare.slice(1);
}
