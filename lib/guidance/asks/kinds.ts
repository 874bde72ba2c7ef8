import type { AnySectionId } from '../sections';
import type { EVIDENCE } from './evidence';

/** What an ask is after, by its own words, and by which words a draft answers it. */
export interface Kind {
  /** Completes "Answered, since it …" for the user. */
  readonly shows: string;
  /** The section it belongs to where the page names none. */
  readonly section?: AnySectionId;
  readonly asks: RegExp;
  /** Which groups of words answer it; the words themselves are loaded when a draft is looked through. */
  readonly answers: readonly (keyof typeof EVIDENCE)[];
  /** "We had no data" names data and yet answers nothing that asks for it. */
  readonly notNegated?: true;
}

/** The first whose words are in the ask decides: what is more particular stands above. */
const KINDS: readonly Kind[] = [
  {
    shows: 'sets a before beside an after',
    section: 'results',
    asks: /\bbefore\b.{0,60}\bafter\b|before[/–-]after|\bbaselines?\b|\bcomparisons?\b|\bfrom what\b/i,
    answers: ['beforeAfter'],
  },
  {
    shows: 'says how it was noticed',
    section: 'data',
    asks: /\bhow (?:did )?(?:you|they) (?:first )?(?:notice|f(?:i|ou)nd (?:out|it|that)|discover|realize|learn(?:ed)? (?:of|that|about)|kn[eo]w (?:there|that there|about))/i,
    answers: ['sources', 'amounts'],
    notNegated: true,
  },
  {
    shows: 'says what was learned',
    section: 'learning',
    asks: /\blearn(?:ed|t|ing|ings)?\b|\blessons?\b|take-?aways?|\bdifferently\b|hindsight|looking back|do it again|next time|\bteach|\btaught/i,
    answers: ['lessons'],
  },
  {
    shows: 'names a check, a test or a measure watched',
    section: 'validation',
    asks: /\bvalidat|\bhow did you (?:make sure|ensure|verify|check|test|confirm|prove)|\bknow (?:that )?it (?:worked|would|helped)|\btest(?:s|ed|ing)?\b|\bverif|\bmeasure success/i,
    answers: ['checks'],
    notNegated: true,
  },
  {
    shows: 'names a risk or a way back',
    section: 'validation',
    asks: /\brisks?\b|\broll-?\s?out|\bde-?risk|\broll-?\s?back|safeguard|contingency|plan b\b|mitigat|could .{0,20}go(?:ne)? wrong|guardrail/i,
    answers: ['safeguards', 'checks'],
    notNegated: true,
  },
  {
    shows: 'names another way or what was given up',
    section: 'tradeoffs',
    asks: /alternativ|\bother (?:options?|ways?|approach)|\boptions?\b|\bconsider|\binstead\b|turn(?:ed)? down|\breject|trade-?\s?offs?|g[ai]ve up|\bcut\b|sacrific|compromis|le(?:ave|ft) out|\bchoose between/i,
    answers: ['alternatives'],
  },
  {
    shows: 'gives a reason',
    section: 'tradeoffs',
    asks: /optimi[sz]|rationale|\bwhy (?:that|this way|did you (?:choose|pick|decide|go|take))|\breason(?:s|ing)?\b/i,
    answers: ['reasons'],
  },
  {
    shows: 'says what hung on it',
    section: 'goal',
    asks: /\bmatter(?:ed|s)?\b|\bstakes?\b|would .{0,40}\bcost\b|\bwhy was it\b|\bwhy .{0,30}(?:urgent|important|needed)|\bwhy now\b|consequences?/i,
    answers: ['stakes'],
  },
  {
    shows: 'says where people differed',
    section: 'stakeholders',
    asks: /disagree|\bobject(?:ed|ions?)|push(?:ed)?[ -]?back|\bagainst\b|\bresist|\bconflict|tension|different (?:views?|opinions?|priorities|interests)|what did (?:each|they|both) want/i,
    answers: ['disagreement'],
  },
  {
    shows: 'says how you worked with them',
    section: 'stakeholders',
    asks: /collaborat|work(?:ed)? (?:with|together)|\balign|br(?:ing|ought) .{0,30}along|ke(?:ep|pt) the (?:team|group)|get (?:them|her|him) to|persua|convinc|\bon board\b|\binvolve|communicat|influenc|buy-?in|ke(?:ep|pt) .{0,30}informed|\btalk(?:ed)? to\b|\btell (?:them|her|him)\b|\bexplain(?:ed)? it\b/i,
    answers: ['working'],
    notNegated: true,
  },
  {
    shows: 'names the evidence',
    section: 'data',
    asks: /\bdata\b|\bsignals?\b|evidence|\bresearch|which (?:numbers|figures|events)|\binputs?\b|\binformation\b|(?:figures|numbers|metrics) did you (?:look|use|see)|insights?\b/i,
    answers: ['sources', 'amounts'],
    notNegated: true,
  },
  {
    shows: 'says whom you led',
    section: 'role',
    asks: /\blead (?:others|people|a team|anyone|anybody)|\bled (?:others|people)|\bmanage (?:people|others|a team)|whom did you lead|team size|how (?:many people|large|big) .{0,20}team|who followed|delegat|mentor/i,
    answers: ['leading'],
  },
  {
    shows: 'says what was said',
    section: 'stakeholders',
    asks: /\b(?:tell|told|say|said)\b/i,
    answers: ['saying'],
  },
  {
    shows: 'names people or groups',
    section: 'stakeholders',
    asks: /^(?:(?:and|or|with|to|from|by|for) )?who(?:m|se)?\b|stakeholders?|\bpartners?\b|which (?:teams?|people|departments?)|^(?:the )?people\b|audience/i,
    answers: ['people', 'names', 'list'],
  },
  {
    shows: 'says what was done',
    section: 'challenges',
    asks: /\bsolve[ds]?\b|overc[oa]me|what (?:did )?you d(?:o|id) (?:about|to|when|then|next|first)|\bdeal(?:t)? with|\bhandled?\b|\bfix(?:ed)?\b|\baddress(?:ed)?\b|diagnos|\bexecut|\bsteps?\b|\bactions?\b|\bhow (?:did )?you (?:do|did|go|went|get|manage|tackle|respond|recover|approach|react)|\bsolutions?\b|\bdid you change in\b/i,
    answers: ['acts'],
  },
  {
    shows: 'names a decision',
    section: 'role',
    asks: /\bdecisions?\b|\bdecide|\bcalls\b|\byours (?:alone )?to\b/i,
    answers: ['decisions'],
  },
  {
    shows: 'says what came first',
    section: 'tradeoffs',
    asks: /priorit|\bc[oa]mes? first\b|in which order/i,
    answers: ['order'],
  },
  {
    shows: 'says what you did yourself',
    section: 'role',
    asks: /\bpersonally\b|what (?:did )?you (?:do|did|build|built|own|change|contribute|write|design)|\byourself\b/i,
    answers: ['own', 'notes'],
  },
  {
    shows: 'says what your part was',
    section: 'role',
    asks: /\byour (?:own |personal |specific |exact )?(?:role|part|contributions?|responsibilit|ownership|involvement)|\byours\b|\bownership\b|^(?:the )?(?:role|part)\b/i,
    answers: ['own', 'notes', 'post'],
  },
  {
    shows: 'names what made it hard',
    section: 'challenges',
    asks: /challeng|obstacle|difficult|\bhard(?:est|er)?\b|sto(?:od|nd) in|\bw?[ge]nt wrong\b|\bgo wrong\b|hurdle|blocker|setback|\bbroke\b|\blost\b|problems? (?:came|arose|did you (?:face|run|meet))/i,
    answers: ['trouble'],
  },
  {
    shows: 'says what you want and why',
    section: 'goal',
    asks: /why do you want|why (?:us|here|this (?:company|role|team|job))\b|attract|motivat|interests? you/i,
    answers: ['wishes'],
  },
  {
    shows: 'says how it felt',
    asks: /\bfe(?:el|lt)\b|emotion/i,
    answers: ['feelings'],
  },
  {
    shows: 'says what was wanted or wrong',
    section: 'goal',
    asks: /\bgoals?\b|objective|\bproblems?\b|\baim\b|trying to|\bset out\b|asked to do|\bcontext\b|situation|background|promised|\bmission\b|purpose|\btask\b|what was (?:wrong|needed|wanted)/i,
    answers: ['goal'],
  },
  {
    shows: 'gives a figure',
    section: 'results',
    asks: /\bnumbers?\b|\bfigures?\b|\bmetrics?\b|quantif|measur(?:e|able|ed)|\bhow (?:much|many)\b|percent|\bconcrete\b/i,
    answers: ['amounts'],
  },
  {
    shows: 'says when or how long',
    section: 'results',
    asks: /^when (?:did|was|were)|how long|by when|deadline|timeline|\bdates?\b/i,
    answers: ['times'],
  },
  {
    shows: 'says what came of it',
    section: 'results',
    asks: /\bresults?\b|outcomes?|\bimpact|\beffects?\b|\bchang(?:e|ed|es)\b|deliver|achiev|success|benefit|improv|resol[vu]|relationship|react|in the end|turn(?:ed)? out|afterwards?|how did (?:it|that|the \S+) (?:go|end|do)\b|what (?:happened|became)|c[ao]me of (?:it|that|this)/i,
    answers: ['outcome'],
  },
  {
    shows: 'gives a reason',
    section: 'tradeoffs',
    asks: /^why\b/i,
    answers: ['reasons'],
  },
];

const ASIDE = /\([^()]{0,500}\)/g;

/**
 * What an ask is after; undefined where none of our words is in it. The examples in its parentheses
 * count only where the rest says nothing.
 */
export function kindOf(ask: string): Kind | undefined {
  const bare = ask.replace(ASIDE, ' ');
  return KINDS.find(({ asks }) => asks.test(bare)) ?? KINDS.find(({ asks }) => asks.test(ask));
}
