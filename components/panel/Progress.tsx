import type * as Y from 'yjs';
import type { AnySectionId } from '../../lib/guidance/sections';
import { useCheckedCount } from '../answer/useChecks';
import css from './Progress.module.css';

interface ProgressProps {
  doc: Y.Doc;
  sections: readonly AnySectionId[];
}

/** How many sections the user has marked as covered. */
export function Progress({ doc, sections }: ProgressProps) {
  const checked = useCheckedCount(doc, sections);
  return (
    <span className={css.progress} data-all={checked === sections.length}>
      {checked} of {sections.length}
      <span className={css.word}> covered</span>
    </span>
  );
}
