import { BEARING, LABEL, REMEDY, WENT_WRONG } from '../lexicon/troubles';
import type { Act } from './acts';
import { hasObject } from './concrete';
import type { Sentence } from './section';

/** Done about it in so many words, but not what: "we got through it", "I did my best". */
const EMPTY_REMEDY =
  /\b(?:through|with|by) (?:\w+ ){0,2}(?:teamwork|perseverance|hard work|patience|determination|dedication|persistence|commitment|effort|collaboration|communication|resilience)\b|\b(?:nothing (?:could be|was|to be) (?:done|we could do)|could(?:n't| not) do (?:much|anything)|did nothing|had to live with|never (?:solved|fixed|resolved)|(?:is|was|remains|remained) (?:unsolved|unresolved|open))\b/i;

/** What could not be done. */
const UNDONE =
  /\b(?:could(?: not|n't)|can(?: not|not|'t)|would(?: not|n't)|was(?: not|n't)|were(?: not|n't)|never|not|had(?: not|n't)) (?:\w+ly )?(?:be |been |being )?(?:\w+ly )?\w{3,20}(?:ed|en|t|lt|ut|de|ne|wn)\b(?! (?:until|before))/gi;

/** Does the sentence tell what was done about a trouble, whoever did it and in whatever tense? */
export function tellsRemedy(sentence: Sentence): boolean {
  const { text, words, acts } = sentence;
  if (LABEL.test(text)) return words.length > 1;
  const rest = text.replace(EMPTY_REMEDY, ' ').replace(UNDONE, ' ');
  if (REMEDY.some((pattern) => rest.search(pattern) >= 0)) return true;
  if (answersItself(rest)) return true;
  return acts.some((act) => act.who !== 'other' && isRemedy(act, sentence));
}

/** Behind a trouble, that someone else did something about it. */
export function tellsHelp({ text }: Sentence): boolean {
  return HELP.test(text) && !WENT_WRONG.test(text);
}

const HELP =
  /\b(?:put|gave|hung|lent|showed|volunteered|translated|carried|helped|offered|allowed|trained|agreed|stepped in|stepped up|covered|joined|printed|held up|brought|came up with|took over|fixed|solved|replaced|repaired|donated|built|drew|taught|explained|invited|rearranged|swapped|shared)\b/i;

/** "Strollers had no place, so the rack went to the cellar": what follows is an answer, no trouble. */
function answersItself(text: string): boolean {
  const answer = ANSWER.exec(text)?.[1] ?? '';
  return (
    answer !== '' &&
    !WENT_WRONG.test(answer) &&
    !/\b(?:was|were|is|are) (?:impossible|out of|in danger|at risk|stuck|over|gone|dead)\b/i.test(
      answer,
    )
  );
}

const ANSWER =
  /(?:, so(?! (?:much|many|that we could not)\b)|;|: )\s?((?=[^.]{0,200}\b(?:\w{2,}ed|now|went|sat|gave|got|stood|put|took|hung|cut|made|built|wrote|moved|let|fits?|drove|brought|each|fill|fills|has|gets|goes|does|carries|stands|rings|reads|checks|works)\b)[^.]{4,300})/i;

function isRemedy(act: Act, { words }: Sentence): boolean {
  const { verb, at } = act;
  const next = words[at + 1]?.text ?? '';
  if (act.negated || act.modal) return false;
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
      return hasObject(at, words) && !/^(?:our|my|what|whatever|a|not|so|well)$/.test(next);
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

const NO_REMEDY =
  /^(?:stuck|sick|worse|late|behind|angry|upset|frustrated|lost|tired|nervous|no|very|so|complaints|through|it|cut|caught|by|done|there|used|bogged|conflicting|different|contradictory|more|too|nowhere|nothing|only|hit|pushback|resistance)$/;
