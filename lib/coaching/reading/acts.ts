import { wordSet } from '../lexicon/phrases';
import { BE, isBetween, isPast } from '../lexicon/verbs';
import type { Word } from './words';

/**
 * Who does something and what, read from the order of words alone: a pronoun and the verb behind it,
 * verbs joined to it ("I called them and moved the date"), and notes that leave the "I" out
 * ("Led 3 engineers; wrote the plan").
 */
export interface Act {
  /** `none` is a note that begins with the verb: the candidate's own. */
  readonly who: 'i' | 'we' | 'none' | 'other';
  /** The verb as it stands, in lower case: "called", "running", "decide". */
  readonly verb: string;
  /** Where the verb stands among the sentence's words. */
  readonly at: number;
  readonly negated: boolean;
  /** "could", "might", "should": thought of, not done. */
  readonly modal: boolean;
}

const FIRST = wordSet(`i i'd i've i'll i'm`);
const PLURAL = wordSet(`we we'd we've we'll we're`);
const OTHERS = wordSet(
  `he she they who which he'd she'd they'd they've it's he's she's they're that's there's there`,
);
/** Subjects or objects, as what follows shows: "it worked", but "I fixed it and sent". */
const EITHER = wordSet(
  'it this that these those you nobody everyone everybody someone somebody what',
);
const NEGATIONS = wordSet(
  `not never didn't couldn't wouldn't don't doesn't can't cannot won't wasn't weren't hadn't haven't
   hasn't shouldn't isn't aren't`,
);
/** Put before the verb that says what was done: "had to", "would", "was able to", "managed to". */
const HELPERS = wordSet(
  `had have has having would will can could might may must should shall did do does got get able
   managed used helped began started continued proceeded ended came went`,
);
const MODALS = wordSet('can could may might must should shall');
/** What follows a pronoun that is no subject: "than I in March", "he and I as the only ones". */
const NO_VERB = wordSet(
  `as and or with in on at of for from by who which that than the a an my our to but if when while
   because since though although where how what until before after about into over under between
   during without within through nor both too are me him her them us it this these those all more most
   less not no`,
);
const DETERMINERS = wordSet(
  'the a an our my his her their its this these those some many most all every',
);

const JOINS = /[,;:—–→(]|->|=>|--/;
const HARD_JOINS = /[;:→—–(]|->|=>|--/;

interface Reader {
  who: Act['who'] | 'noun';
  /** A subject was read, and its verb is awaited. */
  waiting: boolean;
  negated: boolean;
  /** The last helper before the verb. */
  helper: string;
  /** A noun is the subject and has a verb already: what is joined to that is its own. */
  acting: boolean;
}

/** The acts told in one sentence. */
export function actsIn(words: readonly Word[]): Act[] {
  const acts: Act[] = [];
  const first = words[0]?.text ?? '';
  const reader: Reader = {
    who: 'none',
    waiting: false,
    negated: false,
    helper: '',
    acting: false,
  };
  const terse = !DETERMINERS.has(first);
  const described = isDescription(words);
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    const next = words[at + 1]?.text ?? '';
    const ofUs = word.text === 'us' && words[at - 1]?.text === 'of';
    const subject = ofUs ? 'we' : subjectOf(word.text, next);
    if (subject) {
      begin(reader, subject, word.text);
      at += aside(words, at + 1);
    } else if (reader.waiting) {
      const verb = readVerb(reader, word.text, next);
      if (verb === 'later') continue;
      if (verb === 'act' && reader.who !== 'noun') {
        acts.push({
          who: reader.who,
          verb: word.text,
          at,
          negated: reader.negated,
          modal: MODALS.has(reader.helper),
        });
      }
      reader.waiting = false;
    } else if (at === 0 && described) {
      reader.who = 'noun';
    } else if (isPast(word.text) && next !== 'by' && joined(words, jointOf(words, at))) {
      const joint = jointOf(words, at);
      const hard = joint === 0 || HARD_JOINS.test(words[joint]?.before ?? '');
      const own = hard || (reader.who === 'noun' && terse && !reader.acting);
      const who = own ? 'none' : reader.who;
      if (who !== 'noun') acts.push({ who, verb: word.text, at, negated: false, modal: false });
    } else if (at === 0 || HARD_JOINS.test(word.before)) {
      if (!isBetween(word.text) || DETERMINERS.has(word.text)) reader.who = 'noun';
      reader.acting = false;
    } else if (isPast(word.text) || BE.has(word.text) || NEGATIONS.has(word.text)) {
      reader.acting = true;
    }
  }
  return acts;
}

/** "Recycled cells lost …", "Tired people make …": the first word describes the subject. */
function isDescription(words: readonly Word[]): boolean {
  const [first, second, third] = words;
  if (!first || !second || !third || !first.text.endsWith('ed')) return false;
  if (DETERMINERS.has(second.text) || NO_VERB.has(second.text) || third.before !== '') return false;
  return isPast(third.text) || BE.has(third.text) || HELPERS.has(third.text);
}

function subjectOf(word: string, next: string): Act['who'] | undefined {
  if (FIRST.has(word)) return 'i';
  if (PLURAL.has(word)) return 'we';
  if (OTHERS.has(word)) return 'other';
  const predicate = () => BE.has(next) || HELPERS.has(next) || NEGATIONS.has(next) || isPast(next);
  return EITHER.has(word) && predicate() ? 'other' : undefined;
}

function begin(reader: Reader, who: Act['who'], word: string): void {
  reader.who = who;
  reader.waiting = true;
  reader.negated = false;
  reader.helper = /'(m|re)$/.test(word) ? 'be' : /'(d|ve|ll)$/.test(word) ? 'aux' : '';
}

/** How many words to skip for an insertion between commas: "I, as the only nurse, called …". */
function aside(words: readonly Word[], from: number): number {
  if (!/[,(—–]/.test(words[from]?.before ?? '')) return 0;
  if (CONJUNCTIONS.has(words[from]?.text ?? '')) return 0;
  for (let at = from + 1; at < Math.min(words.length, from + 12); at++) {
    if (/[,)—–]/.test(words[at]?.before ?? '')) return at - from;
  }
  return 0;
}

/** Where the joint begins, if adverbs stand before the verb: ", then quickly wrote". */
function jointOf(words: readonly Word[], at: number): number {
  let from = at;
  while (from > 0 && at - from < 3 && isBetween(words[from - 1]?.text ?? '')) {
    if (JOINS.test(words[from]?.before ?? '')) break;
    from -= 1;
  }
  return from;
}

const CONJUNCTIONS = wordSet('and then but or so');

function joined(words: readonly Word[], joint: number): boolean {
  const start = words[joint];
  if (joint === 0 || !start || JOINS.test(start.before)) return true;
  return CONJUNCTIONS.has(words[joint - 1]?.text ?? '') || CONJUNCTIONS.has(start.text);
}

function readVerb(reader: Reader, word: string, next: string): 'later' | 'act' | 'state' {
  if (NEGATIONS.has(word)) {
    reader.negated = true;
    if (/^(wasn't|weren't|isn't|aren't)$/.test(word)) reader.helper = 'be';
    return 'later';
  }
  if (word === 'to' && reader.helper !== '') {
    reader.helper = 'to';
    return 'later';
  }
  if (BE.has(word)) {
    reader.helper = 'be';
    return 'later';
  }
  if (reader.helper === 'be') {
    if (isBetween(word)) return 'later';
    if (word === 'able') {
      reader.helper = 'able';
      return 'later';
    }
    return word.endsWith('ing') && !STATES.has(word) ? 'act' : 'state';
  }
  if (/^(?:had|have|has)$/.test(reader.helper) && !isBetween(word) && !isParticiple(word))
    return 'state';
  if (HELPERS.has(word) && leads(word, next)) {
    reader.helper = word;
    return 'later';
  }
  if (isBetween(word)) return 'later';
  if (MODALS.has(word) || word === 'would' || word === 'will') return 'state';
  return NO_VERB.has(word) ? 'state' : 'act';
}

/** Gerunds that tell a state of mind, not an act. */
const STATES = wordSet(
  'being having going feeling hoping wondering missing lacking during evening morning',
);

const ALWAYS_LEAD = wordSet('would will can could might may must should shall able');

function isParticiple(word: string): boolean {
  return isPast(word) || word === 'been' || /(?:en|wn|ne|um|un|ung|unk|come|run)$/.test(word);
}

/** Does the helper announce another verb ("had to", "had asked", "got to"), or is it the verb itself? */
function leads(helper: string, next: string): boolean {
  if (ALWAYS_LEAD.has(helper)) return !DETERMINERS.has(next) && next !== '' && next !== 'it';
  if (next === 'to' || next === 'not') return true;
  if (/^(had|have|has|having)$/.test(helper)) {
    return isParticiple(next) || isBetween(next);
  }
  return /^(began|started|continued|ended|kept)$/.test(helper) && next.endsWith('ing');
}
