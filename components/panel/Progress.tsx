import type * as Y from 'yjs';
import type { AnySectionId } from '../../lib/guidance/sections';
import { useCoveredCount } from '../answer/useStats';
import css from './Progress.module.css';

interface ProgressProps {
  doc: Y.Doc;
  sections: readonly AnySectionId[];
}

/** How many sections are covered. */
export function Progress({ doc, sections }: ProgressProps) {
  const covered = useCoveredCount(doc, sections);
  return (
    <span className={css.progress} data-all={covered === sections.length}>
      {covered} of {sections.length}
      <span className={css.word}> covered</span>
    </span>
  );
}
