import type * as Y from 'yjs';
import { wordsToAttempt } from '../../lib/guidance/attempt';
import type { AnySectionId } from '../../lib/guidance/sections';
import { useAnswerTexts } from '../answer/useStats';
import css from './SampleNotice.module.css';

interface SampleNoticeProps {
  doc: Y.Doc;
  sections: readonly AnySectionId[];
  /** Whether samples wait for a first attempt. */
  draftFirst: boolean;
}

/** Says that the page has a sample answer, and what becomes of that. Nothing of it is shown here. */
export function SampleNotice({ doc, sections, draftFirst }: SampleNoticeProps) {
  const waits = wordsToAttempt(useAnswerTexts(doc, sections)) > 0 && draftFirst;
  return (
    <p className={css.notice}>
      This page has a sample answer.{' '}
      {waits ? 'Draft first.' : 'The coach shows what your draft repeats of it.'}
    </p>
  );
}
