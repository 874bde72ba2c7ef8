import { useEffect, useMemo, useState } from 'react';
import type { Competency, DetectedQuestion } from '../../lib/detection/detection';
import type { Guide } from '../../lib/guidance/competencies/guide';
import { guidesFor, loadedGuides, loadGuides } from '../../lib/guidance/guides';

// Begun with the panel's own code, so that the guides are there before the first question, as a rule.
void loadGuides();

export interface FoundGuides {
  /** The main one first. */
  readonly guides: readonly [Guide, ...Guide[]];
  /** False as long as the general guide only stands in; it is laid out then, but not shown. */
  readonly settled: boolean;
  /** What the question tests, as far as we know or as the user has said; the main one first. */
  readonly competencies: readonly Competency[] | undefined;
  /** Takes the user's word for it, and keeps it; undefined: any question. */
  choose(competency: Competency | undefined): void;
}

/**
 * The guides for a question, by what is known of it, else by what the classifier makes of its text.
 * @param keep called with what the user chose; it holds here at once
 */
export function useGuides(
  question: DetectedQuestion,
  keep: (competencies: readonly Competency[]) => void,
): FoundGuides {
  const [all, setAll] = useState(loadedGuides);
  const [chosen, choose] = useState<readonly Competency[]>();
  const found = useCompetencies(question);
  const competencies = chosen ?? found;

  useEffect(() => {
    if (!all) void loadGuides().then(setAll);
  }, [all]);

  return useMemo(
    () => ({
      guides: guidesFor(all, competencies),
      settled: competencies?.length === 0 || (competencies !== undefined && all !== undefined),
      competencies,
      choose: (competency) => {
        const word = competency ? [competency] : [];
        choose(word);
        keep(word);
      },
    }),
    [all, competencies, keep],
  );
}

/** What a question tests; undefined while its text is being judged. */
function useCompetencies({ competencies, text }: DetectedQuestion) {
  // None at all is an answer, too: the user's.
  const known = competencies !== undefined;
  const [judged, setJudged] = useState<readonly Competency[]>();
  useEffect(() => {
    if (known) return;
    let gone = false;
    // The classifier's weights are large, and few questions come here without a competency.
    void import('../../lib/detection/classifier').then(({ classify }) => {
      if (!gone) setJudged(classify(text).competencies);
    });
    return () => {
      gone = true;
    };
  }, [known, text]);
  return known ? competencies : judged;
}
