import { phrases, wordSet } from './phrases';

/** Words that tell of something gone wrong or in the way. */
export const TROUBLE = phrases(
  `late | later than | delay* | slip* | broke* | break* | fail* | crash* | outage* | down | missing | missed | miss | lack* | short | shortage* | understaffed | short-staffed | not enough | too (few/little/many/much/late/slow/long/expensive/small/big/high/low/busy/old/tired/young) | refus* | resist* | disagree* | argu* | angry | furious | upset | complain* | conflict* | conflicting | tension* | left | leaving | quit | resign* | sick | ill | lost | losing | cut | froze* | hard | harder | hardest | difficult* | tough* | tricky | challeng* | problem* | issue* | obstacle* | hurdle* | trouble* | struggl* | unclear | vague | confus* | chang* | could (not) | couldn't | can't | cannot | wasn't | weren't | didn't | did not | was not | were not | no | nobody | never | without | only | outdated | old | incompatib* | bug* | error* | wrong* | incorrect* | incomplete | inconsistent | contradict* | noisy | slow* | overload* | overwhelm* | behind | stuck | block* | bottleneck* | pressure | tight | expensive | skeptic* | sceptic* | doubt* | distrust* | mistrust* | afraid | fear* | worr* | oppos* | hostil* | unhappy | frustrat* | burn* | turnover | flood* | storm* | fire | strike | weather | cancel* | reject* | withdr* | bankrupt* | expired | leak* | spill* | stolen | injur* | fell | drop* | spik* | surg* | scared | hated | hate | ignor* | kept | unexpected* | sudden* | forgot* | half | unreliable | messy | mess | dirty | duplicat* | collid* | clash* | compet* | insist* | demand* | threat* | risk* | fragil* | unknown | uncertain* | ambigu* | unstable | hit | worse | worst | busy | tired | exhaust* | overrun | ran (out/over/late) | shut | stop* | stall* | rain* | snow* | blizzard | pandemic | power | died | death | grief | closed | gone | barrier* | language | pushback | push-back | pushed back | unwilling | reluctan* | hesitat* | silent | silence | absent | absence | wait* | queue* | backlog | mistake* | misunderst* | unrealistic | impossible | scarce | limited | constraint* | locked | denied | fought | fight* | interrupt* | walked out | wore | damage* | defect* | inflat* | steep | heat | cold`,
);

/** Stronger words for what went wrong, as an end or an answer does not use them. */
export const WENT_WRONG =
  /\b(?:n't|not|no|nobody|never|couldn't|wouldn't|didn't|wasn't|weren't|cannot|can't|lost|lose|hurts?|angry|furious|upset|doubts?|doubted|refused|complained|protested|threatened|late|gave out|gave up|broke|broken|failed|fails|resisted|problem|obstacle|issue|challenge|struggle[ds]?|hard|difficult|tough|tight|tricky|sick|ill|quit|resigned|left|cut|delayed|slipped|went on \w+ing|kept \w+ing|bankrupt|cancell?ed|crashed|missing|short of|short-staffed|skeptical|sceptical|unclear|ran out|opposed|ignored|hated|afraid|feared|scared|too (?:few|little|many|much|late|slow|expensive|small|big)|leaked|flooded|stolen|injured|expired|froze|withdrew|rejected|outdated|unhappy|worried|trembl\w+|wept|cried|shouted|insulted)\b/i;

/** A sentence that begins a challenge of its own. */
export const ANOTHER =
  /^(?:(?:and|but|then|so|well|ok|okay)[, ]{1,2})?(?:first(?:ly)?\b|second(?:ly)?\b|third(?:ly)?\b|fourth(?:ly)?\b|next,|another\b|the (?:first|second|third|fourth|other|next|last|final|biggest|bigger|main|hardest|harder|toughest|real|greatest|greater|worst|trickiest|most difficult|largest|smaller|remaining|one other|thorniest) (?:(?:big |real |main |major |great |hard )?(?:challenge|problem|issue|obstacle|difficulty|hurdle|one|thing|moment|part|was|blow|setback|snag|trouble|hitch|complication|fight|surprise|came|roadblock|blocker|headache|crisis)\b)|one (?:challenge|problem|issue|obstacle|difficulty|hurdle|was)\b|a (?:second|third|further|bigger|final|last|different|related|harder|new) (?:challenge|problem|issue|obstacle|difficulty|hurdle|one|blow|setback|snag|complication|was)\b|also[, ]|in addition\b|additionally\b|on top of (?:that|this|it|all)\b|besides(?: that)?,|beyond that,|then there (?:was|were)\b|there was also\b|there were also\b|then came\b|then (?:the|our|my|two|a|an|one|three|half|came|[A-Z])\b|plus[, ]|finally,? (?:the|our|my|two|a|an|one|three|half|there)\b|lastly\b|meanwhile\b|at the same time\b|worse\b|even worse\b|worst of all\b|to make (?:things|matters|it) worse\b|(?:challenge|problem|issue|obstacle|difficulty|hurdle) (?:#? ?\d|one|two|three|number)\b|(?:\(?\d[.):]|[a-c]\)) )/i;

/** A sentence that goes on with the solution of the one before. */
export const LABEL =
  /^(?:(?:my |our |the )?(?:solutions?|fix|fixes|action|actions|response|remedy|answer|approach|resolution|what (?:i|we) did|how (?:i|we) (?:solved|fixed|handled) it|steps?|mitigation|done|result|outcome|countermeasure)\s?[:—–-]|→|->|=>)/i;

/** Words that tell what was done, whoever did it. */
export const REMEDY = [
  phrases(
    `(solution/fix/answer/remedy/response/workaround/way out/way around/compromise/approach) (was/is/came/turned out/we/i/that) | (solved/fixed/resolved/handled/addressed/dealt with/overcame/overcome/mitigated/managed/tackled/countered/settled/met/broke) ~ (by/with/through/using) | solved (by/with/through/it by/this by/that by/both by) | which (i/we) (solved/fixed/met/handled/answered/countered)
     (was/were/got/is/are/been/be/being/getting) ~ (replaced/solved/fixed/moved/swapped/rewritten/split/added/brought/hired/trained/rerouted/re-routed/escalated/rescheduled/renegotiated/repaired/rebuilt/redone/redesigned/reassigned/retrained/shifted/borrowed/rented/patched/restored/installed/introduced/set up/arranged/covered/converted/merged/reorganized/reorganised/postponed to/printed/translated/simplified/automated/reordered/resequenced/rewired/reprinted/reworked/cleaned/relabeled/calmed/agreed/written down/given/offered/paired/cleared)
     by (asking/splitting/moving/adding/calling/writing/showing/setting/building/using/taking/bringing/hiring/giving/sending/going/working/starting/breaking/drawing/offering/holding/making/putting/meeting/running/rewriting/changing/training/cutting/borrowing/letting/agreeing/inviting/listening/speaking/talking/sitting/walking/scheduling/reordering/switching/turning/renting/printing/sharing/pairing/limiting/dropping/testing/mapping/proposing/grouping/sorting/rotating/explaining/reading/keeping/creating/having/getting/doing/trading/swapping/booking/staggering/replacing/reducing/translating/visiting/negotiating/finding/opening/counting/teaching)
     until (i/we/she/he/they) _ | so (i/we/she/he/they/the _ /my _ /our _ ) _ | and so (i/we) | agreed (to/on/that/after/once/when) | came around | came round | stepped in | took over | worked around | work around | workaround | in response | to fix (this/that/it) | to solve (this/that/it) | to get around | to address | to counter | to deal with (this/that/it) | therefore | instead (i/we) | (approved/granted/lent/lends/loaned/covered/volunteered/donated/swapped) | let's | had (the/them/him/her/each/both/two/everyone) ~ (do/write/sign/come/work/call/check/read/bring/test/try/move/explain/teach/run/sit/redo/rewrite/repeat)`,
  ),
  /(?:→|->|=>)\s*\w/,
  /(?:[;:—–]|--)\s*(?:now|today|since then|these days)\b/i,
];

/** Verbs after "I" or "we" that tell of the trouble itself, or of bearing it. */
export const BEARING = wordSet(
  `struggle struggled struggling face faced facing encounter encountered encountering suffer suffered lose lost losing miss
   missed missing fail failed failing underestimate underestimated fear feared worry worried depend
   depended cope coped overcome overcame survive survived persevere persevered manage managed handle handled deal dealt
   wait waited waiting hope hoped hoping notice noticed realize realized realise realised discover discovered
   learn learned learnt see saw hear heard know knew think thought thinking feel felt feeling want wanted
   need needed have had has having be am is was were been like liked hate hated love loved believe
   believed expect expected remember remembered understand understood run ran fall fell falling get got
   getting guess wonder wondered doubt doubted lack lacked experience experienced receive received inherit
   inherited come came go went stay stayed remain remained push pushed keep kept try tried work worked
   do did make made become became endure endured live lived mean meant forget forgot break broke
   slip slipped deliver delivered succeed succeeded achieve achieved reach reached finish finished
   complete completed seem seemed find found figure figured solve solved resolve resolved fix fixed pull take took sit sat stand stood`,
);
