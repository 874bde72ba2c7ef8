import { ANOTHER, TROUBLE, WENT_WRONG } from '../lexicon/troubles';
import { isPast } from '../lexicon/verbs';
import { tellsHelp, tellsRemedy } from './remedies';
import type { SectionReading, Sentence } from './section';
import type { Span } from './sentences';

interface Challenge {
  readonly sentences: Sentence[];
  /** Told to be one of several, by a marker or a line of its own. */
  readonly marked: boolean;
  /** Some sentence tells what was done. */
  solved: boolean;
  /** The next sentence tells a trouble of its own and what was done about that. */
  left: boolean;
}

/** The first challenge that is told without what was done about it; undefined if there is none. */
export function unsolvedIn(section: SectionReading): Span | undefined {
  const challenges = challengesOf(section);
  if (!challenges.some(({ solved }) => solved)) return spanOf(challenges[0]);
  const open = challenges.find(
    (each) => !each.solved && (each.left || (each.marked && isTrouble(each))),
  );
  return spanOf(open) ?? trailing(section.sentences);
}

function isTrouble({ sentences }: Challenge): boolean {
  return sentences.some(({ text }) => text.search(TROUBLE) >= 0);
}

function spanOf(challenge: Challenge | undefined): Span | undefined {
  const [first] = challenge?.sentences ?? [];
  return first && { start: first.start, end: first.end };
}

/**
 * The challenges, parted by lines, by words such as "second" or "another", and where a new trouble is
 * told after the last was solved.
 */
function challengesOf({ plain, lines, sentences }: SectionReading): Challenge[] {
  const challenges: Challenge[] = [];
  const items = new Set(lines.filter((line) => isItem(plain, line)).map(({ start }) => start));
  for (const sentence of sentences) {
    const last = challenges.at(-1);
    const open = last !== undefined && !last.solved;
    const announced = ANNOUNCES.test(last?.sentences[0]?.text ?? '');
    const alone = open && isWhole(sentence) && !announced;
    const another = ANOTHER.test(sentence.text);
    const marked = alone || another || (items.has(sentence.start) && lines.length > 1);
    // A line or a marked sentence that tells what was done belongs to what stands before it.
    const solved = tellsRemedy(sentence);
    if (last?.solved && !marked && !solved && isNewTrouble(sentence)) {
      challenges.push({ sentences: [sentence], marked: false, solved: false, left: false });
      continue;
    }
    if (last && (!marked || (open && !alone && beginsWithRemedy(sentence)))) {
      last.sentences.push(sentence);
      last.solved ||= solved || tellsHelp(sentence);
      continue;
    }
    const own = alone || (another && (!solved || WENT_WRONG.test(sentence.text)));
    if (open && own && !announced) last.left = true;
    challenges.push({ sentences: [sentence], marked, solved, left: false });
  }
  return challenges;
}

/** "The plant had 2,600 on pallets; I went there": a trouble of its own, with what was done. */
function isWhole(sentence: Sentence): boolean {
  const { text, acts, words } = sentence;
  const turn = TURN.exec(text)?.index;
  if (turn === undefined || !(NEW_SUBJECT.test(text) || /^no [a-z]/i.test(text))) return false;
  const from = sentence.start + turn;
  if (!/^; (?:i|we) /i.test(text.slice(turn)) && !WENT_WRONG.test(text.slice(0, turn)))
    return false;
  const early = acts.some(({ who, at }) => who !== 'other' && (words[at]?.start ?? from) < from);
  return !early && tellsRemedy(sentence);
}

/** Where a sentence goes on from the trouble to what was done. */
const TURN =
  /(?:; |: |, so |, and (?:i|we|a|an|the|one|my|our|two) |, until |, which (?:i|we) | -> | → )/i;

/** Only announces what follows: "The biggest challenge was …", "There were two problems". */
const ANNOUNCES =
  /\b(?:challenges?|problems?|obstacles?|difficult\w*|hurdles?|issues?|hard(?:est)?|toughest|trickiest|main|biggest|real|thing|part|slow|two things)\b/i;

/** A line with a bullet or a number, or a paragraph that begins with a subject of its own. */
function isItem(plain: string, { start, end }: Span): boolean {
  const lead = plain.slice(plain.lastIndexOf('\n', start - 1) + 1, start);
  return /\S/.test(lead) || NEW_SUBJECT.test(plain.slice(start, end));
}

/** Does the sentence tell first what was done, as a continuation does? */
function beginsWithRemedy(sentence: Sentence): boolean {
  const early = sentence.acts.find((act) => act.at < 6 && act.who !== 'other');
  const labeled =
    /^\W*(?:(?:my |our |the )?(?:solution|fix|action|response|what (?:i|we) did|so)\b|→|->|=>)/i;
  return (early !== undefined || labeled.test(sentence.text)) && tellsRemedy(sentence);
}

/** A new subject: no pronoun, nothing that goes on with the sentence before. */
const NEW_SUBJECT =
  /^(?!neither|not even)(?:(?:and|but|then|also|meanwhile|besides|worse|in the \w+ (?:week|month|house|year|store|ward),?),? )?(?!(?:it|this|that|these|those|they|he|she|we|i|you|which|who|now|after\w*|in|eventually|finally|results?|as|both|by|within|with|still|so|once|since|from|all|everyone|everybody|nobody|none|no|there|today|later|even|at|because|when|until|only|not|to|for|on|over|under|if|what|how|instead|thanks|half a|two weeks|one week)\b|the (?:results?\b|outcome|effect|answer|meeting|call|talk|rule|plan\b|change|fix\b|new\b|next|solution|rest|others?|same|whole|day|first|second|letter|trick|lesson|deal|two of us|situation|mood|conflict|project|team (?:agreed|was (?:happy|relieved|calm))))[A-Za-z]/i;
const WENT_WELL =
  /\b(?:since then|from then on|ever since|today|nowadays|in the end|finally|eventually|afterwards?|worked|works|agreed|happy|result|thanked|apologi[sz]ed|calmed|relieved|never again|any ?more|again|no longer|solved|resolved|fixed|turned out|proved|stayed|stopped|signed|came back|on time|success\w*|accepted|approved|improved|fell|dropped|after that|afterward|without (?:a|any|an|further)|not a single|no (?:more|further|one (?:was|got) hurt|complaints?|problems?|issues?))\b/i;

/** After others were solved, a new trouble at the end, with nothing done about it. */
function trailing(sentences: readonly Sentence[]): Span | undefined {
  const solved = sentences.findLastIndex((each) => tellsRemedy(each) || tellsHelp(each));
  const rest = sentences.slice(solved + 1);
  const open = rest.find(
    (sentence, at) =>
      (isNewTrouble(sentence) || ((at > 0 || solved >= 0) && LEFT_OPEN.test(sentence.text))) &&
      !rest.slice(at + 1).some(({ text }) => WENT_WELL.test(text)),
  );
  return open && { start: open.start, end: open.end };
}

/** Told to have lasted, and not to have ended. */
const LEFT_OPEN =
  /\b(?:all (?:day|night|week|month|year|winter|summer|spring|autumn|season)(?: long)?(?=[.,;!]|$)|to this day|to (?:its|the(?: very)?) end|until the (?:very )?end|up to the day|day and night|heavy heart|(?:just )?how it was|never forget|live with (?:it|that)|(?:stayed|remained) (?:so|that way|like that|a problem|unsolved|open)|went on like that)\b/i;

function isNewTrouble({ text, words }: Sentence): boolean {
  const told = words.some((word) => isPast(word.text) || PAST_BE.test(word.text));
  return told && NEW_SUBJECT.test(text) && WENT_WRONG.test(text) && !WENT_WELL.test(text);
}

const PAST_BE = /^(?:was|were|wasn't|weren't|had|hadn't|didn't|couldn't|wouldn't)$/;
