import type * as Y from 'yjs';
import { type AnySectionId, SECTION_NAMES } from '../../lib/guidance/sections';
import { setCheck } from '../answer/useChecks';
import { CheckIcon } from '../ui/icons';
import css from './SectionCheck.module.css';

interface SectionCheckProps {
  doc: Y.Doc;
  section: AnySectionId;
  /** Its place in the list, from 1. */
  number: number;
  checked: boolean;
  /** Whether there is text, so that a started section can be told from an empty one. */
  started: boolean;
  disabled: boolean;
}

/** The user's own mark that a section is covered. */
export function SectionCheck(props: SectionCheckProps) {
  const { doc, section, number, checked, started, disabled } = props;
  return (
    <span className={css.check} data-state={checked ? 'done' : started ? 'started' : 'empty'}>
      <input
        type="checkbox"
        className={css.input}
        aria-label={`${SECTION_NAMES[section]} is covered`}
        title={checked ? 'Covered' : 'Mark as covered'}
        checked={checked}
        disabled={disabled}
        onChange={(event) => setCheck(doc, section, event.target.checked)}
      />
      <span className={css.face} aria-hidden="true">
        <span className={css.number}>{number}</span>
        <span className={css.mark}>
          <CheckIcon />
        </span>
      </span>
    </span>
  );
}
