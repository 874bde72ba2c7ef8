import { useCallback, useRef, useSyncExternalStore } from 'react';
import type * as Y from 'yjs';
import {
  type Cut,
  type CutSentence,
  cutOf,
  proposeCut,
  sentencesFor,
} from '../../lib/coaching/cuts';
import type { AnySectionId } from '../../lib/guidance/sections';
import { LOCAL_EDIT } from '../answer/origins';

/**
 * Which sentences the user has put into a shorter version or taken out of it. Part of the document, so
 * that it is kept and follows the answer; a sentence that was rewritten is proposed anew.
 */
function choicesIn(doc: Y.Doc): Y.Map<boolean> {
  return doc.getMap('cuts');
}

function keyOf(seconds: number, { section, text }: CutSentence): string {
  return `${seconds} ${section} ${text.toLowerCase().replace(/\s+/g, ' ').slice(0, 400)}`;
}

export function choose(doc: Y.Doc, seconds: number, sentence: CutSentence, said: boolean): void {
  doc.transact(() => choicesIn(doc).set(keyOf(seconds, sentence), said), LOCAL_EDIT);
}

export interface ChosenCut {
  readonly cut: Cut;
  /** All sentences of the answer, each with whether this version says it. */
  readonly sentences: readonly { readonly sentence: CutSentence; readonly said: boolean }[];
}

/** A shorter version as the user has chosen it: the proposal, but for what was put in or taken out. */
export function chosenCut(
  doc: Y.Doc,
  texts: Readonly<Partial<Record<AnySectionId, string>>>,
  seconds: number,
): ChosenCut {
  const choices = choicesIn(doc);
  const at = ({ section, start }: CutSentence) => `${section} ${start}`;
  const proposed = new Set(proposeCut(texts, seconds).sentences.map(at));
  const sentences = sentencesFor(texts).map((sentence) => ({
    sentence,
    said: choices.get(keyOf(seconds, sentence)) ?? proposed.has(at(sentence)),
  }));
  const said = sentences.filter((each) => each.said).map(({ sentence }) => sentence);
  return { cut: cutOf(said, seconds), sentences };
}

/** Renders anew when a choice is made, here or in another tab; gives how many there were. */
export function useChoices(doc: Y.Doc): number {
  const made = useRef(0);
  const subscribe = useCallback(
    (listener: () => void) => {
      const heard = () => {
        made.current += 1;
        listener();
      };
      choicesIn(doc).observe(heard);
      return () => choicesIn(doc).unobserve(heard);
    },
    [doc],
  );
  return useSyncExternalStore(subscribe, () => made.current);
}
