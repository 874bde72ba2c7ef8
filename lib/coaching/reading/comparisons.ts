import { MONTH, NUMBER_WORD } from '../lexicon/numbers';
import { phrases } from '../lexicon/phrases';
import type { Quantity } from './quantities';

const PERIOD =
  'year|month|quarter|season|week|semester|term|spring|summer|fall|autumn|winter|holiday|campaign|cycle|round|cohort';

const WHEN = `(?:the )?(?:${MONTH}|spring|summer|autumn|fall|winter|week \\w+|year \\w+|day \\w+|(?:19|20)\\d\\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day)`;

/** Words that set a figure against another: a former value, a target, another group. */
const AGAINST = [
  phrases(
    `compared (to/with/against) | versus | vs | as opposed to | relative to | in contrast to
     where it (was/took/had been/used to) | (than/to/from/over/on/against/with/versus/beat) last (${PERIOD})
     than (before/in/it/the/any/ever/we/usual/planned/expected/they/our/other/that/most/average/anyone/all)
     previously | formerly | beforehand | originally | initially | historically | prior to (that/the/this/our/it)
     year over year | year on year | year-over-year | year-on-year | yoy | month over month | month-over-month
     quarter over quarter | qoq | (the/a) (${PERIOD}) (before/earlier) | this time last year
     (previous/preceding/former/earlier/prior/old) (${PERIOD}/record/average/rate/level/figure/number/low/high/best/class/one/ones/total/peak/baseline/score)*
     (under/with/in) the old | down from | up from | starting point | at the (start/outset/beginning) | in the beginning
     (the/our/my) old (one/ones/system/way/line/machine/version/process/method/tool) | when (i/we) (came/started/began/arrived/joined/took over/inherited) | baseline | benchmark*
     (target/targets/targeted) | goal | goals | quota | forecast* | deadline | sla | threshold | ceiling | norm
     (than/the/original/first/our/as) (estimate/estimated/projection/projected/plan/planned) | as (planned/promised/budgeted)
     expected | expectation* | promised | we had hoped | (we/i) hoped for | hoped-for | the usual | the typical
     (industry/national/regional/company/district/state/city/site/network/county/department/store/peer/chain/group/school/hospital/market/sector/team/division/global/local/statewide/category) (average/norm/mean/standard/median)
     ahead of (schedule/plan/target/time/the) | behind schedule | on schedule | (under/over/within/on/below/above) (budget/the budget)
     of (the/our) budget | (days/weeks/months/hours/minutes/day/week/month/hour) (early/late/earlier/sooner)
     (a/new/set/our/the/all-time) record | record (high/low/year/month/quarter/number) | (best/highest/lowest/fewest/fastest/biggest/largest) ~ (ever/since/in) | (best/highest/lowest/fewest/fastest) of (the/all/any)
     first time in | control (group/class/ward/store/site) | the other (group/store/stores/team/teams/ward/wards/school/schools/site/sites/branch/branches/class/classes/half/region/regions/line/lines/shift/shifts/units/clinics/plants)
     parallel (class/classes/group/groups/line/team/course) | similar (stores/teams/schools/sites/projects/wards/events/launches) | before (it/this) (was/were/took/had/ran/stood)
     before and after | (counted/reckoned/planned/budgeted/bet/figured/calculated) (on/for/with) | (of/than/as/under/below/over/above/with/in) (the/our/its/my/his/her/their) (old/former/previous/usual/original/earlier) | (sister/neighboring/neighbouring/comparable/rival/competing) (_ ) (has/had/makes/made/took/takes/needs/needed/stayed/was/with/,) | the sister _ | back then | in those days | at that time | reckon* with | pre-launch | from a (low/high) of | (would/could/might) have (been/taken/cost/needed/lost/had) | would've (been/taken/cost/needed/lost/had) | had (been/averaged/stood/hovered/cost/taken/sat) | once (took/cost/needed)`,
  ),
  /(?<!\b(?:was|were|is|are|be|been|get|got|being|tool|form|sheet|list) )\bused to [a-z]+/i,
  new RegExp(
    `\\d[^.\\n]{0,20}\\b(?:in|by|on|since) ${WHEN}[,;]? (?:and |then |but )?(?:only |just |already )?[$€£]?\\d[^.\\n]{0,20}\\b(?:in|by|on|since) ${WHEN}`,
    'i',
  ),
  /\bafter the (?:repair|fix|change|switch|move|redesign|relaunch|rollout)\b|\bfor (?:years|decades|months)\b[^\n]{0,60}\bnow\b/i,
  /\bwhere (?:[\w']+ ){0,4}(?:it|there|they|we|he|she)(?:'d| had| was| were| took| used)\b|\b(?:it|there|they|that)'d been\b|\bof the (?:last|previous|former|earlier|other) [^.;\n]{1,60}, (?:only )?[\w-]+ (?:had|did|were|was)\b/i,
  /\bbefore(?:[.,;:)!]|$)|(?:^|[.;,:(] )before[,:] /im,
  new RegExp(
    `\\b(?:instead of|rather than|not) (?:(?:the|an?|about|some|our|almost|nearly) )?(?:usual|old|former|[$€£]?\\d[\\d.,:]{0,15}|${NUMBER_WORD}|seconds|minutes|hours|days|weeks|months|years|half)\\b|\\b(?:instead of|rather than|not|against|where|it was|compared) (?:[a-z]+ ){0,2}[$€£]?\\d`,
    'i',
  ),
];

/** Verbs and nouns of change, which make a figure behind them a difference. */
const CHANGE =
  'fell|fall(?:s|en)?|rose|rise(?:n|s)?|grew|grow(?:n|s|th)?|increas\\w+|decreas\\w+|reduc\\w+|cut(?:s|ting)?|drop(?:s|ped|ping)?|improv\\w+|declin\\w+|shrank|shrunk|shrink\\w*|slash\\w+|trimm\\w+|lower(?:ed|ing)|rais(?:ed|ing)(?! [$€£¥₹])|boost\\w*|climb\\w*|jump\\w*|gain\\w*|sav(?:ed|es|ing|ings|e)|shav\\w+|shorten\\w*|speed(?:ing)? up|sped up|accelerat\\w+|lift(?:ed|ing)?|surg\\w+|soar\\w*|freed|uplift|hike|bounce\\w*|expand\\w*|rebound\\w*|slid|sank|sunk|tumbl\\w+|plung\\w+|swung|narrow\\w*|widen\\w*|exceed\\w*|beat(?:ing)?|surpass\\w*|outperform\\w*|overshot|undershot|down|extra|additional|another';
const CHANGE_BEFORE = new RegExp(`\\b(?:${CHANGE})\\b(?: [^.,;!?\\n]{0,48})?[ (+~<>$€£¥₹-]*$`, 'i');
/** Before the figure, these say that it is of something else: "improved training for 300 nurses". */
const OTHERWISE =
  /(?<!\b(?:drop|cut|rise|increase|decrease|reduction|decline|gain|saving|savings|growth|improvement|fall|jump|lift|boost|uplift) )\b(?:for|across|among|at|with|of|in|on|serving|after|within) (?:over |about |all |the |some |more than |nearly |almost )?[$€£]?$/i;
const BY =
  /\b(?:by|up(?: by)?)(?: (?:about|over|almost|nearly|roughly|around|more than|a full|some|an estimated|at least|up to))?[ ~$€£¥₹]*$/i;
const CHANGED = new RegExp(`\\b(?:${CHANGE}|up|more|fewer|less|higher|lower|ahead|missed)\\b`, 'i');
const RATE =
  /^ ?(?:%|percent|per cent|percentage|points?|pp|times|x\b|seconds?|minutes?|hours?|days?|weeks?|months?)/i;
const MORE =
  'more|fewer|less|higher|lower|faster|slower|quicker|shorter|longer|cheaper|better|smaller|larger|bigger|earlier|sooner|lighter|safer|cleaner|additional|extra|increase|decrease|reduction|improvement|growth|decline|savings?|uplift';
const CHANGE_AFTER = new RegExp(
  `^(?: ?(?:%|percent\\b|pp\\b|k\\b|m\\b))?(?:-point|[- ]percentage[- ]points?| points?| times)? ?(?:\\b(?:up|down|off|above|below|ahead|drop|cut|lift|fall|raise|rise|gain|jump|boost)\\b|(?:(?! and )[^.;,\\n]){0,26}?\\b(?:${MORE})\\b(?! than (?:an? )?(?:[\\d$€£]|hundred|thousand|${NUMBER_WORD})))`,
  'i',
);

/** Is there anything in the text that its figures are set against? */
export function isCompared(plain: string, quantities: readonly Quantity[]): boolean {
  if (quantities.some((each) => isChange(plain, each) || differs(plain, each))) return true;
  if (AGAINST.some((pattern) => plain.search(pattern) >= 0)) return true;
  return quantities.some((one, at) => {
    const other = quantities[at + 1];
    if (fellToFew(plain, one)) return true;
    return other !== undefined && leadsTo(plain, one, other);
  });
}

/** "halved", "a third fewer": but not "half of the team", "zero", "single digits". */
function isChange(plain: string, { kind, start, end }: Quantity): boolean {
  if (kind !== 'change') return false;
  const words = plain.slice(start, end);
  if (/ (?:of|the|as)$/i.test(words))
    return /^(?:doubl|tripl|twice|half (?:as|the)|[\w.]+ times)/i.test(words);
  return !/^(?:to|over|under|about|around|almost|nearly|roughly|only|just|than) |^(?:zero|nil|not |none|number one|top|first)|digit|figure| of$/i.test(
    words,
  );
}

function differs(plain: string, { start, end }: Quantity): boolean {
  const around = plain.slice(Math.max(0, start - 90), start);
  const before = around.slice(lastStop(around));
  const after = plain.slice(end, end + 60);
  if (CHANGE_AFTER.test(after)) return true;
  const unit = plain.slice(start, end + 20).replace(/^[\d.,]+/, '');
  if (BY.test(before)) {
    return (
      !/\b(?:signed|set|ended|end|put|picked|made|opened|showed|came|followed|used|attended|followed|read|seen) (?:up|by)/i.test(
        before,
      ) &&
      (RATE.test(unit) ? !/\b(?:wrong|off|out|apart) by\b/i.test(before) : CHANGED.test(before))
    );
  }
  return CHANGE_BEFORE.test(before) && !OTHERWISE.test(before);
}

/** Where the sentence goes on from, in the text before a figure. */
function lastStop(text: string): number {
  return Math.max(...['. ', '! ', '? ', '; ', '\n'].map((stop) => text.lastIndexOf(stop))) + 1;
}

/** What stands between a former value and a later one. */
const THEN =
  /->|→|=>|\b(?:then|now|today|afterwards?|later|since|it (?:was|used to be|had been)|would have been|would've been|'d have been|had been|last (?:year|month|week|season|quarter|spring|summer|fall|autumn|winter)|against|whereas|compared|by (?:the )?(?:end|january|february|march|april|may|june|july|august|september|october|november|december|summer|spring|fall|autumn|winter|christmas|easter)|before|earlier|after(?! (?:about |only |just )?[\d$€£]))\b/i;
const FROM = /\bfrom\b[^.;\n]{0,50}$/i;

/** "from 12 a week to one", "from 9 to almost none". */
function fellToFew(plain: string, { start, end }: Quantity): boolean {
  const after = plain.slice(end, end + 50);
  return (
    FROM.test(plain.slice(Math.max(0, start - 60), start)) &&
    /^[^.;\n]{0,30}\bto (?:one|none|zero|nothing|an?|the same|same|overnight|almost|nearly|under|below|about|just|only|virtually)\b/i.test(
      after,
    )
  );
}

/** "from 40 minutes in May to 12", "40 → 12", "58 in a hundred, then 14", "9 liters; after the repair 0". */
function leadsTo(plain: string, one: Quantity, other: Quantity): boolean {
  const between = plain.slice(one.end, other.start);
  if (between.length > 90 || /[!?\n]|\.\s.*\.\s/.test(between)) return false;
  const before = plain.slice(Math.max(0, one.start - 60), one.start);
  if (/\bto\b/i.test(between) && FROM.test(before)) return true;
  if (/^[^,;.]{0,30} (?:down |up )?to (?:about |only |just |under )?$/i.test(between)) {
    return /\b(?:went|moved|brought|got|took|cut|fell|rose|dropped|grew)\b/i.test(before);
  }
  return (
    THEN.test(between.replace(/\bafter (?:about |only |just )?$/i, '')) &&
    (/[,;.:]|->|→|=>/.test(between) || /instead|against/.test(between))
  );
}
