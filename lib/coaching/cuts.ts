import { ALL_SECTION_IDS, type AnySectionId } from '../guidance/sections';
import { countWords, spokenSeconds } from '../guidance/timing';
import { isConcrete } from './reading/concrete';
import { SectionReading, type Sentence } from './reading/section';

/** A sentence of an answer that may stand in a shorter version. */
export interface CutSentence {
  readonly section: AnySectionId;
  /** Offsets into the section's text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly words: number;
}

/** A version of an answer: which of its sentences are said, in the order in which they are told. */
export interface Cut {
  readonly seconds: number | null;
  readonly sentences: readonly CutSentence[];
  readonly words: number;
  readonly spokenSeconds: number;
}

/** How long the versions are; null is the full one. */
export const CUT_SECONDS = [30, 90, null] as const;

/** All sentences of an answer, as they stand: nothing is put into words that the user did not write. */
export function sentencesFor(
  sections: Readonly<Partial<Record<AnySectionId, string>>>,
): CutSentence[] {
  return ALL_SECTION_IDS.flatMap((section) =>
    read(section, sections[section] ?? '').map(({ cut }) => cut),
  );
}

interface Candidate {
  readonly cut: CutSentence;
  /** Less is said sooner. */
  readonly rank: number;
}

/**
 * A first proposal: the goal, own acts and the result first, then more of each as far as the time goes.
 * At least one sentence is proposed where there is any.
 */
export function proposeCut(
  sections: Readonly<Partial<Record<AnySectionId, string>>>,
  seconds: number | null,
): Cut {
  const candidates = ALL_SECTION_IDS.flatMap((section) => read(section, sections[section] ?? ''));
  const chosen = new Set<CutSentence>();
  let words = 0;
  for (const { cut } of [...candidates].sort((a, b) => a.rank - b.rank)) {
    const fits = seconds === null || spokenSeconds(words + cut.words) <= seconds;
    if (!fits && chosen.size > 0) continue;
    chosen.add(cut);
    words += cut.words;
  }
  return cutOf(
    candidates.map(({ cut }) => cut).filter((cut) => chosen.has(cut)),
    seconds,
  );
}

/** The version that says these sentences. */
export function cutOf(sentences: readonly CutSentence[], seconds: number | null): Cut {
  const words = sentences.reduce((sum, each) => sum + each.words, 0);
  return { seconds, sentences, words, spokenSeconds: spokenSeconds(words) };
}

/** Which sections a listener needs first; those further down come in only where there is time. */
const SECTION_RANK: Readonly<Record<AnySectionId, number>> = {
  goal: 0,
  role: 1,
  results: 2,
  challenges: 3,
  tradeoffs: 6,
  validation: 7,
  stakeholders: 8,
  data: 9,
  learning: 10,
};

function read(section: AnySectionId, text: string): Candidate[] {
  const reading = new SectionReading(text);
  const { sentences, quantities } = reading;
  return sentences.map((sentence, at) => {
    const { start, end } = sentence;
    const measured = quantities.some((each) => each.start >= start && each.end <= end);
    const telling = section === 'results' ? measured : actsIn(sentence);
    const place = section === 'goal' ? at : at + (telling ? 0 : 4);
    const said = text.slice(start, end);
    const cut = { section, start, end, text: said, words: countWords(said) };
    return { cut, rank: SECTION_RANK[section] + 3 * place };
  });
}

function actsIn({ acts, words }: Sentence): boolean {
  return acts.some((act) => (act.who === 'i' || act.who === 'none') && isConcrete(act, words));
}
