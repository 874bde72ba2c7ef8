import { useMemo } from 'react';
import type * as Y from 'yjs';
import type { AskGroup } from '../../lib/guidance/asks/asks';
import type { AnySectionId } from '../../lib/guidance/sections';
import { useAnswerTexts } from '../answer/useStats';
import css from './AlsoAsked.module.css';
import { AskGroups } from './Asks';
import { useAskStates } from './useAskStates';

interface AlsoAskedProps {
  doc: Y.Doc;
  sections: readonly AnySectionId[];
  /** Asks that belong to no section. */
  groups: readonly AskGroup[];
}

/** What is asked beyond the sections; anything in the answer may answer it. */
export function AlsoAsked({ doc, sections, groups }: AlsoAskedProps) {
  const texts = useAnswerTexts(doc, sections);
  const draft = useMemo(
    () => Object.fromEntries(sections.map((section, index) => [section, texts[index] ?? ''])),
    [sections, texts],
  );
  const states = useAskStates(groups, draft);
  return (
    <section className={css.also} aria-labelledby="also-asked">
      <h2 id="also-asked">Also asked here</h2>
      <AskGroups groups={groups} states={states} bare />
    </section>
  );
}
