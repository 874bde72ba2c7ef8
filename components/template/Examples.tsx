import { lazy, Suspense, useState } from 'react';
import type * as Y from 'yjs';
import { wordsToAttempt } from '../../lib/guidance/attempt';
import type { AnySectionId } from '../../lib/guidance/sections';
import { useAnswerTexts } from '../answer/useStats';
import { Button } from '../ui/Button';
import css from './Examples.module.css';

const ExampleView = lazy(() => import('./ExampleView'));

interface ExamplesProps {
  doc: Y.Doc;
  sections: readonly AnySectionId[];
  /** The role the question is for, to begin with the nearest example. */
  role: string | undefined;
  /** Whether the examples wait for a first attempt. */
  draftFirst: boolean;
}

/** Worked examples: on request, and, unless the user wants it otherwise, after a first attempt. */
export function Examples({ doc, sections, role, draftFirst }: ExamplesProps) {
  const [shown, setShown] = useState(false);
  const lacking = wordsToAttempt(useAnswerTexts(doc, sections));
  // What was opened stays open, also when words are deleted.
  const waits = draftFirst && lacking > 0 && !shown;
  return (
    <section className={css.examples} aria-labelledby="worked-examples">
      <h2 id="worked-examples">Worked examples</h2>
      {waits ? (
        <p className={css.note}>
          Five people’s whole answers, to compare with yours. They open after a first try of your
          own: about {lacking} more {lacking === 1 ? 'word' : 'words'}. Reading them first makes
          every story sound like theirs; you can change that in the options.
        </p>
      ) : shown ? (
        <Suspense>
          <ExampleView role={role} />
        </Suspense>
      ) : (
        <>
          <p className={css.note}>Five people’s whole answers, to compare with yours.</p>
          <Button onClick={() => setShown(true)}>Show the examples</Button>
        </>
      )}
    </section>
  );
}
