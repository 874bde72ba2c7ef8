import type { Sign } from '../reading/signs';
import { MONTH } from './numbers';
import { phrases } from './phrases';

/** Behind a noun, these show that it stands for itself: "a test with", but not "test tubes". */
const ENDS =
  '(?=[.,;:)!?—–-]|$|\\n| (?:of|on|with|in|at|for|before|after|to|that|which|and|or|every|each|by|from|until|till|was|were|ran|runs|showed?|shows|found|told|is|are|had|has|per|twice|once|as|between|against|first|when|where|over|during|without|among|if|then|we|i|two|three|did|came|took|went|held|said|caught|failed|passed|stays?|stayed)\\b)';
/** Before a noun, that one of it took place. */
const SOME =
  '(?:(?:^|[\\n.:;,(] ?)|\\b(?:an?|the|our|my|her|his|their|one|two|three|four|five|six|ten|eleven|twelve|\\d+|each|every|another|both|few|some|several|first|second|final|last|more|by|in|with|after|no \\w+ without an?) )(?:(?!(?:\\w+ing|real|true|great|big|small) of\\b)[a-z-]{2,20} ){0,2}';
const CHECKS =
  'tests?|retests?|trials?|tryouts?|checks?|double-?checks?|cross-?checks?|spot[- ]checks?|audits?|inspections?|rehearsals?|drills?|dry[- ]runs?|run-?throughs?|mock-?ups?|simulations?|prototypes?|surveys?|polls?|questionnaires?|walk-?throughs?|experiments?|comparisons?|measurements?|control groups?|control samples?|second opinions?|recounts?|proof-?reading|peer reviews?|code reviews?|reviews?|samples?|counts?|head counts?|benchmarks?|sign-?offs?|postcards|tastings?|interviews|mystery (?:shopper|guest|caller)s?|blind (?:test|taste|read)s?|betas?|sandbox(?:es)?|canar(?:y|ies)|checklists?|quizz?(?:es)?|exit interviews?|debriefs?|debriefings?|talk that night|follow-?ups?|check-?ins?';
/** Unit in which one begins small. */
const UNIT =
  'store|shop|branch|ward|class|classroom|team|site|school|route|line|group|region|client|customer|crew|shift|truck|van|house|machine|department|office|clinic|floor|product|shelf|valley|village|farm|kitchen|room|bed|patient|family|unit|station|district|town|city|country|course|table|page|building|street|desk|person|user|driver|nurse|teacher|box|batch|field|row|boat|bus|depot|counter|cell|server|desk|account|supplier|aisle|hall|market|chapter|song|scene|tank|pond|pen|greenhouse|plot|stable|lane|bay|door|piece|copy|letter|order|couple|household|parish|laptop|phone|car|train|tram|plane';
const TIME =
  'minutes?|hours?|nights?|days?|weeks?|weekends?|fortnights?|months?|shifts?|seasons?|terms?|semesters?|quarters?|winters?|summers?|years?|rounds?';
const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?';
const LOOK =
  'look|looked|looks|read|reads|ask|asked|asks|count|counted|counts|compare|compared|compares|walk|walked|walks|check|checked|checks|go|went|goes|open|opened|opens|lay|laid|sit|sat|listen|listened|draw|drew|pull|pulled|pick|picked|picks|call|called|calls|phone|phoned|ring|rang|measure|measured|weigh|weighed|note|noted|notes|write|wrote|writes|review|reviewed|reviews|test|tested|taste|tasted|watch|watched|visit|visited|meet|met|run|ran|show|showed|shows|report|reported|reports|tell|told|tells|send|sent|enter|entered|plot|plotted|log|logged|record|recorded|photograph|photographed|inspect|inspected|held|hold|take|took|put|touch|touched|felt for|stood|stand|add|added|prints?|printed|post|posted|repeat|repeated|repeats|said|say|says';

/**
 * Signs that a check, a watched measure or a way back is told of, and (of negative weight) that trust,
 * praise or a celebration stands in its place. Each counts once.
 */
export const GUARDRAIL_SIGNS: readonly Sign[] = [
  // Done to find out.
  {
    weight: 2.5,
    pattern: phrases(
      `(tested/testing/retested/re-tested/piloted/piloting/trialed/trialled/trialing/trialling/checked/checks/checking/double-checked/double-checks/cross-checked/spot-checked/rechecked/re-checked/verified/verifies/verifying/inspected/inspects/inspecting/audited/audits/auditing/examined/proofread/proof-read/proofed/reread/re-read/reran/re-ran/recalculated/recalculates/recomputed/reconciled/reconciles/recounted/re-counted/calibrated/swabbed/sampled/rehearsed/rehearse/rehearsing/simulated/simulating/prototyped/monitored/monitors/monitoring/tracked/tracks/measured/measures/measuring/re-measured/remeasured/weighed/timed/tallied/benchmarked/surveyed/polled/interviewed/quizzed/shadowed/supervised/supervises/observed/backtested/back-tested/fact-checked/countersigned/countersigns/cross-examined/dry-ran/spot-tested/red-teamed/stress-tested/load-tested/eyeballed/tasted)
       to (test/check/verify/inspect/measure/rehearse/try) | (would/could/can/must/will/i/we/and/they/also) (test/check/verify/inspect/measure/rehearse/compare) | (we/i) try * out | tests (it/them/the/each/every) | validated (with/against/on/in/through/using) ~ (data/users/customers/test/tests/sample/group/real/history/records)`,
    ),
  },
  // A check as a noun.
  { weight: 2.5, pattern: new RegExp(`${SOME}(?:${CHECKS})${ENDS}`, 'im') },
  // A trial named by its scope.
  {
    weight: 2,
    pattern:
      /\b(?:test|pilot|trial|practice|mock|dress|beta|control|comparison|sample|parallel|shadow|soft|phased|staged|tasting|canary) (?:runs?|phases?|periods?|weeks?|months?|days?|batch(?:es)?|groups?|class(?:es)?|sites?|stores?|wards?|regions?|orders?|events?|sessions?|rounds?|users?|customers?|audience|mailing|shifts?|flights?|launch(?:es)?|evenings?|nights?|rehearsals?|operation|rollout|deploys?|read(?:er|ing)s?|mode|traffic|students|families|patients|rooms?|tables?|guests?|households?)(?! (?:are|is) (?:a|an|the|for)\b)(?! (?!of|on|with|in|at|for|before|after|to|that|which|and|or|every|each|by|from|until|was|were|ran|got|had|went|showed|first|when|where|over|during|without|then|who|we|i|used|tried|kept|came|took|did|only|as|told|found|said|saw)[a-z]+s\b)/i,
  },
  // Pilot as a noun that is no person.
  {
    weight: 2.5,
    pattern:
      /\b(?:an?|our|the|small|short|one|\w+-(?:week|month|day)|first) pilot (?:in|on|with|at|of|for|ran|run|showed|project)\b|\bpilots? (?:in|on|with) (?:one|two|three|a|the)\b/i,
  },
  // Begun small.
  {
    weight: 2,
    pattern: new RegExp(
      `\\b(?:(?:first|only|just|initially|at first|to begin with|started?|starting|began|begin|beginning)[,:]? (?:with |on |in |at |to |for |by )?(?:only |just )?(?:the )?(?:an?|one|two|three|four|five|six|ten|a single|a few|a handful of|half(?! hour| an| time)|my own|our own|\\d+\\b(?! (?:${MONTH}))(?: ?%| percent)?(?: of)?|smallest|quietest|easiest|least|second)\\b|(?:one|a single|two|three|our own|my own|the smallest|the quietest|the second[- ]\\w+|\\d+) (?:\\w+ ){0,2}(?:${UNIT})s?,? (?:only|alone|first|at first|at a time|for an? |began|started|in (?:january|february|march)|went first|had it|got it first|tried)|(?:only|just) (?:the |on |in |with |one |two |three |line |ward |room |for )(?:\\w+ ){0,3}(?:${UNIT}|${TIME})s?\\b|${DAY} only\\b|only (?:on )?${DAY}\\b|\\b(?:to|in|at|on|for|with) (?:the )?[\\w']+(?: \\w+)? alone\\b|\\bonly the [\\w ]{2,30}, at first\\b)`,
      'i',
    ),
  },
  // The others waited.
  {
    weight: 2,
    pattern:
      /\b(?:the )?(?:rest|others?|remaining \w+|other \w+|all others|everyone else|\w+ others|the day ones|three others|everyone else|everybody else|five|seven) (?:\w+ )?(?:waited|got it (?:later|in|after|when|only)|came (?:after|in)|in (?:may|june|july|autumn|fall|spring)|stayed|kept|followed|came later|went on|as (?:before|ever|usual|always)|with the old|remained|had to wait|choosing|unchanged|until|only (?:then|after|later|when))\b|\bbefore (?:the rest|everyone|anyone|everybody|anybody|the others|all (?:the )?others|it went|they went|any \w+ (?:went|left|saw|got)|a single|i (?:opened|sent|let|gave|released|switched|signed)|we (?:opened|sent|let|released|switched|rolled|launched|went|shipped|moved|poured|printed)|the (?:first|second|next|season|opening|move|pour|launch|rest) )/i,
  },
  // From little to much.
  {
    weight: 2,
    pattern:
      /\b(?:to|at|with) \d+ ?(?:%|percent)(?: of [\w ]{2,20})?(?:,|:)? (?:first|then|for)|\bthen (?:to )?(?:\d+|half|ten|one|two|four|all|everywhere|everyone)\b[^.]{0,40}(?:then|each|everywhere|apart|, and only)|\b(?:step by step|in stages|in steps|gradually|in waves|wave by wave|one (?:at a time|after the other|by one)|incrementally|phase by phase|staged|phased)\b/i,
  },
  // For a while only: many other things last a while.
  {
    weight: 0.5,
    pattern: new RegExp(
      `\\bfor (?:an?|the first|one|two|three|four|five|six|eight|ten|\\d+|half an?|several|a few) (?:\\w+ )?(?:${TIME})\\b|\\bfirst (?:two|three|four|six|few|ten|forty|fifty|hundred|\\d+) \\w+|\\buntil (?:mid\\w+|christmas|easter|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|${DAY})`,
      'i',
    ),
  },
  // A threshold and what follows from it.
  {
    weight: 2,
    pattern:
      /\b(?:more than|fewer than|less than|over|under|above|below|beyond|at|past|exceed(?:ed|s)?|within|after|two|three|four|five|\d+) (?:an? |one |two |three |four |five |ten |twenty |half |\d)[^.!?;\n]{0,50}(?:, and (?:we|i|the|it|that|they|back)|, (?:we|i|it|the \w+) (?:goes?|would|'d|stops?|switch|close|gets?|is|are|was|were)|: | means? | meant | triggers?|triggered| and (?:we|it) (?:go|went|stop|goes)|'d have| would have| would be | everybody | everyone )|\b(?:three|two|four|five) \w+ in a (?:row|week|day|month)\b|\b(?:went|goes|rose|rises|climbed|climbs|fell|falls|dropped|drops|sank|passed|passes|reached|reaches|exceeded|exceeds|gets?|got|isn't|aren't|wasn't) (?:over|above|below|under|past|beyond|more than|longer than|down by|higher than)?\s?(?:an? (?:tenth|fifth|quarter|third)|half|one|two|three|four|five|ten|\d)[^.!?\n]{0,40}(?:percent|%|,|degrees|points?|in a|;)|\b(?:five|three|two|four|ten|\d+) \w+ (?:running|in a row|in succession)\b|\b(?:threshold|tripwire|trip wire|limit of|stop rule|stopping rule|red line|ceiling|cut-?off|go\/no-go|exit criteri\w+|error budget|tolerance)\b/i,
  },
  // "Had it failed, …", "should any blast exceed …".
  {
    weight: 2.5,
    pattern:
      /(?:^|[.!?;,\n] ?|\band )(?:had|should|were) (?:the|it|they|there|any\w*|one|this|that|these|we|he|she|i|a|more|fewer|two|even|just)\b[^.!?\n]{3,120},/i,
  },
  // Would have gone back.
  {
    weight: 2.5,
    pattern:
      /(?:\w'd|\b(?:would|could|might))(?:'ve| (?:also |just |simply |never |still |then |at once )?have) (?:\w+ly )?(?:been (?!able)|stopped|gone (?:back|to|home)|come|paid|left|closed|moved|repeated|called|sent|put|taken|turned|ended|switched|begun|reverted|rolled|pulled|painted|remained|ordered|returned|kept|opened|halted|paused|dropped|restored|reversed|withdrawn|cancell?ed|told us|shown|caught|meant|given (?:back|up)|refunded|repaid|apologi[sz]ed|resigned)\b|\bwould (?:then )?(?:go|have to|stop|return|revert|come back|fall back|switch|pull|end|be (?:back|suspended|stopped|paused|withdrawn|over|off|out))\b/i,
  },
  // A condition.
  {
    weight: 1.5,
    pattern:
      /\b(?:if|unless|in case|whether|as soon as|the (?:day|moment) (?:that )?(?:somebody|someone|anybody|one|it|a)\b)[^.!?\n]{3,100}/i,
  },
  // A way back, or an automatic stop.
  {
    weight: 2.5,
    pattern: phrases(
      `rollback* | roll* (it )?back | rolled ~ back | rolling back | revert* | undo | undone | back out | backed out | backup* | back-up* | backed up | fallback* | fall back | fell back | plan b | contingenc* | way back | (back/return) to the (old/former/previous/paper/original) | kill switch* | kill-switch* | feature flag* | flag | toggle* | switch* (it/them)? (off/back) | turn* (it/them)? (off/back) | off switch | escape (hatch/clause) | exit clause | opt-out | opt out | safety net | in reserve | escrow | reversible | could be (undone/reversed/taken back/stopped/restored/cancelled/removed/unscrewed) | (go/gone/going/went/put/puts/bring/brings/take/taken/come/changed/get) (~ )?back | put (it/them/everything) back | puts ~ back | brings ~ back | restore* | restoring | (can/could) (take/unscrew/remove/stop/cancel/pull/peel/leave/quit/refuse/veto) (it/out/at)? ~ (again/off/at any/any time/back) | (any/every/each/anyone/anybody) ~ (could/can/may) (pull/stop/halt/veto/take/call/say/end) | (right/power/authority) to (stop/veto/refuse/pull/halt/call/say) | (could've/could have/can/may) (stopped/stop) | (call/called) (it off/stop) | pull the plug | abort* | probation* | money back | on approval | sale or return | (stayed/left/standing/stood/kept) (ready/on/running/standby/in reserve/untouched/in place/switched on/open) | stand-by | standby | (stop/stops/stopped/pause/pauses/paused/shut/shuts/switch/switched/switches/disable/disables/disabled/turns/turned) (it)?(self) | (automatic/automatically) ~ (stop/stops/stopped/paused/off/back) | (stops/stopped/paused/pauses/off/over/back/reverts/switches) (by/on) (itself/its own) | (end/ended/stop/stopped/drop/dropped/cancel) it (with/at/after/if/when/within)`,
    ),
  },
  // The old kept beside the new.
  {
    weight: 2.5,
    pattern:
      /\b(?:old|former|previous|paper|printed|existing|usual|original|slow|second|spare|extra)\b[^.!?\n]{0,40}\b(?:stayed|kept|remained|left|beside|next to|alongside|in parallel|side by side|ran|running|open|staffed|in (?:a|the) (?:drawer|freezer|cupboard|van|cellar)|ready|waiting|stood|fueled|still (?:hung|lay|there)|could be)\b|\b(?:kept|keep|left|keeping|had) (?:the |an? |our |my |both )?(?:old|former|previous|paper|printed|existing|spare|original|second|copy|copies)\b|\b(?:kept|left|keep|leave)\b[^.!?\n]{1,50}\b(?:open|running|in place|ready|staffed|switched on|on standby|untouched)\b|\b(?:in parallel|double (?:book-?keeping|entry|run)|twice over|side by side|next to each other|alongside the old|in tandem|studied (?:who|what|how|where)|(?:under|in|with|by) both (?!of|hands|cases|sides)|both (?:formulas|methods|ways|old and new|lists|books|tables|systems|versions|filled|ran|closings)|next to the (?:old|door)|line by line|two versions)\b/i,
  },
  // Spare in waiting, or a brake at hand.
  {
    weight: 2,
    pattern:
      /\b(?:spare|reserve|back-?up|stand-?by|replacement|second|extra|emergency) [a-z-]+(?: [a-z-]+){0,3} (?:was|were|is|stood|waited|waiting|lay|ready|hung|sat|slept)\b|\b(?:in case|emergency (?:stop|brake|exit|number|switch|button|shutdown)|(?:main|master) switch|hand on the (?:switch|brake|lever|button|valve)|(?:key|keys) to (?:it|the|that)|padlock\w*|locked (?:the|it) until|just in case|for the case that|to be safe|in reserve|as a fallback|as insurance|an option until|for emergencies)\b/i,
  },
  // Someone who does not know or has no stake.
  {
    weight: 2.5,
    pattern:
      /\bwithout (?:a word|any help|help|hints?|a hint|(?:any )?explanation|instructions?|(?:any )?comment|prompting|notice|warning|knowing|seeing|having (?:seen|heard)|being told|our knowing|names|telling|looking)\b|\b(?:who|whom) (?:knew|knows|know|had|hadn't|has|have|did not|didn't|does not|doesn't) (?:nothing|no (?:idea|stake|part|interest)|never|not (?:known|seen|read|heard|been|worked|held|taken)|n't|know|read|held|been|seen|heard|written|worked|touched|taken part)\b|\b(?:blind(?:ed|ly)?|unannounced|unseen|unasked|cold\b(?= and|[,.])|anonym\w+|at random|randomly|by lot|drawn by|no stake|nothing to gain|independent(?:ly)?|outside (?:engineer|lawyer|auditor|expert|reader|group|lab|firm|person|eye|doctor|reviewer|consultant|tester|company)|from (?:another|a different|the next|outside|the other) (?:\w+ )?(?:ward|team|branch|unit|town|department|district|school|site|firm|hospital|country|faculty|shift|company|station|parish|office|clinic|house|floor|region|group)|neutral|stranger|(?:one|two|three|every|each) (?:in|out of) (?:every )?(?:two|three|four|five|six|eight|ten|twenty|fifty|hundred|\d+)|four[- ]eyes|second (?:pair|reader|person|nurse|engineer|grader|teacher|signature|set|lab|opinion|doctor|look|driver|operator|accountant|translator|editor|check|key|count|measurement)|another pair|two pairs?|pairs? of eyes|fresh eyes|two (?:of us|people|signatures|keys)|two-person)\b/i,
  },
  // Asked somebody.
  {
    weight: 2,
    pattern:
      /\b(?:ask(?:ed|ing|s)?|invited|had|let|got|hired|begged|challenged|paid|allowed) (?!me about|us about)(?:for (?:their|his|her|honest) (?:view|opinion|verdict|feedback)|(?:[a-z'-]+ ){1,7}?(?:to (?:try|read|find|poke|hold|break|poke|test|score|use|guess|fill|walk|tell|look|play|do|go|sit|wear|rate|taste|spot|hunt|challenge|check|shoot|tear|criticize|repeat|explain|show|watch|count)|whether|if|what|how|where|why|which|about|try|read|tell|explain|repeat|guess|use|write|score|wear|taste|look|play|go|say|do|sign|tear|poke|break|rebuild|review|recalculate|recount|measure|check))\b|\b(?:gave|showed|handed|read|played|sent|put|took) (?:[a-z'-]+ ){1,6}(?:to|in front of|before) (?:[a-z'-]+ ){0,4}(?:customers?|people|users?|natives?|strangers?|students?|pupils|parents?|patients?|neighbou?rs?|colleagues?|friends?|drivers?|nurses?|whoever|somebody|someone|our most|the most|the hardest|the strictest|a lawyer|an expert)\b|\b(?:play|hold|play(?:ed|ing)) devil's advocate\b|\bas if (?:she|he|they) were (?:the other side|a)\b/i,
  },
  // A routine of looking.
  {
    weight: 2,
    pattern: new RegExp(
      `\\b(?:each|every|daily|weekly|monthly|nightly|hourly|on ${DAY}|at the end of (?:the|each|every) (?:day|week|month|shift)|after (?:each|every)|once an? (?:day|week|month|hour)|twice an? (?:day|week|month)|per (?:day|shift|week)|at \\w+ (?:sharp|each|every))\\b[^.!?\\n]{0,70}\\b(?:${LOOK})\\b|\\b(?:${LOOK})\\b[^.!?\\n]{0,60}\\b(?:each|every (?!(?:window|region|respect|side|door|post|minute counts))|daily|weekly|monthly|nightly|hourly|on ${DAY}|at the end of (?:the|each|every) (?:day|week|month|shift)|once an? (?:day|week|month|hour)|twice an? (?:day|week|month)|afterwards|a week later|by the hour)\\b`,
      'i',
    ),
  },
  // Each time unit.
  {
    weight: 0.5,
    pattern: new RegExp(
      `\\b(?:each|every) (?:\\w+ )?(?:morning|evening|night|day(?! of)|week|month|hour|half hour|shift|quarter|round|minute|time|(?:two|three|four|five|six|ten|twenty|\\d+) \\w+|hundred|tenth|third|case|slip|one|single|box|batch|flight|${DAY})\\b|\\b(?:daily|weekly|monthly|nightly|hourly)\\b|\\b(?:for|after) (?:each|every)\\b`,
      'i',
    ),
  },
  // Written down.
  {
    weight: 1.5,
    pattern:
      /\b(?:wrote|write|writes|written|noted?|notes|ticked|marked?|put|went|entered|kept|keeps|keep|kept a|logged|logs|recorded|records|counted|count|counts|scored|rated|charted|plotted|graphed|photographed|filmed|taped|jotted|booked)\b[^.!?\n]{0,40}\b(?:down|where|when each|what came|list|book|sheet|log|diary|minutes?|reason|tally|score|count|notes?|record|slip|wall|map|board|spreadsheet|logbook|protocol|column|line|figures?|numbers?)\b|\b(?:kept|keep|keeping) (?:score|count|track of (?:the|how|each|every)|an eye on (?:the|how|each)|watch|a (?:list|log|tally|close eye|diary|record|count|book)|book of|records)\b|\bticked\b|\bcounted\b(?! on)/i,
  },
  // Instruments and measures.
  {
    weight: 2,
    pattern:
      /\b(?:stopwatch|thermometers?|gauges?|meters?|loggers?|data logger|sensors?|scales?|caliper|ruler|probes?|counter|clicker|dashboards?|wall screen|graphs?|charts?|curves?|metrics?|kpis?|alerts?|alarms?|monitors|logs?\b|logbook|tally|scorecards?|error rate|bounce|uptime|latency|return rate|complaint rate|opt-out rate|indicators?|checkpoints?|gates?|qa|uat|ci|regression|smoke|fuse|tripwire|dosimeters?|microscope|x-ray|lab|laboratory|camera|detectors?|tracker|spreadsheet|water tanks?|dye|dummy|dummies|mannequin)\b|(?<![\d.,])\d[\d.,]{0,12} ?(?:mm|cm|°|degrees|percent|%|mg|ml|bar|db|liters|grams|kilos?|minutes late)/i,
  },
  // It found something.
  {
    weight: 2,
    pattern:
      /\b(?:found|finds|caught|catches|discovered|spotted|uncovered|turned up|came up with|revealed|showed up) (?:only |just |me |us )?(?:an?|one|two|three|four|five|six|nine|\d+|nothing|none|it|her|the|some|out where)\b|\b(?:one|two|three|four|none|\d+) (?:of (?:them|the|those|\w+) )?(?:\w+ )?(?:was|were|came out|turned out) (?:off|wrong|late|missing|a yes|too|different|out|broken|bad|red|not)\b|\b(?:said|answered) no\b|\bit didn't\b|\b(?:at|in) the wrong\b|\b(?:off by|within|to) (?:an? |one |two |three |four |five |ten |a tenth|\d)[\w ]{0,20}(?:percent|%|points?|minutes?|tenths?|grams?|euros?|of each other)?\b|\bdiffer\w* (?:by|was|were)|\bzero (?:differences|errors|misses|failures|complaints)\b|\b(?:one|a|the|first|only|no) (?:\w+ )?(?:error|mistake|fault|difference|deviation|miss|discrepanc\w+|leak|hole|gap|failure)s?\b|\bwhere (?:it|they|she|he|people|somebody) (?:had to ask|came out|stumbled|got stuck|had to \w+|walked off|was odd|hesitated|stopped)\b/i,
  },
  // And was mended.
  {
    weight: 1.5,
    pattern:
      /\b(?:so|after that|from then on|since then|afterwards|and|then|which)[, ][^.!?\n]{0,40}\b(?:changed|redone|cut to|moved up|rewrote|replaced|corrected|fixed|taken out|redid|reworked|added|got an earlier|tightened|adjusted|sprayed again|again|now go|mended|widened|shortened)\b/i,
  },
  // Order of things.
  {
    weight: 1,
    pattern:
      /\b(?:before|first|beforehand|in advance|ahead of time|at first|initially|upfront|up front|until|till|only (?:then|when|after|once)|not before)\b/i,
  },
  // Agreed beforehand.
  {
    weight: 1.5,
    pattern:
      /\b(?:rule (?:was|is|for|of|that|said|from|:)|rule:|condition of mine|on (?:the )?condition|agreed (?:with|on|that|to|beforehand|upfront|in writing)|had (?:promised|told|agreed|said|set|fixed|written)|in (?:the|our) contract|clause|deadline|promised to|had it in writing|date to)\b/i,
  },
  // Nobody and nothing passes without it.
  {
    weight: 2.5,
    pattern:
      /\b(?:no (?:\w+ ){1,2}(?:went|left|goes|leaves|was sent|is sent|gets|got|moves?|starts?|started|lifts|opens)|nobody (?:\w+ ){1,2}(?:before|until|without)|nothing (?:\w+ ){1,4}(?:before|until|without)|must be (?:signed|seen|read|weighed|approved|initialed)|had to (?:sign|agree|initial|confirm)|has to (?:sign|agree|initial|confirm|look)|needs? (?:a second|two|another)|signs? (?:for|off|on|and)|signed off|initialed|initialled|read (?:it |them |out )?(?:back|aloud|against)|reads? (?:back|aloud)|says it back|said it back|repeat(?:ed|s)? (?:it |the \w+ )?back|in (?:their|his|her) own words|teach-?back|counts? against)\b/i,
  },
  // Watched.
  {
    weight: 2,
    pattern: phrases(
      `watch* (for/the/how/whether/every/each/it/him/her/them/two/three/one/our/my/what/error/closely/from/as) | looked (over/at/through/in on/into) (the/each/every/it/them/his/her/all/what/who/how/for) | look at (the/each/every/it/them/who/what) | looked for | sat in | sat behind | sat with | listened (in/to) | stood (there/by/next to/at/in the line/behind) | walked (the/it/through/along/each) | talked through | went through (the/it/each/every) | went (along/through/over/round) (the/each/every/it/them/with) | wore it | tried (it/them/this/that/the/out/both/each/to break) | break it | lying on the | phoned | rang (all/each/every) | rang | called (each/every/all/five/three/two/them) | read (by/every/each/all/it/them/the ~ against) | reading it | played (it/them/to) | followed up | follow up | followed (each/them/every) | visited (each/every/all) | compar* | side by side | counted | counts | against (the/a/last/our/my/an/two/known/historical/actual/old/what/me) | recalculat* | repeated (the/it/by) | twice the | opened ten | at intervals | spot* | picked ~ random | drew ~ (blind/lots) | (counter/counts/head) (read/count)`,
    ),
  },
  // Watched at work by someone else.
  {
    weight: 1.5,
    pattern:
      /\b(?:while (?:i|we|she|he|somebody|someone|a \w+) (?:watch|sat|stood|listen|look|timed|counted|kept|took|said|wrote|noted)\w*|(?:and|i|we) (?:said nothing|kept (?:quiet|silent|still|my mouth)|did not help|didn't help|stayed silent)|(?:with me|with us) (?:silent|quiet|watching|behind|in the corner|lying)|over (?:their|his|her) shoulders?|behind (?:them|him|her|the glass))\b/i,
  },
  // So many of them, counted.
  {
    weight: 1,
    pattern:
      /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|a dozen|\d+) (?:(?!years)[a-z-]{2,20} ){0,1}(?:users|customers|people|natives|patients|families|parents|pupils|students|drivers|nurses|guests|colleagues|friends|children|readers|volunteers|clients|shoppers|teachers|interns|neighbou?rs|copies|units|pieces|boxes|castings|samples|pages|papers|essays|invoices|orders|calls|cases|letters|charts|files|records|bags|tubes|doors|parts|plates|loaves|bottles|packs|laptops|phones|cars|rooms|beds|tables|rows|trees|plants|animals|drills|questions|runs|rounds|tries|times)\b(?! (?:in|of) (?:previous|my))/i,
  },
  // Words of many trades, each telling little by itself.
  {
    weight: 1.5,
    pattern: phrases(
      `qa | slo | sla | hypothes* | acceptance | quality (gate/check/control/assurance) | premortem | pre-mortem | post-mortem | risk (register/assessment/log/list/matrix) | what-if | worst case | worst-case | scenario* | edge case* | sanity | returns | callbacks | readmission* | certif* | accredit* | lockout | tagged out | permit | double entry | vitals | blood (pressure/test/tests/sugar/work/value) | diaries | attendance | ledger | retro* | stand-up* | insured | insurance | deposit | refund* | capped | cap of | limited (it/the/to) | on-call | escalation (path/point) | lawyer | legal | proof of concept | poc | spike | comparison | control group | a/b | ab test | split test | staging | sandbox | sensor | anchors | plan of three steps | in three steps | holding statement | note is in | back in | unscrew*`,
    ),
  },
  // Assurance in its place.
  {
    weight: -2.5,
    pattern:
      /\b(?:(?:was|were|am|felt|feel|been|quite|so) (?:very |absolutely |completely |quite |pretty |always )?(?:sure|certain|convinced|confident|optimistic|proud|calm|happy|pleased|satisfied|content|relieved|grateful|thankful|motivated|thrilled|lucky|not worried|careful)|i knew (?:it|that|my|the|we|what|he|she)|knew (?:it would|that it|they would|what they|the (?:numbers|risks))|knew my|i trust(?:ed)?|trust (?:is|in|them|him|her|people|mine|that|it)|trusted (?:our|my|the|that|him|her|them)|believed? (?:in|that)|confidence in|faith|good feeling|a feeling|gut|instinct|intuition|goosebumps|in my heart|heart into|fingers crossed|god\b|pray\w*|no doubts?|never doubted|slept (?:soundly|well)|went (?:very )?well|went smoothly|was smooth|smoothly|everything (?:went|was|worked)|all went|in good hands|speaks? for (?:itself|themselves|its)|conscientious|professional at|best practices|being well prepared|good preparation|right attitude|positive|maxim|attitude|mindset|a question of|luck\w*|surprises?|in close (?:touch|contact)|stayed (?:calm|positive|human))\b/i,
  },
  // Years in the trade.
  {
    weight: -2,
    pattern:
      /\b(?:(?:\w+|\d+) years (?:in|on|of|behind|as)\b(?! (?:the )?(?:data|records))|(?:for|since) (?:\w+ ){0,2}(?:years|decades)|my (?:profession|trade|craft|experience)|of experience|our experience|my own experience|experienced|lots? of experience|many times|so often|since we left|i have studied|learned (?:my|the) (?:trade|craft)|in this trade|know my way|knows? what they|like my own|by heart|textbook)\b/i,
  },
  // All at once.
  {
    weight: -1.5,
    pattern:
      /\b(?:all at once|everyone at once|everybody at once|straight (?:on|away|to|live|in)|in one (?:night|go|morning|weekend|day)|to (?:everyone|everybody|all (?:the )?\w+)|all (?:\w+ )?(?:markets|regions|stores|branches|lines|villages|classes|sites|the lines|28|forty|doors)|everywhere at once|whole (?:district|company|house|city|region|hospital|school)|company-wide|day one|(?:launched|introduced|rolled out|implemented) (?:in all|everywhere|it (?:exactly|everywhere)|after)|simply (?:launched|shipped|went|did)|just (?:shipped|went|launched|did|switched)|went live|both classes|for every (?:post|window)|came into force|were distributed|lay on every desk|installed all|rolled out)\b/i,
  },
  // Told by others, by the book or in general.
  {
    weight: -1.5,
    pattern:
      /\b(?:expertise|experts|certificates?(?! (?:in|for) the)|iso|had been with|native speakers|relied on|other schools|other (?:companies|hospitals|teams|cities) had|conscience|never let|it worked|in my head|in our heads|reputable|consultants|literature|regulations?|requirements were|stakeholders? (?:was|were)|on board|doctor's orders|to the letter|told me to|best in the|well prepared|well-prepared|prepared|documentation|communicat\w+|collaborat\w+|customer first|quality (?:was|were|is|high)|high quality|made sure|ensured?|carefully|took it seriously|serious(?:ly)?|in detail|pulled together|hard work|hoped|hoping|hope|nervous\w*|it was right|decision was right|do it again|would do the same|solid|running ever since|success(?:ful|fully)? of|delivered|on time|worked (?:perfectly|out|well|fine)|risk (?:is|was|of|were)|risks|part of every|on my guard|aware of it|won't happen again|felt right|it held|nerves|clockwork|last detail|emphasi[sz]ed|briefed|required by law|leadership team|everyone knew|good arguments|in general|at all times|as described|stuck to)\b/i,
  },
  // Praise and feast.
  {
    weight: -2,
    pattern:
      /\b(?:cake|ribbon|choir|champagne|cider|sausages|barbecue|bbq|band|toast(?:ed)?|party|confetti|applau\w+|cheer\w*|sang|songs?|danced|smiled|smiles|praise\w*|compliment\w*|thank-?you|thanked|loved it|called it the|nicest|beautiful|wonderful|proud|pride|blessing|agreed with my|friendly|kind (?:word|something)|great (?:spirit|feedback)|mood|motivated|pumped|shining|plaque|newsletter|coffee together|pie|satisfied|pleased|delighted|happy|relieved|well received|excited|enthusias\w+|full of joy|voted yes|approved|approval|promot\w+|bonus|award|renew\w*|impressed|convinced|conference|celebrat\w+|validation enough|nothing (?:happened|went wrong|bad)|nobody (?:complained|had)|complaints? at all|no major|went wrong|announced|posters|kick-?off|pizza|inaugurat\w+|milestone|waiting list|in the elevator|surprised|outstanding|on our side|let us down|crew has|insult|curtain rose|admired|famous|medal|prize|toast)\b/i,
  },
];
