import { ANOTHER, TROUBLE } from '../lexicon/troubles';
import { tellsRemedy } from './remedies';
import type { SectionReading, Sentence } from './section';
import type { Span } from './sentences';

interface Challenge {
  readonly sentences: Sentence[];
  /** Told to be one of several, by a marker or a line of its own. */
  readonly marked: boolean;
}

/** The first challenge that is told without what was done about it; undefined if there is none. */
export function unsolvedIn(section: SectionReading): Span | undefined {
  const challenges = challengesOf(section);
  if (!challenges.some(isSolved)) return spanOf(challenges[0]);
  const open = challenges.find((each) => each.marked && !isSolved(each) && isTrouble(each));
  return spanOf(open) ?? trailing(section.sentences);
}

function isSolved({ sentences }: Challenge): boolean {
  return sentences.some(tellsRemedy);
}

function isTrouble({ sentences }: Challenge): boolean {
  return sentences.some(({ text }) => text.search(TROUBLE) >= 0);
}

function spanOf(challenge: Challenge | undefined): Span | undefined {
  const [first] = challenge?.sentences ?? [];
  return first && { start: first.start, end: first.end };
}

/** The challenges, parted by lines and by words such as "second" or "another". */
function challengesOf({ lines, sentences }: SectionReading): Challenge[] {
  const challenges: Challenge[] = [];
  const starts = new Set(lines.map(({ start }) => start));
  for (const sentence of sentences) {
    const line = starts.has(sentence.start) && lines.length > 1;
    const marked = ANOTHER.test(sentence.text);
    const last = challenges.at(-1);
    // A line or a marked sentence that tells what was done belongs to what stands before it.
    const goesOn = last && !isSolved(last) && beginsWithRemedy(sentence);
    if (last && (goesOn || !(line || marked))) last.sentences.push(sentence);
    else challenges.push({ sentences: [sentence], marked: marked || line });
  }
  return challenges;
}

/** Does the sentence tell first what was done, as a continuation does? */
function beginsWithRemedy(sentence: Sentence): boolean {
  const early = sentence.acts.find((act) => act.at < 6 && act.who !== 'other');
  const labeled =
    /^\W*(?:(?:my |our |the )?(?:solution|fix|action|response|what (?:i|we) did|so)\b|→|->|=>)/i;
  return (early !== undefined || labeled.test(sentence.text)) && tellsRemedy(sentence);
}

/** What belongs to the trouble or solution before it. */
const REFERS =
  /^(?:it|this|that|these|those|they|he|she|which|then|now|after|in the end|eventually|finally|result|as a result|by|within|still|but|and|so|once|since|from then|both|all|everyone|nobody|there|today|later|even|at first|because|when|until|the (?:result|outcome|effect|answer|meeting|call|talk|rule|plan|change|fix|new))\b/i;

/** New troubles, named as such, at the end, after others were solved. */
const NEW_TROUBLE =
  /^(?:the|our|my|two|three|one|a|an|half|some|several|most|many|also|people|staff|customers|[A-Z][a-z]+) [^.!?]{0,80}\b(?:resigned|quit|refused|was late|were late|delayed|slipped|broke down|went bankrupt|kept changing|was cut|were cut|cancelled|canceled|failed|crashed|fell ill|got sick|was missing|were missing|did not want|didn't want|resisted|complained|was skeptical|were skeptical|could not|couldn't|was unclear|were unclear|left the|ran out|was a (?:big |real |huge |constant )?(?:challenge|problem|issue|struggle)|were a (?:big |real |huge |constant )?(?:challenge|problem|issue|struggle)|was (?:very |really |also |extremely )?(?:hard|difficult|tough|tight|tricky)|were (?:very |really |also |extremely )?(?:hard|difficult|tough|tight|tricky))\b/i;

function trailing(sentences: readonly Sentence[]): Span | undefined {
  const last = sentences.at(-1);
  if (!last || sentences.length < 2 || tellsRemedy(last) || REFERS.test(last.text))
    return undefined;
  return NEW_TROUBLE.test(last.text) ? { start: last.start, end: last.end } : undefined;
}
