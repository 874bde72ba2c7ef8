import { BEARING, LABEL, REMEDY, TROUBLE, WENT_WRONG } from '../lexicon/troubles';
import { isPast } from '../lexicon/verbs';
import type { Act } from './acts';
import { hasObject } from './concrete';
import type { Sentence } from './section';
import type { Word } from './words';

/** Done about it in so many words, but not what: "we got through it", "I did my best". */
const EMPTY_REMEDY =
  /\b(?:through|with|by) (?:\w+ ){0,2}(?:teamwork|perseverance|hard work|patience|determination|dedication|persistence|commitment|effort|collaboration|communication|resilience)\b|\b(?:nothing (?:could be|was|to be) (?:done|we could do)|could(?:n't| not) do (?:much|anything)|did nothing|had to live with|never (?:solved|fixed|resolved)|(?:is|was|remains|remained) (?:unsolved|unresolved|open))\b/i;

/** What could not be done. */
const UNDONE =
  /\b(?:could(?: not|n't)|can(?: not|not|'t)|would(?: not|n't)|was(?: not|n't)|were(?: not|n't)|never|not|had(?: not|n't)) (?:\w+ly )?(?:be |been |being )?(?:\w+ly )?\w{3,20}(?:ed|en|t|lt|ut|de|ne|wn)\b(?! (?:until|before))/gi;

/** What nobody did: "they didn't let us in". */
const NOT_DONE =
  /\b(?:do|does|did|could|would|will|can)(?:n't| not) (?:\w+ly )?\w{2,20}(?: (?:us|me|it|them|him|her|to \w+|out|in|up))?\b/gi;

/** Does the sentence tell what was done about a trouble, whoever did it and in whatever tense? */
export function tellsRemedy(sentence: Sentence): boolean {
  const { words, acts } = sentence;
  const text = withoutAsides(sentence.text);
  if (LABEL.test(text)) return words.length > 1;
  const rest = text.replace(EMPTY_REMEDY, ' ').replace(UNDONE, ' ').replace(NOT_DONE, ' ');
  if (REMEDY.some((pattern) => rest.search(pattern) >= 0)) return true;
  if (answersItself(rest)) return true;
  return acts.some((act) => act.who !== 'other' && isRemedy(act, sentence));
}

/** Without relative clauses, which tell of before: "its author, who'd left, came to lunch". */
function withoutAsides(text: string): string {
  return text.replace(/, (?:who|which|whose|whom)\b[^,.;]{1,80}(?=[,;])/gi, '');
}

/**
 * Behind a trouble: does a sentence turn to something else than trouble? "A booking sheet, with a
 * two-day limit" does, "It was stressful" and "They said so in each meeting" do not.
 */
export function tellsHelp({ text, words }: Sentence): boolean {
  if (
    WENT_WRONG.test(text) ||
    text.replace(HARMLESS, ' ').search(TROUBLE) >= 0 ||
    words.length < 2 ||
    BEARS.test(text) ||
    IS_SO.test(text)
  ) {
    return false;
  }
  return (
    !words.some((word) => /^(?:i|we)(?:'\w+)?$/.test(word.text)) && !GOES_ON_WITH_IT.test(text)
  );
}

/** Words of trouble that stand as well where it ends. */
const HARMLESS =
  /\b(?:only|chang\w+|half|old|down|kept|cut|cold|heat|stop\w*|gone|no|without|could)\b/gi;
/** Goes on with the trouble, or only says how it felt. */
const GOES_ON_WITH_IT =
  /^(?:(?:and|but|so|then|also|of course|naturally),? )?(?:it|this|that|these|they|there|people|some|many|most|others|all|everyone|everybody|who|which|he|she|you|one must)\b/i;
/** How things were, with nothing happening: "our publisher was anything but kind". */
const IS_SO =
  /^[^,;:]{0,60}?\b(?:was|were|is|are|had) (?!(?:\w+ly |soon |then |now )?\w+(?:ed|en|un|ut|pt|lt)\b)/i;
const BEARS =
  /\b(?:taught|learn\w*|patience|never forget|sleep\w*|worri\w*|sad|hurt|blow|stress\w*|winter|summer|spring|autumn|nerves|energy|motivat\w*|emotional\w*|pressure|came and went|again and again|every (?:hour|minute|five minutes)|all (?:year|winter|day|week)|to this day|understand|knew|grief|had (?:only|already|long|never|always|been|\w+ed|an?|no|one|two|three|the)|ha(?:s|ve) (?:an?|no) \w+ (?:for|of|that)|too|also|shouting|of (?:all|us)|feeling\w*|felt (?:that|like|so|bad|sad|it)|took (?:it|even|longest|ages|forever|weeks|months|years|longer)|lasted|heavy|needs?|wanted|believed|thought|expected|hoped)\b/i;

/** "Strollers had no place, so the rack went to the cellar": what follows is an answer, no trouble. */
function answersItself(text: string): boolean {
  const answer = ANSWER.exec(text)?.[1] ?? '';
  if (answer === '' || WENT_WRONG.test(answer.replace(/\b(?:cut|left|shut|half|no)\b/gi, ' ')))
    return false;
  if (STILL_OPEN.test(answer)) return false;
  return (
    GOES_ON.test(answer) ||
    (answer.match(/[\w'-]+/g) ?? []).some((word) => word !== 'had' && isPast(word.toLowerCase()))
  );
}

const STILL_OPEN =
  /\b(?:was|were|is|are) (?:impossible|out of|in danger|at risk|over|gone|dead)\b/i;
/** Told in the present, or with a verb that is not known as past by its form. */
const GOES_ON =
  /\b(?:now|went|sat|gave|got|stood|put|took|hung|cut|made|built|fits?|each|fill|fills|has|gets|goes|does|carries|stands|rings|reads|checks|works)\b/i;
/** What follows a turn; what "they" or "he" did behind a semicolon goes on with the trouble. */
const ANSWER =
  /(?:, so\b(?! (?:much|many|that we could not)\b)|; (?!(?:they|he|she|it) )|: |, and (?=(?:an?|another) [a-z]))\s?([^.]{4,300})/i;

function isRemedy(act: Act, { words }: Sentence): boolean {
  const { verb, at } = act;
  const next = words[at + 1]?.text ?? '';
  if (act.negated || act.modal || isSubordinate(at, words)) return false;
  if (!BEARING.has(verb)) return true;
  switch (verb) {
    case 'found':
      return (
        !/^(?:out|that|it|myself|ourselves|him|her|no|them)$/.test(next) && hasObject(at, words)
      );
    case 'got':
    case 'get':
      return !NO_REMEDY.test(next) && hasObject(at, words);
    case 'took':
    case 'take':
      return !/^(?:longer|too|a|us|me|it)$/.test(next) || hasObject(at + 1, words);
    case 'made':
    case 'make':
      return !/^(?:it|mistakes|no|many|do|up|our|my|(?:an? )?(?:mistakes?|mess|error|fuss|point|scene|wrong))$/.test(
        /^an?$/.test(next) ? (words[at + 2]?.text ?? '') : next,
      );
    case 'kept':
    case 'keep':
      return !/^(?:going|pushing|trying|working|hitting|getting|losing|missing|failing|running|hearing|finding|falling|having|it|things|moving)$/.test(
        next,
      );
    case 'ran':
    case 'run':
      return !/^(?:into|out|late|behind|over|short|low)$/.test(next);
    case 'worked':
    case 'work':
      return (
        /^(?:around|with|out|backwards|backward|from|nights|weekends|through|alongside|side)$/.test(
          next,
        ) && hasObject(at, words)
      );
    case 'pushed':
    case 'push':
      return !/^(?:through|on|ahead|forward|harder|hard)$/.test(next);
    case 'tried':
    case 'try':
      return next !== 'our' && next !== 'my' && next !== 'hard' && hasObject(at, words);
    case 'went':
    case 'go':
      return /^(?:to|back|through|door|over|round|around|from|with|straight|and|down|up)$/.test(
        next,
      );
    case 'came':
    case 'come':
      return /^(?:up|back|in)$/.test(next) && hasObject(at, words);
    case 'did':
    case 'do':
      return (
        /^(?:this|that|both)$/.test(next) ||
        (act.who === 'i' && next === 'it') ||
        (hasObject(at, words) && !/^(?:our|my|what|whatever|a|not|so|well)$/.test(next))
      );
    case 'met':
    case 'meet':
      return (
        /^(?:with|him|her|them|in|at|for|on|every|each|daily|weekly|halfway|the|twice|up)$/.test(
          next,
        ) && !/^(?:kind|sort|grief|trouble)/.test(words[at + 2]?.text ?? '')
      );
    case 'walked':
      return !/^(?:into|out|away|off)$/.test(next);
    case 'promised':
    case 'watched':
      return (
        hasObject(at, words) &&
        !/^(?:it|that|this|for|more|too)$/.test(next) &&
        words[at - 1]?.text !== "we'd"
      );
    case 'sang':
      return hasObject(at, words) && /^(?:his|her|their|the|its)$/.test(next);
    case 'sat':
    case 'sit':
      return /^(?:with|down|next|beside|through|by|together)$/.test(next);
    case 'stood':
    case 'stand':
      return /^(?:up|between|in|at|by)$/.test(next);
    case 'handled':
    case 'handle':
    case 'dealt':
    case 'managed':
    case 'solved':
    case 'fixed':
    case 'resolved':
    case 'fix':
    case 'solve':
      return (
        hasObject(at, words) &&
        !/^(?:it|them|this|that|with|these|those|all|both|everything)$/.test(next)
      );
    default:
      return false;
  }
}

/** "For what we had promised", "more than we ordered": what was done before, not about it. */
function isSubordinate(verb: number, words: readonly Word[]): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - 5); at--) {
    const word = words[at]?.text ?? '';
    if (/^(?:i|we|i'd|we'd|i've|we've)$/.test(word)) {
      const before = words[at - 1]?.text ?? '';
      return (
        /^(?:what|than|whom|because|since|although)$/.test(before) ||
        (at > 1 && /^(?:when|whenever|if|where)$/.test(before) && words[at - 1]?.before === '')
      );
    }
  }
  return false;
}

const NO_REMEDY =
  /^(?:stuck|sick|worse|late|behind|angry|upset|frustrated|lost|tired|nervous|no|very|so|complaints|through|it|cut|caught|by|done|there|used|bogged|conflicting|different|contradictory|more|too|nowhere|nothing|only|hit|pushback|resistance)$/;
