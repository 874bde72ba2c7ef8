import { useMemo } from 'react';
import type * as Y from 'yjs';
import { repeatsOf } from '../../lib/coaching/repeats';
import { quoted } from '../../lib/coaching/rule';
import { useObservable } from '../ui/useObservable';
import { useCoach } from './CoachContext';
import css from './CoachTab.module.css';
import { textsOf } from './coachStore';

interface SampleCheckProps {
  doc: Y.Doc;
  /** The page's own sample answer. */
  sample: string;
  question: string;
}

/** How much of the draft stands in the page's own sample. What it is is among the remarks. */
export function SampleCheck({ doc, sample, question }: SampleCheckProps) {
  // Read again when the coach has.
  const findings = useObservable(useCoach().store.all);
  const repeats = useMemo(
    () => findings && repeatsOf({ question, sections: textsOf(doc), sample }),
    [findings, doc, sample, question],
  );
  if (!repeats || repeats.of === 0) return null;
  return (
    <section className={css.part}>
      <h2>The page’s sample answer</h2>
      <p className={css.said}>{sentenceOf(repeats.words, repeats.of, repeats.figures)}</p>
    </section>
  );
}

function sentenceOf(words: number, of: number, figures: readonly string[]): string {
  const said = [
    words > 0 && `${words} of your ${of} words stand in it word for word.`,
    figures.length > 0 && `Its figures are in your draft too: ${quoted(figures)}.`,
  ].filter((part) => part !== false);
  return said.length === 0 ? 'Nothing of it is repeated in your draft.' : said.join(' ');
}
